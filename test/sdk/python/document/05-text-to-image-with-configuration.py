response = client.models.generate_content(
    model="gemini-3-pro-image-preview",
    contents="A professional headshot of a business executive",
    config=types.GenerateContentConfig(
        response_modalities=["TEXT", "IMAGE"],
        image_config=types.ImageConfig(
            aspect_ratio="1:1",
            image_size="2K",
        ),
    ),
)
