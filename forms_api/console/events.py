"""``/console/events``: what changes while one looks, by server-sent events."""

from typing import Any

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.audit import record
from forms_api.bell import QUEUE, desk_of
from forms_api.console.access import seen
from forms_api.console.desks import DESKS, Desk
from forms_api.console.pages import new_lines, queue
from forms_api.console.streams import last_of, on_duty, open_stream, send, still_staff
from forms_api.database import bells_of
from forms_api.handovers import lines
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
    stream = await open_stream(request)
    with on_duty(request):
        while await still_staff(request):
            heard = {name: bells.rung(name) for name in (QUEUE, mine)}
            told = await queue(request)
            html = aiohttp_jinja2.render_string("queue.html", request, told)
            shown = {"html": html, "waiting": len(told["waiting"]), "danger": told["most_urgent"]}
            await send(stream, "queue", shown)
            await bells.wait({}, _CALM_SECONDS)
            await bells.wait(heard, _HEARTBEAT_SECONDS)
    return stream


@allow(*_WHO)
async def get_conversation_events(request: web.Request) -> web.StreamResponse:
    """Send a conversation's new lines at once, its changes, and what goes on around it."""
    sessions, last = request.app[SESSIONS], last_of(request)
    async with sessions() as session:
        handover = await seen(session, request)
    await _note_reading(request, handover.id, last)
    stream = await open_stream(request)
    with on_duty(request):
        async with request.app[DESKS].at(request[STAFF], sessions, bells_of(sessions)) as desk:
            await _send_all(request, stream, handover, last, desk)
    return stream


async def _send_all(
    request: web.Request, stream: web.StreamResponse, handover: Handover, last: int, desk: Desk
) -> None:
    bells, name = bells_of(request.app[SESSIONS]), subject(handover.id)
    known, around = _state(handover), None
    while await still_staff(request):
        heard = bells.rung(name)
        async with request.app[SESSIONS]() as session:
            handover = await seen(session, request)
            found = await new_lines(request, session, handover, last)
        for line in found:
            last = line["id"]
            html = aiohttp_jinja2.render_string("line.html", request, {"line": line})
            await send(stream, "line", {"html": html, "who": line["who"]}, last)
        if _state(handover) != known:
            known = _state(handover)
            await send(stream, "state", {"state": handover.state})
        if not found:
            await stream.write(b": still here\n\n")
        around = await _send_around(request, stream, desk, around, {name: heard})


async def _send_around(
    request: web.Request, stream: web.StreamResponse, desk: Desk, around: Any, heard: dict[str, int]
) -> Any:
    """Send what goes on around until the conversation itself changes; return what was sent last.

    Nothing is asked of the database here, so that a desk with many pages stays cheap.
    """
    bells = bells_of(request.app[SESSIONS])
    while True:
        rung = bells.rung(desk.bell)
        if desk.told != around:
            around = desk.told
            await send(stream, "around", around)
        await bells.wait({**heard, desk.bell: rung}, _HEARTBEAT_SECONDS)
        if bells.rung(desk.bell) == rung:
            return around


async def _note_reading(request: web.Request, handover_id: int, last: int) -> None:
    """Write in the audit log that old lines are read here; a page that was opened has done so."""
    async with request.app[SESSIONS].begin() as session:
        if await lines.after(session, handover_id, last):
            await record(session, request[STAFF], "read_conversation", subject(handover_id))


def _state(handover: Handover) -> tuple[object, ...]:
    return handover.state, handover.staff_id, handover.office
