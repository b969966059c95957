import time
from typing import Optional

def generate_with_retry(
    client,
    model: str,
    contents,
    config,
    max_retries: int = 3,
) -> Optional[any]:
    for attempt in range(max_retries):
        try:
            return client.models.generate_content(
                model=model,
                contents=contents,
                config=config,
            )
        except Exception as e:
            error_msg = str(e).upper()
            if "RATE" in error_msg or "QUOTA" in error_msg:
                wait_time = 2 ** attempt * 30  # Exponential backoff
                print(f"Rate limited, waiting {wait_time}s...")
                time.sleep(wait_time)
            elif "SAFETY" in error_msg:
                raise  # Don't retry safety violations
            else:
                raise
    return None
