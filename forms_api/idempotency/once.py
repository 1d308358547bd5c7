"""``Idempotency-Key`` on writes of ``/v1/``: a repeat gets the first answer again."""

import asyncio
import re
from weakref import WeakValueDictionary

from aiohttp import web
from aiohttp.typedefs import Handler

from forms_api.database import ring_of
from forms_api.idempotency.tables import AnswerGiven
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.web.errors import Problem

_HEADER, _REPEATED = "Idempotency-Key", "Idempotent-Replayed"
_SHAPE = re.compile(r"[0-9A-Za-z_-]{8,64}")
_OWN_MEMORY = "own_memory"
_WRITES = {"POST", "PUT", "PATCH", "DELETE"}
Turns = WeakValueDictionary[str, asyncio.Lock]
_TURNS: web.AppKey[Turns] = web.AppKey("turns", WeakValueDictionary)


def set_up(app: web.Application) -> None:
    """Give the middleware its turns: one lock for each key in use."""
    app[_TURNS] = Turns()


@web.middleware
async def once_per_key(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a repeat with the first answer; another body under the same key is refused."""
    key = key_of(request)
    is_ours = request.method in _WRITES and request.path.startswith("/v1/")
    if key is None or not is_ours or hasattr(request.match_info.handler, _OWN_MEMORY):
        return await handler(request)
    ring = ring_of(request.app[SESSIONS])
    key_mark = ring.mark("idempotency", f"{request.method} {request.path} {key}")
    body_mark = ring.mark("body", (await request.read()).hex())
    turn = request.app[_TURNS].setdefault(key_mark, asyncio.Lock())
    async with turn:
        return await _given(request, key_mark, body_mark) or await _give(
            request, handler, key_mark, body_mark
        )


def own_memory(handler: Handler) -> Handler:
    """Mark a handler that looks at the key itself, because it may not wait for the database."""
    setattr(handler, _OWN_MEMORY, True)
    return handler


def key_of(request: web.Request) -> str | None:
    """Return the key of a request.

    Raises:
        Problem: 400, it has not the shape of one.
    """
    key = request.headers.get(_HEADER)
    if key is not None and not _SHAPE.fullmatch(key):
        raise Problem(400, "invalid_idempotency_key")
    return key


async def _given(request: web.Request, key_mark: str, body_mark: str) -> web.Response | None:
    async with request.app[SESSIONS]() as session:
        given = await session.get(AnswerGiven, key_mark)
    if given is None:
        return None
    if given.body_mark != body_mark:
        raise Problem(422, "idempotency_key_reused")
    text = ring_of(request.app[SESSIONS]).open(given.sealed)
    return web.json_response(text=text, status=given.status, headers={_REPEATED: "true"})


async def _give(
    request: web.Request, handler: Handler, key_mark: str, body_mark: str
) -> web.StreamResponse:
    response = await handler(request)
    if isinstance(response, web.Response) and response.status < 400:
        sealed = ring_of(request.app[SESSIONS]).seal(response.text or "")
        given = AnswerGiven(key_mark=key_mark, body_mark=body_mark, status=response.status)
        given.sealed, given.given_at = sealed, now()
        async with request.app[SESSIONS].begin() as session:
            await session.merge(given)
    return response
