"""Calls what the reference document leaves out. Prints one JSON object: name of the call, and what came of it."""

import asyncio
import json
import time

from google import genai
from google.genai import errors, types

MODEL = "gemini-3-pro-image"
results = {}
client = genai.Client(api_key="any")


def pictures(response):
    parts = response.candidates[0].content.parts if response.candidates[0].content else None
    return [part.inline_data.mime_type for part in parts or [] if part.inline_data]


def error_of(call):
    try:
        call()
    except errors.APIError as error:
        return {"type": type(error).__name__, "code": error.code, "status": error.status, "message": error.message}
    return None


def failing(fault):
    failing_client = genai.Client(
        api_key="any", http_options=types.HttpOptions(headers={"x-limn-fault": fault})
    )
    return error_of(lambda: failing_client.models.generate_content(model=MODEL, contents="a cat"))


results["models"] = [model.name for model in client.models.list(config={"page_size": 2})]
results["model"] = client.models.get(model=MODEL).supported_actions
results["tokens"] = client.models.count_tokens(model=MODEL, contents="abcd").total_tokens

chunks = list(client.models.generate_content_stream(model=MODEL, contents="a red car"))
results["stream"] = [mime_type for chunk in chunks for mime_type in pictures(chunk)]
results["stream_reason"] = chunks[-1].candidates[0].finish_reason.name

chat = client.chats.create(model=MODEL, config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]))
chat.send_message("a red car")
for _ in chat.send_message_stream("make it blue"):
    pass
results["chat"] = pictures(chat.send_message("make it night"))
results["nothing"] = chat.send_message("draw nothing").candidates[0].finish_reason.name
results["after_nothing"] = pictures(chat.send_message("make it day"))


async def draw_twice():
    answers = await asyncio.gather(
        *(client.aio.models.generate_content(model=MODEL, contents=text) for text in ("a red car", "a blue boat"))
    )
    return [mime_type for answer in answers for mime_type in pictures(answer)]


results["async"] = asyncio.run(draw_twice())

uploaded = client.files.upload(file="reference.jpg", config={"display_name": "reference"})
results["file"] = {"state": uploaded.state.name, "mime_type": uploaded.mime_type, "size": uploaded.size_bytes}
results["from_file"] = pictures(client.models.generate_content(model=MODEL, contents=[uploaded, "in this style"]))
results["files"] = [file.name for file in client.files.list()] == [uploaded.name]
client.files.delete(name=uploaded.name)
results["deleted"] = error_of(lambda: client.files.get(name=uploaded.name))


def steps_of(interaction):
    return [step.type for step in interaction.steps]


first = client.interactions.create(model=MODEL, input="a red car")
second = client.interactions.create(model=MODEL, input="make it blue", previous_interaction_id=first.id)
results["interaction"] = [first.status, steps_of(first), second.output_image.mime_type]
results["interaction_chain"] = second.previous_interaction_id == first.id
events = client.interactions.create(model=MODEL, input="a blue boat", stream=True)
kinds = [event.event_type for event in events]
results["interaction_events"] = [kinds[0], kinds[-1]]
background = client.interactions.create(model=MODEL, input="a green hill", background=True)
while background.status in ("queued", "in_progress"):
    time.sleep(0.02)
    background = client.interactions.get(id=background.id)
results["interaction_background"] = background.status
client.interactions.delete(id=first.id)
try:
    client.interactions.get(id=first.id)
except Exception as error:
    results["interaction_deleted"] = [type(error).__name__, error.status_code]


def end_of(job):
    while job.state.name in ("JOB_STATE_PENDING", "JOB_STATE_RUNNING"):
        time.sleep(0.02)
        job = client.batches.get(name=job.name)
    return job


inline = end_of(client.batches.create(model=MODEL, src=[{"contents": "a red car"}], config={"display_name": "one"}))
results["batch"] = [inline.state.name, [pictures(one.response) for one in inline.dest.inlined_responses]]
with open("lines.jsonl", "w") as lines:
    lines.write(json.dumps({"key": "first", "request": {"contents": [{"parts": [{"text": "a red car"}]}]}}) + "\n")
# No MIME type, but what Google's own examples say.
line_file = client.files.upload(file="lines.jsonl", config=types.UploadFileConfig(mime_type="jsonl"))
by_file = end_of(client.batches.create(model=MODEL, src=line_file.name))
answers = client.files.get(name=by_file.dest.file_name)
results["batch_file"] = [by_file.state.name, answers.source.name]
results["download"] = json.loads(client.files.download(file=answers))["key"]
results["batches"] = [job.name for job in client.batches.list()] == [by_file.name, inline.name]
client.batches.delete(name=inline.name)
results["batch_deleted"] = error_of(lambda: client.batches.get(name=inline.name))["status"]

results["wrong_size"] = error_of(
    lambda: client.models.generate_content(
        model=MODEL,
        contents="a cat",
        config=types.GenerateContentConfig(image_config=types.ImageConfig(image_size="4k")),
    )
)
results["quota"] = failing("429;retry=2s")
results["overload"] = failing("503")
# The name keeps it: a client that nobody holds closes in the middle of its call.
filtered = genai.Client(api_key="any", http_options=types.HttpOptions(headers={"x-limn-fault": "IMAGE_SAFETY"}))
results["blocked"] = pictures(filtered.models.generate_content(model=MODEL, contents="a cat"))
print(json.dumps(results))
