"""Counts on their way to ``forms_api``: in memory, in batches, again until they are there."""

import asyncio
import logging
import uuid
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp

_MOST_WAITING, _MOST_AT_ONCE = 10_000, 200
_SECONDS, _LONGEST_PAUSE = 1.0, 30.0
_NO_ANSWER = 0
_TIMEOUT = aiohttp.ClientTimeout(total=5)
_log = logging.getLogger(__name__)


class Counts:
    """A queue that never makes anybody wait. When it is full the oldest counts are lost."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str) -> None:
        self._http, self._url = http, f"{url}/v1/questions"
        self._headers = {"Authorization": f"Bearer {token}"}
        self._waiting: deque[dict[str, Any]] = deque(maxlen=_MOST_WAITING)
        self._ready: deque[tuple[str, list[dict[str, Any]]]] = deque()
        self._pause = _SECONDS

    def put(self, question: dict[str, Any]) -> None:
        """Take a question to be counted."""
        self._waiting.append(question)

    @asynccontextmanager
    async def in_background(self) -> AsyncIterator[None]:
        """Keep sending while this lasts, and send what is left at its end."""
        task = asyncio.create_task(self._keep_sending())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await self._send_all()

    async def _keep_sending(self) -> None:
        while True:
            await asyncio.sleep(self._pause)
            sent = await self._send_all()
            self._pause = _SECONDS if sent else min(self._pause * 2, _LONGEST_PAUSE)

    async def _send_all(self) -> bool:
        """Send until nothing is left; false where it should be tried again later."""
        while self._ready or self._waiting:
            if not self._ready:
                count = min(len(self._waiting), _MOST_AT_ONCE)
                self._make_ready([self._waiting.popleft() for _ in range(count)])
            key, batch = self._ready[0]
            status = await self._post(key, batch)
            if status == _NO_ANSWER or status >= 500:
                return False
            self._ready.popleft()
            if status >= 400:
                self._refused(batch, status)
        return True

    def _make_ready(self, batch: list[dict[str, Any]]) -> None:
        self._ready.append((uuid.uuid4().hex, batch))

    def _refused(self, batch: list[dict[str, Any]], status: int) -> None:
        """Send a refused batch again one by one: only what is wrong in it is lost."""
        if len(batch) == 1:
            _log.warning("a count was refused (%s)", status)
            return
        for question in batch:
            self._make_ready([question])

    async def _post(self, key: str, batch: list[dict[str, Any]]) -> int:
        headers = {**self._headers, "Idempotency-Key": key}
        body = {"questions": batch}
        try:
            async with self._http.post(
                self._url, json=body, headers=headers, timeout=_TIMEOUT
            ) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            return _NO_ANSWER
