"""The place in the queue and the waiting time, only as far as they are known."""

from datetime import timedelta
from statistics import median

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.handovers.states import State
from forms_api.handovers.tables import Handover
from forms_api.moments import now

_LOOK_BACK = timedelta(days=7)
_FEWEST = 5
_MOST = 50


async def position(session: AsyncSession, handover: Handover) -> int:
    """Return the place in the office's queue, 1 for the next one; danger goes before."""
    earlier = (Handover.waiting_since < handover.waiting_since) | (
        (Handover.waiting_since == handover.waiting_since) & (Handover.id < handover.id)
    )
    urgent = Handover.danger.is_(True)
    ahead = urgent & earlier if handover.danger else urgent | earlier
    wanted = select(func.count()).where(
        Handover.office == handover.office, Handover.state == State.WAITING, ahead
    )
    return int((await session.execute(wanted)).scalar_one()) + 1


async def minutes(session: AsyncSession, office: str) -> int | None:
    """Return how long people waited here lately (the median), ``None`` where too few did."""
    wanted = (
        select(Handover.waiting_since, Handover.taken_at)
        .where(
            Handover.office == office,
            Handover.taken_at.is_not(None),
            Handover.asked_at > now() - _LOOK_BACK,
        )
        .order_by(Handover.id.desc())
        .limit(_MOST)
    )
    rows = (await session.execute(wanted)).all()
    if len(rows) < _FEWEST:
        return None
    waited = [(taken - since).total_seconds() for since, taken in rows if taken]
    return max(1, round(median(waited) / 60))
