"""The desks of those on duty: what goes on around them, looked at once for all their pages."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from forms_api.accounts.roles import Staff
from forms_api.bell import QUEUE, Bells, desk_of
from forms_api.console.around import around
from forms_api.keys import Sessions

_log = logging.getLogger(__name__)
_CALM_SECONDS, _LONGEST_SECONDS = 1.0, 15.0


class Desk:
    """One member of staff; ``bell`` rings when ``told`` changes."""

    def __init__(self, staff: Staff) -> None:
        self.staff, self.pages = staff, 0
        self.told: dict[str, Any] | None = None
        self.bell = f"around:{staff.id}"

    async def watch(self, sessions: Sessions, bells: Bells) -> None:
        """Look around when the queue or an own talk changes, at most once a second."""
        while not bells.stopped:
            heard = {name: bells.rung(name) for name in (QUEUE, desk_of(self.staff.id))}
            try:
                await self._look(sessions, bells)
            except SQLAlchemyError as error:
                _log.warning("looking around is tried again: %s", type(error).__name__)
            await bells.wait({}, _CALM_SECONDS)
            await bells.wait(heard, _LONGEST_SECONDS)

    async def _look(self, sessions: Sessions, bells: Bells) -> None:
        async with sessions() as session:
            now = await around(session, self.staff)
        if now != self.told:
            self.told = now
            bells.ring(self.bell)


class Desks:
    """Every desk with an open page."""

    def __init__(self) -> None:
        self._desks: dict[int, Desk] = {}
        self._watching: dict[int, asyncio.Task[None]] = {}

    @asynccontextmanager
    async def at(self, staff: Staff, sessions: Sessions, bells: Bells) -> AsyncIterator[Desk]:
        """Sit at one's desk while a page is open; the first page begins to watch."""
        desk = self._desks.setdefault(staff.id, Desk(staff))
        if not desk.pages:
            self._watching[staff.id] = asyncio.create_task(desk.watch(sessions, bells))
        desk.pages, desk.staff = desk.pages + 1, staff
        try:
            yield desk
        finally:
            desk.pages -= 1
            if not desk.pages:
                self._watching.pop(staff.id).cancel()
                del self._desks[staff.id]


DESKS = web.AppKey("desks", Desks)
