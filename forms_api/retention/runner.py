"""Sweeps at the start and every hour."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.retention.rules import sweep
from forms_api.signups.forms import FORMS

_SECONDS = 3600
_log = logging.getLogger(__name__)


async def run(app: web.Application) -> AsyncIterator[None]:
    """Keep sweeping while the service runs; a sweep that began is finished before it ends."""
    stopping = asyncio.Event()
    task = asyncio.create_task(_sweep_until(app, stopping))
    yield
    stopping.set()
    await task


async def _sweep_until(app: web.Application, stopping: asyncio.Event) -> None:
    while not stopping.is_set():
        await _sweep_once(app)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), _SECONDS)


async def _sweep_once(app: web.Application) -> None:
    try:
        async with app[SESSIONS].begin() as session:
            await sweep(session, app[FORMS].forms, now())
    except (SQLAlchemyError, OSError) as error:
        _log.warning("sweeping failed (%s); again in an hour", type(error).__name__)
