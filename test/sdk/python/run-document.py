"""Runs code blocks one after another in one namespace, as someone reading along would type them.

Called with the folder of the blocks; the current folder has the files they open. Prints one JSON object a block:
what it printed, how long it asked to sleep, and the answers it left behind.
"""

import contextlib
import io
import json
import pathlib
import struct
import sys
import time

slept = []
# The blocks wait for minutes where they believe that a quota is spent.
time.sleep = slept.append

# What the blocks name and do not make.
namespace = {"reference_images": [f"reference-{n}.jpg" for n in range(14)]}


def describe(response):
    parts = response.candidates[0].content.parts
    pictures = [part.inline_data for part in parts if part.inline_data]
    return {
        "finish_reason": response.candidates[0].finish_reason.name,
        "model": response.model_version,
        "text": "".join(part.text for part in parts if part.text),
        "pictures": [
            {"mime_type": picture.mime_type, "size": struct.unpack(">II", picture.data[16:24])} for picture in pictures
        ],
        "signed": [part.thought_signature is not None for part in parts],
        "image_tokens": sum(
            detail.token_count
            for detail in response.usage_metadata.candidates_tokens_details
            if detail.modality.name == "IMAGE"
        ),
    }


for block in sorted(pathlib.Path(sys.argv[1]).glob("*.py")):
    printed = io.StringIO()
    slept.clear()
    before = {name: id(namespace.get(name)) for name in ("response", "response1", "response2")}
    with contextlib.redirect_stdout(printed):
        exec(compile(block.read_text(), block.name, "exec"), namespace)
    answers = {
        name: describe(namespace[name]) for name in before if id(namespace.get(name)) not in (before[name], id(None))
    }
    print(json.dumps({"block": block.name, "printed": printed.getvalue(), "slept": slept, "answers": answers}))
