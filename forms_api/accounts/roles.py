"""Every staff route demands a role; one that names none lets nobody in."""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, ConfigDict

_SERVICES = ("/v1/", "/health")
_ROLES = "roles"
Decorated = TypeVar("Decorated", bound=Callable[..., Awaitable[web.StreamResponse]])


class Role(StrEnum):
    """What somebody of the staff works as; ``PUBLIC`` is everybody, signed in or not."""

    FRONT_OFFICE = "front_office"
    COORDINATOR = "coordinator"
    POLICY = "policy"
    ADMIN = "admin"
    PUBLIC = "public"


class Staff(BaseModel):
    """Somebody signed in; ``offices`` are the ids of the offices they answer for."""

    model_config = ConfigDict(frozen=True)

    id: int
    name: str
    roles: frozenset[Role]
    offices: frozenset[str] = frozenset()
    language: str = "nl"


StaffOf = Callable[[web.Request], Awaitable[Staff | None]]
STAFF_OF: web.AppKey[StaffOf] = web.AppKey("staff_of")
STAFF = web.RequestKey("staff", Staff)


def allow(*roles: Role) -> Callable[[Decorated], Decorated]:
    """Mark a handler with the roles that may call it."""

    def mark(handler: Decorated) -> Decorated:
        setattr(handler, _ROLES, frozenset(roles))
        return handler

    return mark


def roles_of(handler: object) -> frozenset[Role]:
    """Return the roles that may call a handler; none where it is not marked."""
    return getattr(handler, _ROLES, frozenset())


@web.middleware
async def role_required(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let in who has one of the handler's roles; the routes of ``/v1/`` show a token instead."""
    if request.path.startswith(_SERVICES) or request.match_info.http_exception:
        return await handler(request)
    allowed = roles_of(request.match_info.handler)
    staff = await request.app[STAFF_OF](request)
    if staff is not None:
        request[STAFF] = staff
    if Role.PUBLIC in allowed:
        return await handler(request)
    if staff is None:
        raise web.HTTPUnauthorized
    if not allowed & staff.roles:
        raise web.HTTPForbidden
    return await handler(request)
