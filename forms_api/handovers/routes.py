"""``/v1/handovers``: what the gateway asks and tells."""

from typing import Annotated, Any

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.database import ring_of
from forms_api.handovers import erasing, lines, store, waiting
from forms_api.handovers.history import get_lines
from forms_api.handovers.keys import OFFICES, PRESENCE
from forms_api.handovers.offices import office_of
from forms_api.handovers.states import Cause, State
from forms_api.handovers.tables import Handover
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.trends.keys import COUNTER
from forms_api.trends.published import TOTAL
from forms_api.web.errors import Problem

_Name = Annotated[str, Field(min_length=1, max_length=128)]
_Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
_Id = Annotated[str, Field(max_length=80)]


class _Told(BaseModel):
    model_config = ConfigDict(extra="forbid")


class LineTold(_Told):
    """One line: words of the person, or the id of what the bot said."""

    who: Annotated[str, Field(pattern=r"^(person|bot)$")] = "person"
    text: Annotated[str, Field(max_length=8000)] | None = None
    message: _Id | None = None
    values: dict[str, str] = {}
    language: _Language | None = None
    topic: _Id | None = None
    act: _Id | None = None
    danger: bool = False


class Asked(_Told):
    """Somebody asks for a person and agreed to pass this on."""

    conversation: _Name
    language: _Language
    topic: _Id | None = None
    place: _Id | None = None
    danger: bool = False
    trail: Annotated[list[LineTold], Field(max_length=40)] = []


class Ended(_Told):
    """The person ends it, or goes back to the bot."""

    cause: Annotated[str, Field(pattern=r"^(closed_by_person|back_to_bot)$")]


class Contact(_Told):
    """How to reach the person later."""

    contact: Annotated[str, Field(min_length=1, max_length=500)]


class Rated(_Told):
    """What the person thought of it."""

    rating: Annotated[str, Field(pattern=r"^(good|fair|poor)$")]


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/v1/handovers", get_open)
    router.add_get("/v1/handovers/office", get_office)
    router.add_post("/v1/handovers", post_asked)
    router.add_get("/v1/handovers/{conversation}/lines", get_lines)
    router.add_post("/v1/handovers/{conversation}/lines", post_line)
    router.add_post("/v1/handovers/{conversation}/end", post_end)
    router.add_post("/v1/handovers/{conversation}/contact", post_contact)
    router.add_post("/v1/handovers/{conversation}/rating", post_rating)
    router.add_delete("/v1/handovers/{conversation}", delete_conversation)


async def get_open(request: web.Request) -> web.Response:
    """Return the conversations that wait or are with a person."""
    async with request.app[SESSIONS]() as session:
        found = await store.all_open(session)
    return web.json_response({"conversations": [h.conversation for h in found]})


async def get_office(request: web.Request) -> web.Response:
    """Return the office that would take a conversation, before it is asked for."""
    topic, place = request.query.get("topic"), request.query.get("place")
    office = request.app[OFFICES].choose(topic, place, request.query.get("language", "nl"))
    return web.json_response(_office(request.app, office))


async def post_asked(request: web.Request) -> web.Response:
    """Begin to wait; asking again while waiting changes nothing."""
    asked = Asked.model_validate(await request.json())
    try:
        async with request.app[SESSIONS].begin() as session:
            handover = await _begin(request.app, session, asked)
            office = handover.office
            told = await _state(request.app, session, handover)
    except IntegrityError:
        return await _told_again(request, asked.conversation)
    request.app[COUNTER].add(asked.conversation, [("handovers", office, TOTAL)])
    return web.json_response(told, status=201)


async def post_line(request: web.Request) -> web.Response:
    """Keep a line of an open handover."""
    told = LineTold.model_validate(await request.json())
    async with request.app[SESSIONS].begin() as session:
        handover = await _open(session, request)
        await lines.add(session, handover, **told.model_dump())
        return web.json_response(await _state(request.app, session, handover))


async def post_end(request: web.Request) -> web.Response:
    """End a handover for the person."""
    told = Ended.model_validate(await request.json())
    async with request.app[SESSIONS].begin() as session:
        handover = await _open(session, request)
        await store.change(session, handover, Cause(told.cause))
        return web.json_response({"state": handover.state})


async def post_contact(request: web.Request) -> web.Response:
    """Keep how to reach the person, sealed, until the handover is dealt with."""
    told = Contact.model_validate(await request.json())
    async with request.app[SESSIONS].begin() as session:
        handover = await _open(session, request)
        handover.contact = ring_of(session).seal(told.contact)
        await lines.add(session, handover, "system", message="handover-contact_left")
        return web.json_response(await _state(request.app, session, handover))


async def post_rating(request: web.Request) -> web.Response:
    """Keep what the person thought of the newest handover that is over."""
    told = Rated.model_validate(await request.json())
    async with request.app[SESSIONS].begin() as session:
        handover = await store.newest_of(session, request.match_info["conversation"])
        if handover is None or handover.state is not State.CLOSED:
            raise web.HTTPNotFound
        handover.rating = told.rating
    return web.json_response({"status": "kept"})


async def delete_conversation(request: web.Request) -> web.Response:
    """Erase all words of a conversation and end what is open: the person asked for it."""
    async with request.app[SESSIONS].begin() as session:
        await erasing.erase(session, request.match_info["conversation"])
    return web.json_response({"status": "erased"})


async def _begin(app: web.Application, session: AsyncSession, asked: Asked) -> Handover:
    told = asked.model_dump(exclude={"trail"})
    office = app[OFFICES].choose(asked.topic, asked.place, asked.language)
    handover = await store.ask(session, office=office, **told)
    for line in asked.trail:
        await lines.add(session, handover, **line.model_dump())
    return handover


async def _told_again(request: web.Request, conversation: str) -> web.Response:
    async with request.app[SESSIONS]() as session:
        handover = await store.open_of(session, conversation)
        if handover is None:
            raise web.HTTPConflict
        return web.json_response(await _state(request.app, session, handover))


async def _open(session: AsyncSession, request: web.Request) -> Handover:
    handover = await store.open_of(session, request.match_info["conversation"])
    if handover is None:
        raise Problem(404, "not_open", "This conversation is not with a person.")
    return handover


async def _state(app: web.Application, session: AsyncSession, handover: Handover) -> dict[str, Any]:
    """Return what the person may know: the state, the office, the place in the queue."""
    waits = handover.state is State.WAITING
    return {
        "id": handover.id,
        "state": handover.state,
        "office": _office(app, handover.office),
        "position": await waiting.position(session, handover) if waits else None,
        "minutes": await waiting.minutes(session, handover.office) if waits else None,
    }


def _office(app: web.Application, office: str) -> dict[str, Any]:
    about = office_of(app[OFFICES], office)
    return {
        "id": office,
        "name": about.name,
        "open": about.is_open(now()) or bool(app[PRESENCE].on_duty(office)),
        "opens": about.opens.strftime("%H:%M") if about.opens else None,
        "closes": about.closes.strftime("%H:%M") if about.closes else None,
    }
