"""The door to the engine: text in, ids out; ids in, ids out. Text never enters a tracker."""

import asyncio
import time
from typing import Any, Protocol

import aiohttp
from pydantic import BaseModel, Field


class Candidate(BaseModel):
    """One possible meaning: ``ask/bsn`` or an act, with a confidence from 0 to 1."""

    name: str
    confidence: float


class Understanding(BaseModel):
    """What the engine makes of a text."""

    decision: str
    ranking: list[Candidate] = Field(alias="intent_ranking")
    also: list[Candidate] = []


class Step(BaseModel):
    """What the person does, in the engine's words: an intent, its entities, and hints."""

    intent: str
    entities: dict[str, Any] = {}
    hints: dict[str, Any] = {}


class BotMessage(BaseModel):
    """One message by id, with the values for its placeholders and its buttons' values.

    ``labels`` are the words on buttons that no message of the catalogue names.
    """

    id: str
    values: dict[str, str] = {}
    buttons: list[str] = []
    labels: dict[str, str] = {}


class EngineReply(BaseModel):
    """What the engine decided to say."""

    outcome: str
    topic: str | None = None
    act: str | None = None
    messages: list[BotMessage]


class EngineUnavailable(Exception):
    """The engine or its actions did not answer in time; trying again may help."""


class Engine(Protocol):
    """What the gateway needs of an engine; tests bring their own."""

    async def parse(self, text: str) -> Understanding:
        """Understand a text. Nothing of it is kept."""

    async def respond(self, conversation: str, step: Step) -> EngineReply:
        """Take one step in a conversation."""


class RasaEngine:
    """Rasa's HTTP API on loopback; waits up to ``patience`` seconds for a restart."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str, patience: float) -> None:
        self._http, self._url, self._patience = http, url, patience
        self._token = {"token": token}

    async def parse(self, text: str) -> Understanding:
        """Understand a text; a leading slash would be a command to Rasa and is dropped.

        Raises:
            EngineUnavailable: no answer within the patience set.
        """
        body = {"text": text.lstrip("/ \t\r\n") or "?"}
        return Understanding.model_validate(await self._post("/model/parse", body))

    async def respond(self, conversation: str, step: Step) -> EngineReply:
        """Take one step and return what the actions decided.

        Raises:
            EngineUnavailable: no answer within the patience set, or an action failed.
        """
        body = {
            "sender": conversation,
            "message": f"/{step.intent}",
            "metadata": {**step.hints, **step.entities},
        }
        replies = await self._post("/webhooks/rest/webhook", body)
        if not replies:
            raise EngineUnavailable("the actions gave no answer")
        return EngineReply.model_validate(replies[-1]["custom"])

    async def forget(self, conversation: str) -> bool:
        """Empty the conversation's tracker; tell whether the engine did it."""
        url = f"{self._url}/conversations/{conversation}/tracker/events"
        try:
            async with self._http.put(url, json=[], params=self._token) as answer:
                return answer.ok
        except (aiohttp.ClientError, TimeoutError):
            return False

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        until = time.monotonic() + self._patience
        while True:
            try:
                return await self._post_once(path, body, until - time.monotonic())
            except (aiohttp.ClientError, TimeoutError) as error:
                if time.monotonic() + 0.3 > until:
                    raise EngineUnavailable(type(error).__name__) from error
                await asyncio.sleep(0.2)

    async def _post_once(self, path: str, body: dict[str, Any], seconds: float) -> Any:
        timeout = aiohttp.ClientTimeout(total=max(seconds, 0.1))
        url = self._url + path
        async with self._http.post(url, json=body, params=self._token, timeout=timeout) as answer:
            answer.raise_for_status()
            return await answer.json()
