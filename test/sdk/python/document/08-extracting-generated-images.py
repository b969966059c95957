for part in response.candidates[0].content.parts:
    if hasattr(part, "text") and part.text:
        print(f"Model commentary: {part.text}")
    elif hasattr(part, "inline_data") and part.inline_data:
        # Save the image
        image_data = part.inline_data.data
        with open("output.png", "wb") as f:
            f.write(image_data)
