"""Open streams end at once when the gateway stops, instead of holding it up."""

import asyncio

from aiohttp import web

_STREAMS: web.AppKey[set[asyncio.Task[object]]] = web.AppKey("streams")


def set_up(app: web.Application) -> None:
    """Keep the app's streams, and end them when it stops."""
    app[_STREAMS] = set()
    app.on_shutdown.append(_end_all)


def keep(app: web.Application) -> None:
    """Take the running handler for a stream."""
    task = asyncio.current_task()
    if task:
        app[_STREAMS].add(task)
        task.add_done_callback(app[_STREAMS].discard)


async def _end_all(app: web.Application) -> None:
    streams: set[asyncio.Task[object]] = app[_STREAMS]
    for task in list(streams):
        task.cancel()
