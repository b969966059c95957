# These will cause errors:
image_size="4k"   # Wrong: lowercase
aspect_ratio="2x3"  # Wrong: use colon
