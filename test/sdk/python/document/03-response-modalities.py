response_modalities=["TEXT", "IMAGE"]  # Recommended
response_modalities=["IMAGE"]          # Image only
