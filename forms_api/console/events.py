"""``/console/events``: what changes while one looks, by server-sent events."""

import json
from typing import Any

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import STAFF, STAFF_OF, Role, allow
from forms_api.bell import QUEUE
from forms_api.console.access import seen
from forms_api.console.pages import new_lines, queue
from forms_api.database import bells_of
from forms_api.handovers.keys import PRESENCE
from forms_api.handovers.store import subject
from forms_api.keys import SESSIONS

_HEARTBEAT_SECONDS = 15.0
_CALM_SECONDS = 1.0
_WHO = (Role.FRONT_OFFICE, Role.ADMIN)


@allow(*_WHO)
async def get_queue_events(request: web.Request) -> web.StreamResponse:
    """Send the queue anew when it changes, at most once a second; while open one is on duty."""
    bells = bells_of(request.app[SESSIONS])
    stream = await _open(request)
    request.app[PRESENCE].come(request[STAFF])
    bells.ring(QUEUE)
    try:
        while await _still_staff(request):
            heard = {QUEUE: bells.rung(QUEUE)}
            told = await queue(request)
            html = aiohttp_jinja2.render_string("queue.html", request, told)
            shown = {"html": html, "waiting": len(told["waiting"]), "danger": told["most_urgent"]}
            await _send(stream, "queue", shown)
            await bells.wait({}, _CALM_SECONDS)
            await bells.wait(heard, _HEARTBEAT_SECONDS)
    except ConnectionResetError:
        pass
    finally:
        request.app[PRESENCE].go(request[STAFF])
        bells.ring(QUEUE)
    return stream


@allow(*_WHO)
async def get_conversation_events(request: web.Request) -> web.StreamResponse:
    """Send a conversation's new lines at once, and its state when that changes."""
    bells, last = bells_of(request.app[SESSIONS]), _last(request)
    async with request.app[SESSIONS]() as session:
        handover = await seen(session, request)
    stream, known = await _open(request), (handover.state, handover.staff_id)
    name = subject(handover.id)
    try:
        while await _still_staff(request):
            heard = {name: bells.rung(name)}
            async with request.app[SESSIONS]() as session:
                handover = await seen(session, request)
                found = await new_lines(request, session, handover, last)
            for line in found:
                last = line["id"]
                html = aiohttp_jinja2.render_string("line.html", request, {"line": line})
                await _send(stream, "line", {"html": html, "who": line["who"]}, last)
            if (now_known := (handover.state, handover.staff_id)) != known:
                known = now_known
                await _send(stream, "state", {"state": handover.state})
            if heard[name] == bells.rung(name):
                await stream.write(b": still here\n\n")
            await bells.wait(heard, _HEARTBEAT_SECONDS)
    except (ConnectionResetError, web.HTTPNotFound):
        pass
    return stream


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
