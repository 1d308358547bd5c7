"""``/console/events``: what changes while one looks, by server-sent events."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import STAFF, STAFF_OF, Role, allow
from forms_api.audit import record
from forms_api.bell import QUEUE, desk_of
from forms_api.console.access import seen
from forms_api.console.around import around
from forms_api.console.pages import new_lines, queue
from forms_api.database import bells_of
from forms_api.handovers import lines
from forms_api.handovers.keys import PRESENCE
from forms_api.handovers.store import subject
from forms_api.handovers.tables import Handover
from forms_api.keys import SESSIONS

_HEARTBEAT_SECONDS = 15.0
_CALM_SECONDS = 1.0
_WHO = (Role.FRONT_OFFICE, Role.ADMIN)


@allow(*_WHO)
async def get_queue_events(request: web.Request) -> web.StreamResponse:
    """Send the queue anew when it changes, at most once a second; while open one is on duty."""
    bells, mine = bells_of(request.app[SESSIONS]), desk_of(request[STAFF].id)
    stream = await _open(request)
    with _on_duty(request):
        while await _still_staff(request):
            heard = {name: bells.rung(name) for name in (QUEUE, mine)}
            told = await queue(request)
            html = aiohttp_jinja2.render_string("queue.html", request, told)
            shown = {"html": html, "waiting": len(told["waiting"]), "danger": told["most_urgent"]}
            await _send(stream, "queue", shown)
            await bells.wait({}, _CALM_SECONDS)
            await bells.wait(heard, _HEARTBEAT_SECONDS)
    return stream


@allow(*_WHO)
async def get_conversation_events(request: web.Request) -> web.StreamResponse:
    """Send a conversation's new lines at once, its changes, and what goes on around it."""
    bells, last = bells_of(request.app[SESSIONS]), _last(request)
    async with request.app[SESSIONS]() as session:
        handover = await seen(session, request)
    await _note_reading(request, handover.id, last)
    stream, known, before = await _open(request), _state(handover), None
    names = (subject(handover.id), QUEUE, desk_of(request[STAFF].id))
    with _on_duty(request):
        while await _still_staff(request):
            heard = {name: bells.rung(name) for name in names}
            async with request.app[SESSIONS]() as session:
                handover = await seen(session, request)
                found = await new_lines(request, session, handover, last)
                now = await around(session, request[STAFF])
            for line in found:
                last = line["id"]
                html = aiohttp_jinja2.render_string("line.html", request, {"line": line})
                await _send(stream, "line", {"html": html, "who": line["who"]}, last)
            if _state(handover) != known:
                known = _state(handover)
                await _send(stream, "state", {"state": handover.state})
            if now != before:
                before = now
                await _send(stream, "around", now)
            elif not found:
                await stream.write(b": still here\n\n")
            await bells.wait(heard, _HEARTBEAT_SECONDS)
    return stream


@contextmanager
def _on_duty(request: web.Request) -> Iterator[None]:
    """While a page of the console is open its reader is on duty; a closed page ends the stream."""
    bells, presence = bells_of(request.app[SESSIONS]), request.app[PRESENCE]
    presence.come(request[STAFF])
    bells.ring(QUEUE)
    try:
        yield
    except (ConnectionResetError, web.HTTPNotFound):
        pass
    finally:
        presence.go(request[STAFF])
        bells.ring(QUEUE)


async def _note_reading(request: web.Request, handover_id: int, last: int) -> None:
    """Write in the audit log that old lines are read here; a page that was opened has done so."""
    async with request.app[SESSIONS].begin() as session:
        if await lines.after(session, handover_id, last):
            await record(session, request[STAFF], "read_conversation", subject(handover_id))


def _state(handover: Handover) -> tuple[object, ...]:
    return handover.state, handover.staff_id, handover.office


async def _open(request: web.Request) -> web.StreamResponse:
    headers = {"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"}
    stream = web.StreamResponse(headers=headers)
    await stream.prepare(request)
    return stream


async def _send(
    stream: web.StreamResponse, event: str, told: dict[str, Any], number: int | None = None
) -> None:
    head = f"id: {number}\n" if number is not None else ""
    await stream.write(f"{head}event: {event}\ndata: {json.dumps(told)}\n\n".encode())


async def _still_staff(request: web.Request) -> bool:
    """Tell whether the sign-in still holds: a stream ends with it, and with the service."""
    if bells_of(request.app[SESSIONS]).stopped:
        return False
    return await request.app[STAFF_OF](request) is not None


def _last(request: web.Request) -> int:
    return int(request.headers.get("Last-Event-ID") or request.query.get("last") or 0)
