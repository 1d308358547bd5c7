"""The journal in ``forms_api``: an update stays in it until its answer is delivered."""

import asyncio
from typing import Any, Protocol

import aiohttp
from pydantic import BaseModel

_FIRST_PAUSE, _LONGEST_PAUSE, _SECONDS = 0.2, 3.0, 5.0


class Pending(BaseModel):
    """An update whose answer is not delivered yet; sealed texts are this gateway's own."""

    update: int
    sealed: str
    answer: str | None = None
    delivered: int = 0


class Kept(BaseModel):
    """What is kept of a conversation: a sealed address, a chosen language."""

    address: str | None = None
    language: str | None = None


class Journal(Protocol):
    """What must not be lost; every call returns only when it is stored."""

    async def pending(self, bot: int) -> list[Pending]:
        """Return what has no delivered answer, oldest first."""

    async def receive(self, bot: int, update: int, conversation: str | None, sealed: str) -> bool:
        """Keep an update; false where it came before."""

    async def progress(self, bot: int, update: int, **values: str | int) -> None:
        """Keep the ``answer``, or how many of its messages are ``delivered``."""

    async def finish(self, bot: int, update: int) -> None:
        """Forget an update whose answer is delivered."""

    async def kept(self, conversation: str) -> Kept:
        """Return what is kept of a conversation."""

    async def keep_address(self, conversation: str, sealed: str) -> None:
        """Keep where to write back to."""

    async def keep_language(self, conversation: str, language: str) -> None:
        """Keep the language that the person chose."""

    async def forget(self, conversation: str) -> None:
        """Forget a conversation's updates, address and language."""


class FormsJournal:
    """The journal over HTTP; while ``forms_api`` is away it waits for it, as long as it takes."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str) -> None:
        self._http, self._url = http, f"{url}/v1/telegram"
        self._headers = {"Authorization": f"Bearer {token}"}

    async def pending(self, bot: int) -> list[Pending]:
        """Return what has no delivered answer, oldest first."""
        told = await self._call("GET", f"/bots/{bot}/updates")
        return [Pending.model_validate(update) for update in told["updates"]]

    async def receive(self, bot: int, update: int, conversation: str | None, sealed: str) -> bool:
        """Keep an update; false where it came before."""
        body = {"update": update, "conversation": conversation, "sealed": sealed}
        return bool((await self._call("POST", f"/bots/{bot}/updates", body))["new"])

    async def progress(self, bot: int, update: int, **values: str | int) -> None:
        """Keep the ``answer``, or how many of its messages are ``delivered``."""
        await self._call("PUT", f"/bots/{bot}/updates/{update}", values)

    async def finish(self, bot: int, update: int) -> None:
        """Forget an update whose answer is delivered."""
        await self._call("DELETE", f"/bots/{bot}/updates/{update}")

    async def kept(self, conversation: str) -> Kept:
        """Return what is kept of a conversation."""
        return Kept.model_validate(await self._call("GET", f"/conversations/{conversation}"))

    async def keep_address(self, conversation: str, sealed: str) -> None:
        """Keep where to write back to."""
        await self._call("PUT", f"/conversations/{conversation}/address", {"sealed": sealed})

    async def keep_language(self, conversation: str, language: str) -> None:
        """Keep the language that the person chose."""
        await self._call("PUT", f"/conversations/{conversation}/language", {"language": language})

    async def forget(self, conversation: str) -> None:
        """Forget a conversation's updates, address and language."""
        await self._call("DELETE", f"/conversations/{conversation}")

    async def _call(self, method: str, path: str, body: object = None) -> Any:
        pause = _FIRST_PAUSE
        while True:
            try:
                return await self._call_once(method, path, body)
            except (aiohttp.ClientError, TimeoutError) as error:
                if isinstance(error, aiohttp.ClientResponseError) and error.status < 500:
                    raise
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _call_once(self, method: str, path: str, body: object) -> Any:
        timeout = aiohttp.ClientTimeout(total=_SECONDS)
        async with self._http.request(
            method, self._url + path, json=body, headers=self._headers, timeout=timeout
        ) as answer:
            answer.raise_for_status()
            return await answer.json()
