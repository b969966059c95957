"""A suite as users write it, with the guide's conftest.py beside it."""

import pytest
from google import genai
from google.genai import errors, types


def draw(**options):
    client = genai.Client(http_options=types.HttpOptions(**options))
    return client.models.generate_content(model="gemini-3-pro-image", contents="A red sports car")


def test_a_picture_comes():
    assert any(part.inline_data for part in draw().candidates[0].content.parts)


def test_an_overload_is_told():
    with pytest.raises(errors.ServerError) as failure:
        draw(headers={"x-limn-fault": "503"})
    assert failure.value.code == 503
