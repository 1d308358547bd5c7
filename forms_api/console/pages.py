"""The console's pages: the queue, one conversation, and the editors' list."""

from typing import Any

import aiohttp_jinja2
from aiohttp import web
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.audit import record
from forms_api.console import words
from forms_api.console.access import seen
from forms_api.console.actions import OUTCOMES
from forms_api.console.around import unanswered
from forms_api.console.keys import CATALOGUE, TRANSLATOR
from forms_api.console.speaking import MOST_CHARACTERS
from forms_api.database import ring_of
from forms_api.handovers import lines, store
from forms_api.handovers.keys import OFFICES, PRESENCE
from forms_api.handovers.offices import office_of
from forms_api.handovers.states import State
from forms_api.handovers.tables import Handover, Proposal
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.web.pages import language_of

_WHO = (Role.FRONT_OFFICE, Role.ADMIN)


@allow(*_WHO)
async def get_console(request: web.Request) -> web.Response:
    """Show the queue."""
    return aiohttp_jinja2.render_template("console.html", request, await queue(request))


@allow(*_WHO)
async def get_conversation(request: web.Request) -> web.Response:
    """Show one conversation; that it was read is in the audit log."""
    catalogue, staff = request.app[CATALOGUE], request[STAFF]
    async with request.app[SESSIONS].begin() as session:
        handover = await seen(session, request)
        said = await lines.after(session, handover.id, 0)
        shown = [words.shown_line(catalogue, session, line) for line in said]
        contact = ring_of(session).open(handover.contact) if handover.contact else None
        await record(session, staff, "read_conversation", store.subject(handover.id))
    office = office_of(request.app[OFFICES], handover.office).name
    told = {
        "handover": handover,
        "lines": shown,
        "contact": contact,
        "mine": handover.state is State.WITH_PERSON and handover.staff_id == staff.id,
        "office": office,
        "topic": words.topic_name(catalogue, handover.topic),
        "spoken": words.language_name(handover.language, language_of(request)),
        "canned": words.canned(catalogue, office),
        "answers": words.answers(catalogue),
        "offices": request.app[OFFICES].offices,
        "outcomes": OUTCOMES,
        "most": MOST_CHARACTERS,
        "translates": request.app[TRANSLATOR].available and staff.language != handover.language,
    }
    return aiohttp_jinja2.render_template("conversation.html", request, told)


@allow(*_WHO)
async def get_proposals(request: web.Request) -> web.Response:
    """Show what was proposed as a new answer, newest first."""
    async with request.app[SESSIONS]() as session:
        found = (await session.execute(select(Proposal).order_by(Proposal.id.desc()))).scalars()
        told = {"proposals": found.all()}
    return aiohttp_jinja2.render_template("proposals.html", request, told)


async def queue(request: web.Request) -> dict[str, Any]:
    """Return what the queue's template needs: who waits by office, who is with whom, on duty."""
    staff = request[STAFF]
    async with request.app[SESSIONS]() as session:
        found = [h for h in await store.all_open(session) if store.may_see(staff, h)]
        spoke_last = await unanswered(session, staff)
    offices = request.app[OFFICES].offices
    ours = [i for i in offices if Role.ADMIN in staff.roles or i in staff.offices]
    return {
        "offices": [(offices[i].name, request.app[PRESENCE].on_duty(i)) for i in ours],
        "waiting": [row(request, h) for h in found if h.state is State.WAITING],
        "talking": [row(request, h) for h in found if h.state is State.WITH_PERSON],
        "unanswered": spoke_last,
        "most_urgent": any(h.danger for h in found if h.state is State.WAITING),
    }


def row(request: web.Request, handover: Handover) -> dict[str, Any]:
    """Return one line of the queue."""
    catalogue = request.app[CATALOGUE]
    return {
        "id": handover.id,
        "danger": handover.danger,
        "office": office_of(request.app[OFFICES], handover.office).name,
        "topic": words.topic_name(catalogue, handover.topic),
        "language": words.language_name(handover.language, language_of(request)),
        "minutes": int((now() - handover.waiting_since).total_seconds() // 60),
        "staff": handover.staff_name,
        "mine": handover.staff_id == request[STAFF].id,
        "contact": handover.contact is not None,
    }


async def new_lines(
    request: web.Request, session: AsyncSession, handover: Handover, last: int
) -> list[dict[str, Any]]:
    """Return the lines after ``last`` as a template shows them."""
    catalogue = request.app[CATALOGUE]
    found = await lines.after(session, handover.id, last)
    return [words.shown_line(catalogue, session, line) for line in found]
