"""The real product: a person is asked for, an account is made by the command, staff answer."""

import json
import os
import re
import subprocess
import urllib.request
from http.cookiejar import CookieJar
from urllib.parse import parse_qs, urlencode, urlsplit

import pyotp

from tests.conftest import Product
from tools.paths import ROOT, python_of


def make_account(product: Product, name: str) -> dict[str, str]:
    """Make an account and return the form that signs it in."""
    command = [python_of("app"), "-m", "forms_api.accounts", "add", name, "--roles", "admin"]
    data = {**os.environ, "WEGWIJZER_DATA": str(product.logs.parent)}
    shown = subprocess.run(
        command, cwd=ROOT, env=data, capture_output=True, text=True, check=True
    ).stdout
    password = re.search(r"once\):\s+(\S+)", shown)
    address = re.search(r"otpauth:\S+", shown)
    assert password
    assert address
    secret = parse_qs(urlsplit(address[0]).query)["secret"][0]
    return {"name": name, "password": password[1], "code": pyotp.TOTP(secret).now()}


def test_from_question_to_answer(product: Product) -> None:
    conversation = "c-asks-for-a-person"
    product.say("Jak dostać numer BSN?", conversation)
    offer = product.say("Chcę porozmawiać z człowiekiem", conversation)
    assert offer["understood"]["act"] == "talk_to_person"
    assert offer["messages"][0]["id"] == "handover-consent"
    assert "BSN" in offer["messages"][0]["text"]
    button = offer["messages"][-1]["buttons"][0]["value"]
    status, asked = product.post(
        {"conversation": conversation, "message": "m-yes", "button": button}
    )
    assert (status, asked["outcome"]) == (200, "handed_over")
    assert product.say("Nie mam adresu w Holandii", conversation)["messages"] == []

    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    opener.addheaders = [("Sec-Fetch-Site", "same-origin"), ("Accept", "text/html")]

    def post(path: str, **form: str) -> str:
        with opener.open(f"{product.address}{path}", urlencode(form).encode()) as answer:
            return str(answer.read().decode())

    page = post("/staff/sign-in", **make_account(product, "anna"), next="/console")
    number = re.search(r"conversations/(\d+)/take", page)
    assert number
    page = post(f"/console/conversations/{number[1]}/take")
    assert "Nie mam adresu w Holandii" in page
    post(f"/console/conversations/{number[1]}/reply", text="Dag, ik help u.")
    stream = urllib.request.urlopen(
        f"{product.address}/chat/events?conversation={conversation}", timeout=20
    )
    told = []
    for line in stream:
        if line.startswith(b"data: "):
            told.append(json.loads(line[6:]))
        if len(told) == 2:
            break
    assert [m["id"] for m in told] == ["handover-taken", "staff.text"]
    assert told[1]["text"] == "Dag, ik help u."
    logs = "".join(path.read_text() for path in product.logs.glob("*.log"))
    assert "Holandii" not in logs
    assert "ik help u" not in logs


def test_danger_while_waiting_is_answered_at_once(product: Product) -> None:
    conversation = "c-danger-while-waiting"
    product.say("I want to talk to a person", conversation)
    product.post({"conversation": conversation, "message": "m-1", "button": "handover:write"})
    answer = product.say("I want to kill myself", conversation)
    assert answer["understood"]["act"] == "crisis"
    assert "0800-0113" in answer["messages"][0]["text"]
