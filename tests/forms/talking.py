"""A person who talks to the gateway; an engine that remembers what it was shown."""

import uuid
from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from bot.app import make_app
from bot.engine import BotMessage, EngineReply, Step, Understanding
from bot.settings import Settings

_MEANINGS = {
    "bsn": "ask/bsn",
    "taalpilot": "signup_language_pilot",
    "my data": "delete_my_data",
    "sign me out": "withdraw_signup",
    "beating": "crisis",
}


class FakeEngine:
    """Understands a few words; ``seen`` is every text it was shown."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def parse(self, text: str) -> Understanding:
        """Return what the words mean to this engine."""
        self.seen.append(text)
        name = next((m for word, m in _MEANINGS.items() if word in text.lower()), "unknown")
        decision = {"unknown": "unknown", "crisis": "danger"}.get(name, "answer")
        ranking = [{"name": name, "confidence": 0.9}]
        return Understanding.model_validate({"decision": decision, "intent_ranking": ranking})

    async def respond(self, conversation: str, step: Step) -> EngineReply:
        """Answer the topic or the act."""
        if step.intent == "ask":
            topic = step.entities["topic"]
            message = BotMessage(id=f"answer.{topic}")
            return EngineReply(outcome="answered", topic=topic, messages=[message])
        name = {"signup_language_pilot": "form.intro.language_pilot"}.get(step.intent, step.intent)
        act = None if step.intent == "unknown" else step.intent
        return EngineReply(outcome="answered", act=act, messages=[BotMessage(id=name)])


class Person:
    """Talks in one conversation."""

    def __init__(self, client: TestClient[Any, Any], language: str | None) -> None:
        self.client, self.language = client, language
        self.conversation = f"c-{uuid.uuid4().hex}"

    async def send(self, **what: str) -> Any:
        """Send a text or a button and return the answer's body."""
        body = {"conversation": self.conversation, "message": uuid.uuid4().hex, **what}
        if self.language:
            body["language"] = self.language
        answer = await self.client.post("/chat/messages", json=body)
        return await answer.json()

    async def say(self, text: str) -> list[str]:
        """Type a text; return the ids of the messages that come back."""
        return [message["id"] for message in (await self.send(text=text))["messages"]]

    async def press(self, button: str) -> list[str]:
        """Press a button; return the ids of the messages that come back."""
        return [message["id"] for message in (await self.send(button=button))["messages"]]

    async def answer(self, *texts: str) -> list[str]:
        """Type several texts; return the ids after the last one."""
        for text in texts:
            ids = await self.say(text)
        return ids


async def gateway(
    forms_url: str, token: str, data: Path, engine: Any, forms: Path = Path("data/forms")
) -> TestClient[Any, Any]:
    """Start a gateway in front of a form service."""
    settings = Settings(
        forms_url=forms_url,
        forms_token=token,
        data=data,
        forms=forms,
        messages_per_second=1000,
        messages_burst=1000,
        engine_patience=2.0,
        engine_url="http://127.0.0.1:1",
    )
    client: TestClient[Any, Any] = TestClient(TestServer(make_app(settings, engine)))
    await client.start_server()
    return client
