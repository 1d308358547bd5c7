"""What the OpenAPI document says of a handler stands on the handler."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel

_DESCRIBED = "described"
Handler = TypeVar("Handler", bound=Callable[..., Awaitable[web.StreamResponse]])


@dataclass(frozen=True)
class Described:
    """A handler's request body and answer; ``refusals`` are its other statuses."""

    answer: type[BaseModel]
    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None
    status: int = 200
    refusals: tuple[int, ...] = ()


def describe(
    answer: type[BaseModel],
    body: type[BaseModel] | None = None,
    query: type[BaseModel] | None = None,
    status: int = 200,
    refusals: tuple[int, ...] = (),
) -> Callable[[Handler], Handler]:
    """Say what a handler takes and answers."""

    def mark(handler: Handler) -> Handler:
        setattr(handler, _DESCRIBED, Described(answer, body, query, status, refusals))
        return handler

    return mark


def described(handler: object) -> Described | None:
    """Return what was said of a handler."""
    return getattr(handler, _DESCRIBED, None)


def answer(model: BaseModel, status: int = 200) -> web.Response:
    """Return a model as the answer."""
    return web.json_response(text=model.model_dump_json(), status=status)
