"""Streams of the console: opened, written to, ended with the sign-in; their reader is on duty."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import web

from forms_api.accounts.roles import STAFF, STAFF_OF
from forms_api.bell import QUEUE
from forms_api.database import bells_of
from forms_api.handovers.keys import PRESENCE
from forms_api.keys import SESSIONS


async def open_stream(request: web.Request) -> web.StreamResponse:
    """Begin to answer with server-sent events."""
    headers = {"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"}
    stream = web.StreamResponse(headers=headers)
    await stream.prepare(request)
    return stream


async def send(
    stream: web.StreamResponse, event: str, told: Any, number: int | None = None
) -> None:
    """Send one event; ``number`` is what a browser names when it comes back."""
    head = f"id: {number}\n" if number is not None else ""
    await stream.write(f"{head}event: {event}\ndata: {json.dumps(told)}\n\n".encode())


async def still_staff(request: web.Request) -> bool:
    """Tell whether the sign-in still holds: a stream ends with it, and with the service."""
    if bells_of(request.app[SESSIONS]).stopped:
        return False
    return await request.app[STAFF_OF](request) is not None


def last_of(request: web.Request) -> int:
    """Return the number of the last event that the browser has."""
    return int(request.headers.get("Last-Event-ID") or request.query.get("last") or 0)


@contextmanager
def on_duty(request: web.Request) -> Iterator[None]:
    """While a page of the console is open its reader is on duty; a closed page ends the stream."""
    bells, presence = bells_of(request.app[SESSIONS]), request.app[PRESENCE]
    if presence.come(request[STAFF]):
        bells.ring(QUEUE)
    try:
        yield
    except (ConnectionResetError, web.HTTPNotFound):
        pass
    finally:
        if presence.go(request[STAFF]):
            bells.ring(QUEUE)
