"""``GET /chat/events``: messages that arrive later, by server-sent events."""

import asyncio
import json
from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.delivery.mail import Box
from bot.delivery.words import shown
from bot.keys import BOXES, POSTMAN, SECRET, SERVICE
from bot.secret import name_of
from bot.web.errors import Problem
from bot.web.negotiation import accepted_language
from bot.web.schema import Identity
from bot.web.streams import keep

_HEARTBEAT_SECONDS = 20.0
_LARGEST_ID = 2**53
_SOURCE_LANGUAGE = "nl"


class Confirmation(BaseModel):
    """The client has shown everything up to the event id ``last``."""

    model_config = ConfigDict(extra="forbid")

    conversation: Identity
    last: Annotated[int, Field(ge=0, le=_LARGEST_ID)]


async def get_events(request: web.Request) -> web.StreamResponse:
    """Send a conversation's later messages, oldest first, and hold the stream open.

    An event's id is the message's; ``Last-Event-ID`` (or ``?last=``) confirms what came before,
    and so does ``POST /chat/events/confirmed``. What is not confirmed is sent again next time.
    """
    asked = confirmation_of(request)
    name = name_of(asked.conversation, request.app[SECRET])
    if asked.last:
        await request.app[POSTMAN].confirm(name, asked.last)
    stream = web.StreamResponse(
        headers={
            "Content-Type": "text/event-stream",
            "Cache-Control": "no-store",
            "X-Accel-Buffering": "no",
        }
    )
    keep(request.app)
    await stream.prepare(request)
    box = request.app[BOXES].of(name)
    box.readers += 1
    try:
        await _send_all(request, stream, box, asked)
    except (ConnectionResetError, asyncio.CancelledError):
        pass
    finally:
        box.readers -= 1
        request.app[BOXES].tidy(name)
    return stream


async def post_confirmed(request: web.Request) -> web.Response:
    """Take note of what the client has shown."""
    try:
        told = _read(json.loads(await request.text()))
    except (ValueError, RecursionError) as error:
        raise Problem(400, "invalid_json") from error
    name = name_of(told.conversation, request.app[SECRET])
    await request.app[POSTMAN].confirm(name, told.last)
    return web.json_response({"status": "confirmed"})


async def _send_all(
    request: web.Request, stream: web.StreamResponse, box: Box, asked: Confirmation
) -> None:
    sent, typing = asked.last, box.typing
    await stream.write(b": still here\n\n")
    while True:
        box.changed.clear()
        for mail in [m for m in box.mail if m.id > sent]:
            service = request.app[SERVICE]
            language = service.memory.of(asked.conversation).language
            words = shown(mail, service.renderer, language or fallback(request))
            await stream.write(f"id: {mail.id}\ndata: {words.model_dump_json()}\n\n".encode())
            sent = mail.id
        if box.typing != typing:
            typing = box.typing
            await stream.write(b"event: typing\ndata: {}\n\n")
        try:
            await asyncio.wait_for(box.changed.wait(), _HEARTBEAT_SECONDS)
        except TimeoutError:
            await stream.write(b": still here\n\n")


def confirmation_of(request: web.Request) -> Confirmation:
    """Return the conversation that a request names, and what its client has shown."""
    last = request.headers.get("Last-Event-ID") or request.query.get("last") or "0"
    return _read({"conversation": request.query.get("conversation", ""), "last": last})


def fallback(request: web.Request) -> str:
    """Return the browser's language where it is live, for a conversation without one."""
    hint = accepted_language(request)
    live = request.app[SERVICE].catalogue.languages
    return hint if hint and hint in live else _SOURCE_LANGUAGE


def _read(told: object) -> Confirmation:
    try:
        return Confirmation.model_validate(told)
    except ValidationError as error:
        raise Problem(400, "invalid_request") from error
