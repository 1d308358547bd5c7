"""A process that dies is started again; meanwhile the chat says so and loses nothing."""

import os
import signal
import time
import uuid

import pytest

from tests.conftest import Product

_LONGEST = 90


@pytest.mark.parametrize("name", ["engine", "actions", "forms_api"])
def test_a_killed_process_comes_back_and_the_message_is_answered(
    product: Product, name: str
) -> None:
    os.kill(product.processes[name], signal.SIGKILL)
    body = {"conversation": f"c-{uuid.uuid4().hex}", "message": "m-1", "text": "Jak dostać BSN?"}
    answer, until = None, time.monotonic() + _LONGEST
    while time.monotonic() < until:
        status, answer = product.post(body)
        assert status == 200
        if answer["messages"][0]["id"] != "one_moment":
            break
        time.sleep(1)
    assert answer is not None
    assert answer["understood"]["topic"] == "bsn"


def test_fifty_messages_in_a_second_are_slowed_down(narrow_gateway: Product) -> None:
    answers = [
        narrow_gateway.post({"conversation": "c-flood", "message": str(n), "button": "act:greet"})
        for n in range(50)
    ]
    refused = [answer for status, answer in answers if status == 429]
    assert refused
    assert refused[0]["error"]["code"] == "too_many"
    assert narrow_gateway.last_headers["Retry-After"].isdigit()
