import time

try:
    response = client.models.generate_content(...)
except Exception as e:
    if "RATE" in str(e).upper() or "QUOTA" in str(e).upper():
        print("Rate limited, waiting...")
        time.sleep(60)  # Wait before retry
