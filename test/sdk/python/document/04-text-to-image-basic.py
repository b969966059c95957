response = client.models.generate_content(
    model="gemini-3-pro-image-preview",
    contents="A serene mountain landscape at dawn",
    config=types.GenerateContentConfig(
        response_modalities=["TEXT", "IMAGE"],
    ),
)
