"""Rings when something was stored, so that whoever waits looks again."""

import asyncio
from collections import defaultdict

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

OUTBOX, QUEUE = "outbox", "queue"


def desk_of(staff_id: int) -> str:
    """Return the bell of all talks of one member of staff."""
    return f"desk:{staff_id}"


class Bells:
    """One bell for each subject: the outbox, the queue, a conversation ("handover:12"), a desk."""

    def __init__(self) -> None:
        self.stopped = False
        self._rung: defaultdict[str, int] = defaultdict(int)
        self._waiting: defaultdict[str, set[asyncio.Future[None]]] = defaultdict(set)

    def rung(self, subject: str) -> int:
        """Return how often a subject's bell rang."""
        return self._rung.get(subject, 0)

    def ring(self, subject: str) -> None:
        """Wake everybody who waits for the subject."""
        self._rung[subject] += 1
        for future in self._waiting.pop(subject, ()):
            if not future.done():
                future.set_result(None)

    def stop(self) -> None:
        """Wake everybody for good: the service stops, and whoever waits looks at ``stopped``."""
        self.stopped = True
        for subject in list(self._waiting):
            self.ring(subject)

    async def wait(self, heard: dict[str, int], seconds: float) -> None:
        """Return when a subject rang more often than was heard, or after the seconds."""
        if (
            self.stopped
            or seconds <= 0
            or any(self.rung(subject) != times for subject, times in heard.items())
        ):
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        for subject in heard:
            self._waiting[subject].add(future)
        await asyncio.wait([future], timeout=seconds)
        for subject in heard:
            self._waiting[subject].discard(future)

    def ring_after(self, session: AsyncSession, *subjects: str) -> None:
        """Ring once the session's work is stored; nobody is woken for what is rolled back."""

        def ring_all(_: object) -> None:
            for subject in subjects:
                self.ring(subject)

        event.listen(session.sync_session, "after_commit", ring_all, once=True)
