"""The same message sent twice is answered once."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class OnceOnly(Generic[Answer]):
    """Keeps the newest answers by key; a repeat waits for, or gets, the first one's.

    An answer that ``keep`` refuses, or an error, is forgotten: a later repeat tries again.
    """

    def __init__(self, keep: Callable[[Answer], bool], most: int = 10_000) -> None:
        self._answers: OrderedDict[tuple[str, str], asyncio.Task[Answer]] = OrderedDict()
        self._keep, self._most = keep, most

    async def run(self, key: tuple[str, str], work: Callable[[], Awaitable[Answer]]) -> Answer:
        """Return the answer for ``key``; ``work`` runs at most once at a time for it."""
        task = self._answers.get(key)
        if task is None:
            task = asyncio.ensure_future(work())
            self._answers[key] = task
            task.add_done_callback(lambda done: self._settle(key, done))
        return await asyncio.shield(task)

    def _settle(self, key: tuple[str, str], task: asyncio.Task[Answer]) -> None:
        if task.cancelled() or task.exception() or not self._keep(task.result()):
            self._answers.pop(key, None)
        while len(self._answers) > self._most:
            self._answers.popitem(last=False)
