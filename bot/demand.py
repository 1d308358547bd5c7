"""Demand for languages that are not live: counts, sent on without making anyone wait."""

import asyncio
from typing import Protocol

import aiohttp


class Demand(Protocol):
    """Where the demand for a language is counted."""

    def count(self, language: str) -> None:
        """Count one message in this language."""


class FormsDemand:
    """Sends counts to ``forms_api``; one that cannot be sent is lost, an answer never is."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str) -> None:
        self._http, self._url = http, f"{url}/v1/language-demand"
        self._headers = {"Authorization": f"Bearer {token}"}
        self._sending: set[asyncio.Task[None]] = set()

    def count(self, language: str) -> None:
        """Count one message, in the background."""
        task = asyncio.create_task(self._send(language))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _send(self, language: str) -> None:
        try:
            body = {"language": language}
            timeout = aiohttp.ClientTimeout(total=5)
            async with self._http.post(
                self._url, json=body, headers=self._headers, timeout=timeout
            ) as answer:
                answer.raise_for_status()
        except (aiohttp.ClientError, TimeoutError):
            return
