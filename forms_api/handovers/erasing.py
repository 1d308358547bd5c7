"""What is forgotten, and when: at a person's wish, after silence, after the retention."""

from datetime import timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api import outbox
from forms_api.handovers import lines, store
from forms_api.handovers.states import OPEN, Cause, State
from forms_api.handovers.tables import Handover, Line
from forms_api.moments import now
from forms_api.outbox.store import forget_conversation


async def erase(session: AsyncSession, conversation: str) -> None:
    """Erase every word and contact of a conversation; what is open ends by the person."""
    await forget_conversation(session, conversation)
    mine = select(Handover).where(Handover.conversation == conversation)
    for handover in (await session.execute(mine)).scalars().all():
        if handover.state in OPEN:
            await store.change(session, handover, Cause.BY_PERSON)
        handover.contact = None
        await lines.forget(session, [handover.id])


async def forget_old(session: AsyncSession, days: int) -> None:
    """Forget the words of what was over before the days."""
    over = select(Handover.id).where(
        Handover.closed_at < now() - timedelta(days=days),
        Handover.id.in_(select(Line.handover_id)),
    )
    await lines.forget(session, (await session.execute(over)).scalars().all())


async def close_silent(session: AsyncSession, hours: float) -> None:
    """Close what has been with a person without a word for the hours, and tell the person."""
    silent = select(Handover).where(
        Handover.state == State.WITH_PERSON,
        Handover.last_line_at < now() - timedelta(hours=hours),
    )
    for handover in (await session.execute(silent)).scalars().all():
        await store.change(session, handover, Cause.BY_SILENCE)
        message = {"id": "handover-closed_silence", "language": handover.language}
        sent = await outbox.put(session, handover.conversation, message, "handover")
        await lines.add(
            session, handover, "system", message="handover-closed_silence", mail=sent.id
        )


async def forget_unfetched_contacts(session: AsyncSession, days: int) -> None:
    """Forget contact details of people who have waited longer than the days."""
    await session.execute(
        update(Handover)
        .where(Handover.contact.is_not(None), Handover.asked_at < now() - timedelta(days=days))
        .values(contact=None)
    )


async def erase_handovers(session: AsyncSession, conversation: str) -> tuple[str, int]:
    """Erase as one of the rights' erasers; return the name and how many handovers there were."""
    mine = select(func.count()).select_from(Handover).where(Handover.conversation == conversation)
    found = (await session.execute(mine)).scalar_one()
    await erase(session, conversation)
    return "handovers", found
