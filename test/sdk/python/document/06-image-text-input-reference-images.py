import base64

# Load reference image
with open("reference.jpg", "rb") as f:
    image_data = f.read()

# Build content with reference image
contents = [
    types.Part.from_bytes(
        data=image_data,
        mime_type="image/jpeg",
    ),
    "Generate an image in the same style as this reference",
]

response = client.models.generate_content(
    model="gemini-3-pro-image-preview",
    contents=contents,
    config=types.GenerateContentConfig(
        response_modalities=["TEXT", "IMAGE"],
    ),
)
