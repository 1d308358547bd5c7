"""A form service and a gateway of their own, on both kinds of database, with a fake engine."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.app import make_app as make_gateway
from bot.engine import BotMessage, EngineReply, Step, Understanding
from bot.settings import Settings as GatewaySettings
from forms_api.accounts import store
from forms_api.accounts.roles import Role
from forms_api.app import make_app as make_forms
from forms_api.keys import SESSIONS
from forms_api.settings import Settings as FormsSettings

TOKEN = "a-service-token-for-tests"
SERVICE = {"Authorization": f"Bearer {TOKEN}"}
BROWSER = {"Sec-Fetch-Site": "same-origin", "Accept": "text/html"}


class Member:
    """Somebody of the staff with what they need to sign in."""

    def __init__(self, name: str, told: store.Secrets) -> None:
        self.name, self.password = name, told.password
        secret = parse_qs(urlsplit(told.authenticator).query)["secret"][0]
        self._otp = pyotp.TOTP(secret)

    def code(self, seconds: int) -> str:
        """Return the code of some seconds later."""
        return self._otp.at(time.time() + seconds)

    @property
    def form(self) -> dict[str, str]:
        return {"name": self.name, "password": self.password, "code": self._otp.now()}


class FakeEngine:
    """Understands a few words: "person" asks for one, "danger" is danger, else a BSN question."""

    async def parse(self, text: str) -> Understanding:
        decision, name = "answer", "ask/bsn"
        if "danger" in text:
            decision, name = "danger", "crisis"
        elif "person" in text:
            name = "talk_to_person"
        ranking = [{"name": name, "confidence": 0.9}]
        return Understanding.model_validate({"decision": decision, "intent_ranking": ranking})

    async def respond(self, conversation: str, step: Step) -> EngineReply:
        if step.intent == "ask":
            topic = step.entities["topic"]
            message = BotMessage(id=f"answer.{topic}", buttons=["act:talk_to_person"])
            return EngineReply(outcome="answered", topic=topic, messages=[message])
        message = BotMessage(id="crisis" if step.intent == "crisis" else "greet")
        return EngineReply(outcome="answered", act=step.intent, messages=[message])


class NoDemand:
    """Counts nothing."""

    def count(self, language: str) -> None:
        return None


@pytest.fixture
def forms_settings(tmp_path: Path, database: str) -> FormsSettings:
    return FormsSettings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database)


@pytest.fixture
async def forms(forms_settings: FormsSettings) -> AsyncIterator[TestClient[Any, Any]]:
    async with TestClient(TestServer(make_forms(forms_settings))) as client:
        yield client


@pytest.fixture
async def gateway(
    forms: TestClient[Any, Any], tmp_path: Path
) -> AsyncIterator[TestClient[Any, Any]]:
    settings = GatewaySettings(
        data=tmp_path,
        forms_url=str(forms.make_url("")).rstrip("/"),
        forms_token=SecretStr(TOKEN),
        messages_per_second=1000,
        messages_burst=1000,
    )
    app = make_gateway(settings, engine=FakeEngine(), demand=NoDemand())
    async with TestClient(TestServer(app)) as client:
        yield client


async def member(
    forms: TestClient[Any, Any], name: str, *roles: Role, offices: tuple[str, ...] = ()
) -> Member:
    """Make an account."""
    async with forms.app[SESSIONS].begin() as session:
        return Member(name, await store.add(session, name, roles, offices))
