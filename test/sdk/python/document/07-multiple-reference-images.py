contents = []

# Add up to 14 reference images
for img_path in reference_images:
    with open(img_path, "rb") as f:
        contents.append(
            types.Part.from_bytes(
                data=f.read(),
                mime_type="image/jpeg",
            )
        )

# Add the prompt
contents.append("Combine elements from these references into a new composition")

response = client.models.generate_content(
    model="gemini-3-pro-image-preview",
    contents=contents,
    config=config,
)
