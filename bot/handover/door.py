"""The door to the handovers of ``forms_api``."""

from typing import Any, Protocol

import aiohttp
from pydantic import BaseModel

_SECONDS = 5


class Office(BaseModel):
    """The front office that takes a conversation; hours are ``None`` where nobody confirmed them."""

    id: str
    name: str
    open: bool
    opens: str | None = None
    closes: str | None = None


class Status(BaseModel):
    """Where an open handover is; ``minutes`` is ``None`` where nobody knows."""

    state: str
    office: Office
    position: int | None = None
    minutes: int | None = None


class SaidLine(BaseModel):
    """What the person said, or a message to them as in the outbox, where it is one of ``mail``."""

    mail: int | None = None
    you: str | None = None
    topic: str | None = None
    message: dict[str, Any] | None = None


class Said(BaseModel):
    """What was said in the newest handover, and whether it still goes on."""

    open: bool
    lines: list[SaidLine]


class HandoversUnavailable(Exception):
    """``forms_api`` did not answer; the message is not kept and must be sent again."""


class Handovers(Protocol):
    """What the desk needs of ``forms_api``; tests bring their own."""

    async def open(self) -> set[str]:
        """Return the conversations that wait or are with a person."""

    async def office(self, topic: str | None, place: str | None, language: str) -> Office:
        """Return the office that would take a conversation."""

    async def ask(self, asked: dict[str, Any]) -> Status:
        """Begin to wait for a person."""

    async def tell(self, conversation: str, what: str, told: dict[str, Any]) -> Status | None:
        """Tell a line, a contact, a rating or the end; ``None`` where nothing is open."""

    async def said(self, conversation: str) -> Said:
        """Return what was said since a person was asked for."""


class FormsHandovers:
    """The handovers of ``forms_api`` over HTTP; every method may raise ``HandoversUnavailable``."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str) -> None:
        self._http, self._url = http, f"{url}/v1/handovers"
        self._headers = {"Authorization": f"Bearer {token}"}

    async def open(self) -> set[str]:
        """Return the conversations that wait or are with a person."""
        _, found = await self._send("GET", "")
        return set(found["conversations"])

    async def office(self, topic: str | None, place: str | None, language: str) -> Office:
        """Return the office that would take a conversation."""
        known = {"topic": topic, "place": place, "language": language}
        query = {name: value for name, value in known.items() if value}
        _, found = await self._send("GET", "/office", params=query)
        return Office.model_validate(found)

    async def ask(self, asked: dict[str, Any]) -> Status:
        """Begin to wait for a person; asking twice is asking once."""
        _, found = await self._send("POST", "", json=asked)
        return Status.model_validate(found)

    async def tell(self, conversation: str, what: str, told: dict[str, Any]) -> Status | None:
        """Tell a line, a contact, a rating or the end; ``None`` where nothing is open."""
        status, found = await self._send("POST", f"/{conversation}/{what}", json=told)
        return Status.model_validate(found) if status == 200 and "office" in found else None

    async def said(self, conversation: str) -> Said:
        """Return what was said since a person was asked for."""
        _, found = await self._send("GET", f"/{conversation}/lines")
        return Said.model_validate(found)

    async def _send(self, method: str, path: str, **more: Any) -> tuple[int, dict[str, Any]]:
        timeout = aiohttp.ClientTimeout(total=_SECONDS)
        try:
            async with self._http.request(
                method, self._url + path, headers=self._headers, timeout=timeout, **more
            ) as answer:
                if answer.status != 404:
                    answer.raise_for_status()
                return answer.status, await answer.json()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise HandoversUnavailable(type(error).__name__) from error
