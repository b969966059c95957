try:
    response = client.models.generate_content(...)
except Exception as e:
    if "SAFETY" in str(e).upper():
        print("Content blocked by safety filters")
        # Revise prompt to avoid prohibited content
