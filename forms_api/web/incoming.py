"""Reading a request, so that bad input is always the caller's error."""

import re
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from forms_api.web.errors import Problem

_CONVERSATION = re.compile(r"[0-9A-Za-z_-]{1,64}")
Wanted = TypeVar("Wanted", bound=BaseModel)


async def body_of(request: web.Request, model: type[Wanted]) -> Wanted:
    """Return the JSON body, checked.

    Raises:
        Problem: 400, it is not what the model wants; the words name the places, not the values.
    """
    try:
        body = model.model_validate_json(await request.read())
    except ValidationError as error:
        raise _wrong(error) from error
    if "\\u0000" in body.model_dump_json():
        raise Problem(400, "invalid_request", "wrong: a character that is no text")
    return body


def query_of(request: web.Request, model: type[Wanted]) -> Wanted:
    """Return what stands behind the question mark, checked.

    Raises:
        Problem: 400, as for a body; a name that comes twice is wrong too.
    """
    if len(request.query) != len(set(request.query)):
        raise Problem(400, "invalid_request", "wrong: a name twice")
    try:
        return model.model_validate(dict(request.query))
    except ValidationError as error:
        raise _wrong(error) from error


def conversation_of(request: web.Request) -> str:
    """Return the conversation that the address names."""
    name = request.match_info["conversation"]
    if not _CONVERSATION.fullmatch(name):
        raise Problem(400, "invalid_conversation")
    return name


def _wrong(error: ValidationError) -> Problem:
    places = sorted({".".join(map(str, e["loc"])) or "body" for e in error.errors()})
    return Problem(400, "invalid_request", f"wrong: {', '.join(places)[:200]}")
