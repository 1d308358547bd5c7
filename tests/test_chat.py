"""The chat contract, through the door, with the real engine behind it."""

import json
import urllib.request
import uuid

import pytest

from tests.conftest import Product
from tests.languages import LIVE

KEYS = {"conversation", "language", "understood", "outcome", "messages"}


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("Hoe krijg ik een BSN?", "nl", "bsn"),
        ("How do I get a citizen service number?", "en", "bsn"),
        ("Jak dostać numer BSN?", "pl", "bsn"),
        ("Czy agencja może potrącać czynsz z mojej pensji?", "pl", "housing_deduction"),
        ("Wie bekomme ich Kindergeld?", "de", "child_benefit"),
        ("Как да получа БСН номер?", "bg", "bsn"),
    ],
)
def test_a_question_gets_its_answer_in_its_language(
    product: Product, text: str, language: str, topic: str
) -> None:
    answer = product.say(text)
    assert set(answer) == KEYS
    assert (answer["language"], answer["understood"]["topic"]) == (language, topic)
    assert answer["outcome"] == "answered"
    first = answer["messages"][0]
    assert first["id"] == f"answer.{topic}"
    assert first["source"].startswith("https://")
    assert first["reviewed"]


def test_the_same_message_twice_is_answered_once(product: Product) -> None:
    body = {"conversation": "c-twice", "message": "m-1", "text": "Hoe krijg ik een BSN?"}
    assert product.post(body) == product.post(body)


def test_a_button_answers_its_topic(product: Product) -> None:
    body = {"conversation": "c-button", "message": "m-1", "button": "topic:digid"}
    status, answer = product.post(body)
    assert (status, answer["understood"]["topic"]) == (200, "digid")


def test_a_language_named_is_the_language_from_then_on(product: Product) -> None:
    conversation = f"c-{uuid.uuid4().hex}"
    assert product.say("po polsku proszę", conversation)["language"] == "pl"
    assert product.say("BSN", conversation)["language"] == "pl"


@pytest.mark.parametrize("text", ["they are beating me right now", "chcę się zabić"])
def test_danger_gets_112_at_once(product: Product, text: str) -> None:
    answer = product.say(text)
    assert "112" in answer["messages"][0]["text"]


@pytest.mark.parametrize(
    "text", ["😀😀😀", "\ud800 hallo", "<script>alert(1)</script>", "x" * 3000]
)
def test_odd_text_gets_an_answer(product: Product, text: str) -> None:
    status, answer = product.post(
        {
            "conversation": "c-odd",
            "message": text[:1].encode("utf-16", "surrogatepass").hex(),
            "text": text,
        }
    )
    assert status == 200
    assert answer["messages"][0]["text"]


@pytest.mark.parametrize(
    ("body", "kind", "status", "code"),
    [
        (b"{", "application/json", 400, "invalid_json"),
        ({"conversation": "c"}, "application/json", 400, "invalid_request"),
        ({"conversation": "c", "message": "m", "text": " "}, "application/json", 400, "empty"),
        ({"conversation": "c", "message": "m2", "text": "a" * 10_000}, "application/json", 413, "too_long"),
        ({"conversation": "c", "message": "m3", "button": "topic:no"}, "application/json", 400, "unknown_button"),
        (b"x" * 70_000, "application/json", 413, "request_entity_too_large"),
        (b"{}", "text/plain", 415, "not_json"),
    ],
)  # fmt: skip
def test_bad_input_gets_one_shape_of_error(
    product: Product, body: object, kind: str, status: int, code: str
) -> None:
    got, answer = product.post(body, kind)
    assert (got, answer["error"]["code"]) == (status, code)
    assert answer["error"]["message"]


def test_no_log_holds_what_people_typed(product: Product) -> None:
    product.say("geheimwoordxyz hoe krijg ik een BSN")
    for log in product.logs.glob("*.log"):
        assert "geheimwoordxyz" not in log.read_text(errors="ignore")


@pytest.mark.parametrize("language", LIVE)
def test_the_widget_gets_its_words(product: Product, language: str) -> None:
    with urllib.request.urlopen(f"{product.address}/chat/words/{language}", timeout=10) as answer:
        body = json.load(answer)
    assert body["words"]["send"]
    assert "{name}" in body["words"]["source"]
