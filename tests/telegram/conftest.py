"""A gateway on Telegram: the stand-in and forms_api for real, the engine by rule."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from actions.answer import next_steps
from actions.content import acts
from bot import app as gateway
from bot.engine import BotMessage, EngineReply, EngineUnavailable, Step, Understanding
from bot.settings import Settings
from forms_api import app as forms
from forms_api.settings import Settings as FormsSettings
from tools.telegram_standin.server import LIMITS, METHODS, WORLD, make_app

TOKEN = "4200:" + "a" * 35
FORMS_TOKEN = "f" * 24
TOPICS = {"bsn": "bsn", "digid": "digid", "wohnen": "rent_too_high"}


class Rules:
    """An engine that knows words of ``TOPICS`` and acts by their id; it can be away or slow."""

    def __init__(self) -> None:
        self.away, self.seconds = False, 0.0
        self.steps: list[tuple[str, str]] = []

    async def parse(self, text: str) -> Understanding:
        await self._work()
        name = next((f"ask/{t}" for word, t in TOPICS.items() if word in text.lower()), text)
        known = name.startswith("ask/") or name in acts()
        ranking = [{"name": name if known else "out_of_scope", "confidence": 0.9}]
        decision = "answer" if known else "unknown"
        return Understanding.model_validate({"decision": decision, "intent_ranking": ranking})

    async def respond(self, conversation: str, step: Step) -> EngineReply:
        await self._work()
        self.steps.append((conversation, step.intent))
        if step.intent == "ask":
            topic = step.entities["topic"]
            message = BotMessage(id=f"answer.{topic}", buttons=next_steps(topic))
            return EngineReply(outcome="answered", topic=topic, messages=[message])
        act = acts()[step.intent]
        message = BotMessage(id=act.message, buttons=list(act.buttons))
        outcome = "handed_over" if step.intent == "talk_to_person" else act.outcome
        return EngineReply(outcome=outcome, act=step.intent, messages=[message])

    async def _work(self) -> None:
        if self.away:
            raise EngineUnavailable("away")
        await asyncio.sleep(self.seconds)


class NoDemand:
    def count(self, language: str) -> None:
        pass


class Telegram:
    """Everything around the channel, with ways to look at it and to break it."""

    def __init__(self, data: Path) -> None:
        self.data, self.engine = data, Rules()
        self.standin = TestServer(make_app(TOKEN))
        self.forms = TestServer(_forms(data))
        self.gateway: TestServer | None = None
        self.webhook, self.port = "", 0

    @property
    def world(self) -> Any:
        return self.standin.app[WORLD]

    @property
    def methods(self) -> Any:
        return self.standin.app[METHODS]

    @property
    def limits(self) -> Any:
        return self.standin.app[LIMITS]

    async def start(self) -> None:
        settings = Settings(
            data=self.data,
            telegram_token=SecretStr(TOKEN),
            telegram_api=str(self.standin.make_url("")),
            telegram_webhook=self.webhook,
            forms_url=str(self.forms.make_url("")).rstrip("/"),
            forms_token=SecretStr(FORMS_TOKEN),
        )
        self.app = gateway.make_app(settings, engine=self.engine, demand=NoDemand())
        self.gateway = TestServer(self.app, port=self.port or None)
        await self.gateway.start_server()

    async def stop(self) -> None:
        if self.gateway:
            await self.gateway.close()
            self.gateway = None

    async def restart_forms(self, port: int) -> None:
        self.forms = TestServer(_forms(self.data), port=port)
        await self.forms.start_server()

    def sent(self, chat: int) -> list[dict[str, Any]]:
        return list(self.world.chat(chat).sent)

    async def answers(self, chat: int, count: int = 1, seconds: float = 15) -> list[dict[str, Any]]:
        """Return what the bot sent once there are ``count`` messages."""
        await until(lambda: len(self.sent(chat)) >= count, seconds)
        return self.sent(chat)

    async def get(self, path: str) -> Any:
        """Ask forms_api as the gateway does."""
        async with aiohttp.ClientSession() as http:
            headers = {"Authorization": f"Bearer {FORMS_TOKEN}"}
            async with http.get(self.forms.make_url(path), headers=headers) as answer:
                return await answer.json()

    async def asks(self, chat: int, text: str, **more: Any) -> dict[str, Any]:
        """Type a text and return the last message that came back."""
        before = len(self.sent(chat))
        self.world.says(chat, text, **more)
        return (await self.answers(chat, before + 1))[-1]


async def until(true: Callable[[], bool], seconds: float = 15) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.02)


def _forms(data: Path) -> web.Application:
    database = os.environ.get("WEGWIJZER_DATABASE", "")
    return forms.make_app(
        FormsSettings(data=data, forms_token=SecretStr(FORMS_TOKEN), database=database)
    )


@pytest.fixture
async def telegram(tmp_path: Path) -> AsyncIterator[Telegram]:
    every = Telegram(tmp_path)
    await every.standin.start_server()
    await every.forms.start_server()
    await every.start()
    yield every
    await every.stop()
    await every.forms.close()
    await every.standin.close()
