"""Rings when something was stored, so that whoever waits looks again."""

import asyncio

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession


class Bell:
    """Wakes everybody who waits; ``count`` tells whether it rang since one last looked."""

    def __init__(self) -> None:
        self.count = 0
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake everybody who waits now."""
        self.count += 1
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    async def wait(self, heard: int, seconds: float) -> None:
        """Return when it rang after ``heard``, or after the seconds."""
        if self.count != heard:
            return
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        await asyncio.wait([future], timeout=seconds)
        self._waiting.discard(future)

    def ring_after(self, session: AsyncSession) -> None:
        """Ring once the session's work is stored; nobody is woken for what is rolled back."""
        event.listen(session.sync_session, "after_commit", lambda _: self.ring(), once=True)
