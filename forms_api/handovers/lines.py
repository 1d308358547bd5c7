"""What was said: kept sealed, read in order, forgotten."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.bell import QUEUE, desk_of
from forms_api.database import bells_of, ring_of
from forms_api.handovers.store import subject
from forms_api.handovers.tables import Handover, Line
from forms_api.moments import now


async def add(
    session: AsyncSession,
    handover: Handover,
    who: str,
    *,
    text: str | None = None,
    translation: str | None = None,
    **more: Any,
) -> Line:
    """Keep one line; ``text`` and its translation are sealed."""
    ring, moment = ring_of(session), now()
    line = Line(
        handover_id=handover.id,
        at=moment,
        who=who,
        words=ring.seal(text) if text is not None else None,
        translation=ring.seal(translation) if translation else None,
        **more,
    )
    session.add(line)
    await _note_in(session, handover, line, moment)
    await session.flush()
    rings = [subject(handover.id), *([QUEUE] if line.danger else [])]
    rings += [desk_of(handover.staff_id)] if handover.staff_id else []
    bells_of(session).ring_after(session, *rings)
    return line


async def _note_in(session: AsyncSession, handover: Handover, line: Line, moment: Any) -> None:
    changed: dict[str, Any] = {"last_line_at": moment}
    if line.who == "person" and line.language:
        changed["language"] = line.language
    if line.danger:
        changed["danger"] = True
    if line.who == "staff" and handover.first_answer_at is None:
        changed["first_answer_at"] = moment
    await session.execute(update(Handover).where(Handover.id == handover.id).values(**changed))


async def after(session: AsyncSession, handover_id: int, line_id: int) -> Sequence[Line]:
    """Return a handover's lines with an id above ``line_id``, oldest first."""
    wanted = select(Line).where(Line.handover_id == handover_id, Line.id > line_id)
    return (await session.execute(wanted.order_by(Line.id))).scalars().all()


def text_of(session: AsyncSession, line: Line) -> str | None:
    """Return the words that were typed."""
    return ring_of(session).open(line.words) if line.words is not None else None


def translation_of(session: AsyncSession, line: Line) -> str | None:
    """Return the machine's translation of the words."""
    return ring_of(session).open(line.translation) if line.translation is not None else None


async def forget(session: AsyncSession, handover_ids: Sequence[int]) -> None:
    """Forget all lines of these handovers."""
    await session.execute(delete(Line).where(Line.handover_id.in_(handover_ids)))
