"""Handovers: asked for, changed by one at a time, found again."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import Role, Staff
from forms_api.bell import QUEUE
from forms_api.database import bells_of
from forms_api.handovers.states import OPEN, Cause, IllegalChange, State, after
from forms_api.handovers.tables import Change, Handover
from forms_api.moments import now


def subject(handover_id: int) -> str:
    """Return a handover's name for the bells and the audit log."""
    return f"handover:{handover_id}"


async def ask(session: AsyncSession, **known: Any) -> Handover:
    """Begin to wait for a person; ``known`` are the columns that the gateway tells.

    Raises:
        sqlalchemy.exc.IntegrityError: the conversation waits, or is with a person, already.
    """
    moment = now()
    handover = Handover(
        state=after(State.BOT, Cause.ASKED),
        asked_at=moment,
        waiting_since=moment,
        last_line_at=moment,
        **known,
    )
    session.add(handover)
    await session.flush()
    _note(session, handover.id, State.BOT, Cause.ASKED, None)
    return handover


async def change(
    session: AsyncSession, handover: Handover, cause: Cause, staff: Staff | None = None, **also: Any
) -> None:
    """Change a handover's state, and the columns ``also`` with it; one of two at once wins.

    Raises:
        IllegalChange: the change may not follow, or somebody else was first.
    """
    before = handover.state
    wanted = (
        update(Handover)
        .where(
            Handover.id == handover.id,
            Handover.state == before,
            Handover.staff_id == handover.staff_id
            if handover.staff_id is not None
            else Handover.staff_id.is_(None),
        )
        .values(state=after(before, cause), **_moments(before, cause), **also)
        .execution_options(synchronize_session=False)
    )
    done = await session.execute(wanted)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise IllegalChange(f"{cause}: somebody else was first")
    _note(session, handover.id, before, cause, staff)
    await session.refresh(handover)


def _moments(before: State, cause: Cause) -> dict[str, Any]:
    """What every change to a state sets."""
    target = after(before, cause)
    if target is State.WITH_PERSON:
        return {"taken_at": now()}
    if target is State.WAITING:
        since = {} if before is State.WAITING else {"waiting_since": now()}
        return {"staff_id": None, "staff_name": None, **since}
    return {"closed_at": now(), "contact": None}


async def open_of(session: AsyncSession, conversation: str) -> Handover | None:
    """Return the conversation's open handover."""
    wanted = select(Handover).where(Handover.conversation == conversation, Handover.state.in_(OPEN))
    return (await session.execute(wanted)).scalar()


async def newest_of(session: AsyncSession, conversation: str) -> Handover | None:
    """Return the conversation's newest handover, open or not."""
    wanted = (
        select(Handover)
        .where(Handover.conversation == conversation)
        .order_by(Handover.id.desc())
        .limit(1)
    )
    return (await session.execute(wanted)).scalar()


async def all_open(session: AsyncSession) -> Sequence[Handover]:
    """Return every open handover: danger first, then who waits longest."""
    wanted = (
        select(Handover)
        .where(Handover.state.in_(OPEN))
        .order_by(Handover.danger.desc(), Handover.waiting_since, Handover.id)
    )
    return (await session.execute(wanted)).scalars().all()


def may_see(staff: Staff, handover: Handover) -> bool:
    """Tell whether the handover is of one of the offices that somebody answers for."""
    return Role.ADMIN in staff.roles or handover.office in staff.offices


async def release_all_of(session: AsyncSession, staff_id: int) -> None:
    """Let everybody who talks with this member of staff wait for another one."""
    for handover in await _with(session, staff_id):
        await change(session, handover, Cause.RELEASED)


async def release_what_is_hidden_from(session: AsyncSession, staff: Staff) -> None:
    """Let those wait for another one whose office somebody does not answer for any more."""
    for handover in await _with(session, staff.id):
        if not may_see(staff, handover):
            await change(session, handover, Cause.RELEASED)


async def _with(session: AsyncSession, staff_id: int) -> Sequence[Handover]:
    mine = select(Handover).where(
        Handover.staff_id == staff_id, Handover.state == State.WITH_PERSON
    )
    return (await session.execute(mine)).scalars().all()


def _note(
    session: AsyncSession, handover_id: int, before: State, cause: Cause, staff: Staff | None
) -> None:
    session.add(
        Change(
            handover_id=handover_id,
            at=now(),
            before=before,
            after=after(before, cause),
            cause=cause,
            staff_id=staff.id if staff else None,
        )
    )
    bells_of(session).ring_after(session, QUEUE, subject(handover_id))
