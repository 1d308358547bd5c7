"""Counting while the service runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from aiohttp import web

from forms_api.console.keys import CATALOGUE
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.trends import happenings
from forms_api.trends.counting import writing
from forms_api.trends.counting.calendar import Calendar
from forms_api.trends.counting.counter import Counter
from forms_api.trends.keys import CALENDAR, COUNTER, DIMENSIONS


async def run(app: web.Application) -> AsyncIterator[None]:
    """Count, and at the end write down what is left."""
    app[CALENDAR] = Calendar(await writing.newest_day(app[SESSIONS]))
    app[COUNTER] = Counter(app[SESSIONS], app[DIMENSIONS], app[CALENDAR], app[SETTINGS].noise())
    await app[COUNTER].try_to_write()
    await happenings.note(app[SESSIONS], app[CATALOGUE], app[CALENDAR].today())
    task = asyncio.create_task(app[COUNTER].keep_writing())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await app[COUNTER].try_to_write()
