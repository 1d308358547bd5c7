"""What goes on around a conversation: who waits, and which talks of one's own wait for an answer."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import Role, Staff
from forms_api.handovers.states import State
from forms_api.handovers.tables import Handover, Line

_BOTH = ("person", "staff")


async def around(session: AsyncSession, staff: Staff) -> dict[str, Any]:
    """Return how many wait, whether one is in danger, and the ids of unanswered talks."""
    how_many = select(func.count(), func.count().filter(Handover.danger)).where(
        Handover.state == State.WAITING
    )
    if Role.ADMIN not in staff.roles:
        how_many = how_many.where(Handover.office.in_(staff.offices))
    waiting, danger = (await session.execute(how_many)).one()
    mine = await unanswered(session, staff)
    return {"waiting": waiting, "danger": danger > 0, "unanswered": sorted(mine)}


async def unanswered(session: AsyncSession, staff: Staff) -> set[int]:
    """Return the ids of one's own talks in which the person spoke last."""
    said = {who: func.coalesce(func.max(Line.id).filter(Line.who == who), 0) for who in _BOTH}
    wanted = (
        select(Line.handover_id)
        .join(Handover, Handover.id == Line.handover_id)
        .where(Handover.staff_id == staff.id, Handover.state == State.WITH_PERSON)
        .group_by(Line.handover_id)
        .having(said["person"] > said["staff"])
    )
    return set((await session.execute(wanted)).scalars())
