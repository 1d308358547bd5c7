"""The language pilot through the whole product, with the real engine behind it."""

import json
import uuid
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Product
from tests.languages import LIVE

QUESTIONS = Path(__file__).resolve().parents[1] / "questions" / "danger"


def ids(answer: Any) -> list[str]:
    return [message["id"] for message in answer["messages"]]


def test_a_sign_up_in_polish_leaves_no_trace_in_engine_or_log(product: Product) -> None:
    conversation = f"c-{uuid.uuid4().hex}"
    first = product.say("Chcę się zapisać na pilotaż językowy", conversation)
    assert first["language"] == "pl" and ids(first)[-1] == "ask-name"
    for text in ("Zdzisława Brzęczyszczykiewicz", "telefon", "+48 512 345 678", "Horst"):
        answer = product.say(text, conversation)
    assert ids(answer) == ["ask-first_language"]
    between = product.say("Jak dostać numer BSN?", conversation)
    assert ids(between) == ["answer.bsn", "form-still_open", "ask-first_language"]
    for text in ("polski", "A2", "pomiń", "wieczorem", "gotowe", "opieka nad dziećmi", "tak"):
        answer = product.say(text, conversation)
    assert ids(answer) == ["form-summary"]
    answer = product.say("tak", conversation)
    assert ids(answer) == ["form-done-language_pilot"]
    code = answer["messages"][0]["text"].split("kod to ")[1][:11]
    data = product.logs.parent
    for file in (f for f in data.rglob("*") if f.is_file()):
        found = [t for t in ("Brzęczyszcz", "512345678", code) if t.encode() in file.read_bytes()]
        assert not found, file
    assert ids(product.say("Jakie dane o mnie macie?", conversation))[-1] == "mine-choose"
    assert ids(product.say("usuń wszystko", conversation)) == ["mine-sure_delete"]
    receipt = product.say("tak", conversation)
    assert ids(receipt) == ["mine-receipt_delete"]
    assert "Pamięć tej rozmowy" in receipt["messages"][0]["text"]


@pytest.mark.parametrize("language", LIVE)
def test_danger_gets_through_while_the_name_is_asked(product: Product, language: str) -> None:
    """The development set's short and long cries, typed where a name is asked."""
    lines = (QUESTIONS / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    cries = [t.split("\t")[1] for t in lines if t.split("\t")[0] in ("emergency_112", "act_crisis")]
    heard = 0
    for text in cries[::2]:
        conversation = f"c-{uuid.uuid4().hex}"
        body = {"conversation": conversation, "message": "m-1", "language": language}
        product.post({**body, "button": "form:language_pilot.start"})
        answer = product.say(text, conversation)
        heard += any("112" in message["text"] for message in answer["messages"])
    print(json.dumps({"language": language, "heard": heard, "of": len(cries[::2])}))
    assert heard >= 0.6 * len(cries[::2])
