"""Forgetting what is over: at the start and every hour."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import SESSIONS
from forms_api.telegram import addresses, journal
from forms_api.telegram.addresses import NEEDS, Need

_SECONDS = 3600
_log = logging.getLogger(__name__)


async def sweep(session: AsyncSession, *needs: Need) -> None:
    """Forget old updates, addresses that nothing needs any more, and languages of long ago."""
    await journal.forget_old(session)
    await addresses.forget_unneeded(session, needs)


async def run(app: web.Application) -> AsyncIterator[None]:
    """Keep sweeping while the service runs."""
    task = asyncio.create_task(_keep_sweeping(app))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _keep_sweeping(app: web.Application) -> None:
    while True:
        try:
            async with app[SESSIONS].begin() as session:
                await sweep(session, *app[NEEDS])
        except (SQLAlchemyError, OSError) as error:
            _log.warning("sweeping failed (%s); again in an hour", type(error).__name__)
        await asyncio.sleep(_SECONDS)
