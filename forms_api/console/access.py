"""Finding the conversation of a request, and who may do what in it."""

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import STAFF
from forms_api.handovers.states import State
from forms_api.handovers.store import may_see
from forms_api.handovers.tables import Handover
from forms_api.web.errors import Problem

_LARGEST_ID = 2**31 - 1


async def seen(session: AsyncSession, request: web.Request) -> Handover:
    """Return the handover of the address, where it is of one's own offices."""
    number = int(request.match_info["id"])
    handover = await session.get(Handover, number) if number <= _LARGEST_ID else None
    if handover is None or not may_see(request[STAFF], handover):
        raise web.HTTPNotFound
    return handover


async def own(session: AsyncSession, request: web.Request) -> Handover:
    """Return the handover of the address, where one has taken it oneself."""
    handover = await seen(session, request)
    if handover.state is not State.WITH_PERSON:
        raise Problem(409, "not_with_you", "This conversation is over or waits again.")
    if handover.staff_id != request[STAFF].id:
        raise Problem(409, "taken_by_another", "A colleague has this conversation.")
    return handover
