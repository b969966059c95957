"""Runs pytest in the current folder; prints how each test ended, and which server it was told of."""

import contextlib
import json
import os
import sys

import pytest

outcomes = {}
urls = set()


class Watch:
    def pytest_runtest_call(self):
        urls.add(os.environ["GOOGLE_GEMINI_BASE_URL"])

    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            outcomes[report.nodeid.split("::")[1]] = report.outcome


with contextlib.redirect_stdout(sys.stderr):
    pytest.main(["-p", "no:cacheprovider"], plugins=[Watch()])
print(json.dumps({"outcomes": outcomes, "urls": list(urls)}))
