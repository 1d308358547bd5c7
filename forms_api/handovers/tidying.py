"""Every minute: close what is silent, forget what is old."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from forms_api.handovers import erasing
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.outbox.store import forget_old

_log = logging.getLogger(__name__)
_PAUSE_SECONDS = 60.0


async def every_minute(app: web.Application) -> AsyncIterator[None]:
    """Tidy while the service runs."""
    task = asyncio.create_task(_run(app))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def tidy(app: web.Application) -> None:
    """Tidy once."""
    settings = app[SETTINGS]
    async with app[SESSIONS].begin() as session:
        await erasing.close_silent(session, settings.handover_silence_hours)
        await erasing.forget_old(session, settings.handover_keep_days)
        await erasing.forget_unfetched_contacts(session, settings.handover_keep_days)
        await forget_old(session, settings.handover_keep_days)


async def _run(app: web.Application) -> None:
    while True:
        try:
            await tidy(app)
        except (SQLAlchemyError, ValueError) as error:
            _log.warning("tidying is tried again: %s", type(error).__name__)
        await asyncio.sleep(_PAUSE_SECONDS)
