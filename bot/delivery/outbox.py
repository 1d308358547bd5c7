"""The door to the outbox of ``forms_api``."""

from typing import Protocol

import aiohttp
from pydantic import BaseModel

from bot.delivery.mail import Mail

_WAIT_SECONDS = 25


class Fetched(BaseModel):
    """Mail in order, and the conversations for which somebody is typing."""

    messages: list[Mail]
    typing: list[str] = []


class Outbox(Protocol):
    """Where later messages come from; tests bring their own."""

    async def fetch(self, after: int) -> Fetched:
        """Return mail with an id above ``after``, waiting a while for the first."""

    async def confirm(self, conversation: str, last: int) -> None:
        """Say that the channel has a conversation's mail up to the id ``last``."""


class FormsOutbox:
    """The outbox of ``forms_api`` over HTTP."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str) -> None:
        self._http, self._url = http, f"{url}/v1/outbox"
        self._headers = {"Authorization": f"Bearer {token}"}

    async def fetch(self, after: int) -> Fetched:
        """Return mail with an id above ``after``, waiting up to 25 seconds for the first.

        Raises:
            aiohttp.ClientError, TimeoutError: the service cannot be reached now.
        """
        asked = {"after": str(after), "wait": str(_WAIT_SECONDS)}
        timeout = aiohttp.ClientTimeout(total=_WAIT_SECONDS + 10)
        async with self._http.get(
            self._url, params=asked, headers=self._headers, timeout=timeout
        ) as answer:
            answer.raise_for_status()
            return Fetched.model_validate(await answer.json())

    async def confirm(self, conversation: str, last: int) -> None:
        """Say that the channel has a conversation's mail up to the id ``last``.

        Raises:
            aiohttp.ClientError, TimeoutError: not stored; saying it again does no harm.
        """
        told = {"conversation": conversation, "last": last}
        timeout = aiohttp.ClientTimeout(total=10)
        async with self._http.post(
            f"{self._url}/confirmed", json=told, headers=self._headers, timeout=timeout
        ) as answer:
            answer.raise_for_status()
