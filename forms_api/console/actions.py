"""What staff do with a conversation: take, pass on, answer, note, propose, close."""

from aiohttp import web

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.audit import record
from forms_api.bell import OUTBOX
from forms_api.console import speaking
from forms_api.console.access import own, seen
from forms_api.console.keys import CATALOGUE, TRANSLATOR
from forms_api.database import bells_of
from forms_api.handovers import lines, store
from forms_api.handovers.keys import OFFICES
from forms_api.handovers.offices import office_of
from forms_api.handovers.states import Cause, IllegalChange
from forms_api.handovers.tables import Proposal
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.outbox.typing import TYPING
from forms_api.web.errors import Problem

_WHO = (Role.FRONT_OFFICE, Role.ADMIN)
OUTCOMES = ("helped", "referred", "no_answer", "other")
_BACK = ["handover:back"]
_RATING = ["rating:good", "rating:fair", "rating:poor"]


@allow(*_WHO)
async def post_take(request: web.Request) -> web.Response:
    """Take a conversation; of two at once one wins and the other is told."""
    staff = request[STAFF]
    async with request.app[SESSIONS].begin() as session:
        handover = await seen(session, request)
        try:
            mine = {"staff_id": staff.id, "staff_name": staff.name}
            await store.change(session, handover, Cause.TAKEN, staff, **mine)
        except IllegalChange as late:
            raise Problem(409, "taken_by_another", "A colleague was first.") from late
        office = _office(request, handover.office)
        await speaking.tell(session, handover, "handover-taken", _BACK, office=office)
        await record(session, staff, "took", store.subject(handover.id))
    return _return(request)


@allow(*_WHO)
async def post_transfer(request: web.Request) -> web.Response:
    """Pass a conversation on to another front office, with a note."""
    form = await request.post()
    office, note = str(form.get("office", "")), str(form.get("note", "")).strip()
    if office not in request.app[OFFICES].offices:
        raise Problem(400, "no_such_office")
    async with request.app[SESSIONS].begin() as session:
        handover = await own(session, request)
        staff = request[STAFF]
        if note:
            _check_length(note)
            await lines.add(session, handover, "note", text=note, staff_name=staff.name)
        await store.change(session, handover, Cause.TRANSFERRED, staff, office=office)
        name = _office(request, office)
        await speaking.tell(session, handover, "handover-transferred", _BACK, office=name)
        await record(session, staff, f"transferred_to:{office}", store.subject(handover.id))
    return _return(request, "/console")


@allow(*_WHO)
async def post_reply(request: web.Request) -> web.Response:
    """Answer with a canned reply, an answer of the catalogue, or typed words."""
    form = await request.post()
    text, message = str(form.get("text", "")).strip(), str(form.get("message", ""))
    _check_length(text)
    if not text and not message:
        raise Problem(400, "empty")
    async with request.app[SESSIONS]() as session:
        language = (await own(session, request)).language
    translation = await _translated(request, text, language) if form.get("translate") else None
    async with request.app[SESSIONS].begin() as session:
        handover = await own(session, request)
        staff, office = request[STAFF], _office(request, handover.office)
        if message:
            catalogue = request.app[CATALOGUE]
            await speaking.say_by_id(session, handover, staff, office, message, catalogue)
        else:
            await speaking.say_typed(session, handover, staff, office, text, translation)
    return _return(request)


@allow(*_WHO)
async def post_note(request: web.Request) -> web.Response:
    """Keep a note that only staff see."""
    text = str((await request.post()).get("text", "")).strip()
    _check_length(text)
    if not text:
        raise Problem(400, "empty")
    async with request.app[SESSIONS].begin() as session:
        handover = await seen(session, request)
        await lines.add(session, handover, "note", text=text, staff_name=request[STAFF].name)
    return _return(request)


@allow(*_WHO)
async def post_propose(request: web.Request) -> web.Response:
    """Propose a new answer to the editors, once its writer says that nobody is named in it."""
    form = await request.post()
    question, answer = str(form.get("question", "")).strip(), str(form.get("answer", "")).strip()
    _check_length(question)
    _check_length(answer)
    if not question or not answer or not form.get("nobody_named"):
        raise Problem(400, "not_complete", "Say the question and the answer, and name nobody.")
    async with request.app[SESSIONS].begin() as session:
        handover = await seen(session, request)
        staff = request[STAFF]
        session.add(
            Proposal(
                at=now(),
                staff_name=staff.name,
                topic=handover.topic,
                question=question,
                answer=answer,
            )
        )
        await record(session, staff, "proposed_answer", store.subject(handover.id))
    return _return(request)


@allow(*_WHO)
async def post_close(request: web.Request) -> web.Response:
    """Close with an outcome and offer the person a rating."""
    outcome = str((await request.post()).get("outcome", ""))
    if outcome not in OUTCOMES:
        raise Problem(400, "no_such_outcome")
    async with request.app[SESSIONS].begin() as session:
        handover = await own(session, request)
        staff = request[STAFF]
        await store.change(session, handover, Cause.BY_STAFF, staff, outcome=outcome)
        await speaking.tell(session, handover, "handover-closed", _RATING)
        await record(session, staff, "closed", store.subject(handover.id))
    return _return(request, "/console")


@allow(*_WHO)
async def post_typing(request: web.Request) -> web.Response:
    """Let the person see that somebody is typing."""
    async with request.app[SESSIONS]() as session:
        handover = await own(session, request)
    request.app[TYPING].add(handover.conversation)
    bells_of(request.app[SESSIONS]).ring(OUTBOX)
    return web.json_response({"status": "shown"})


async def _translated(request: web.Request, text: str, language: str) -> str | None:
    """Return the translation into the person's language; none is needed into one's own."""
    source = request[STAFF].language
    if not text or source == language:
        return None
    return await request.app[TRANSLATOR].translate(text, source, language)


def _check_length(text: str) -> None:
    if len(text) > speaking.MOST_CHARACTERS:
        most = speaking.MOST_CHARACTERS
        raise Problem(413, "too_long", f"At most {most} characters.")


def _office(request: web.Request, office: str) -> str:
    return office_of(request.app[OFFICES], office).name


def _return(request: web.Request, page: str | None = None) -> web.Response:
    """Return to the conversation's page, or another."""
    target = page or f"/console/conversations/{request.match_info['id']}"
    return web.Response(status=303, headers={"Location": target})
