"""Places and the waiting list; every function is called by whoever has the turn."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form
from forms_api.signups.tables import FormQueue, Seat, Signup, Status

_INSERTS: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


async def take_turn(session: AsyncSession, form: str) -> int:
    """Wait until nobody else changes this form's sign-ups; return the next number.

    The one row of the form is changed first: PostgreSQL locks it, SQLite locks the file,
    and what is read after it stays true until the transaction ends.
    """
    insert = _INSERTS[session.get_bind().dialect.name]
    fresh = insert(FormQueue).values(form=form, last_number=0).on_conflict_do_nothing()
    await session.execute(fresh)
    following = FormQueue.last_number + 1
    turn = update(FormQueue).where(FormQueue.form == form).values(last_number=following)
    return (await session.execute(turn.returning(FormQueue.last_number))).scalar_one()


async def free_seat(session: AsyncSession, form: Form) -> Seat:
    """Return a place where one of the form's places is free, else the waiting list."""
    if form.capacity is None:
        return Seat.PLACE
    return Seat.PLACE if await taken(session, form.id) < form.capacity else Seat.WAITING


async def taken(session: AsyncSession, form: str) -> int:
    """Return how many places are taken."""
    return await _count(session, *_holds(form, Seat.PLACE))


async def waiting(session: AsyncSession, form: str) -> int:
    """Return how many wait."""
    return await _count(session, *_holds(form, Seat.WAITING))


async def position(session: AsyncSession, signup: Signup) -> int | None:
    """Return the place in the waiting list, counted from 1; nothing for who has a place."""
    if signup.seat != Seat.WAITING:
        return None
    before = _holds(signup.form, Seat.WAITING)
    return 1 + await _count(session, *before, Signup.number < signup.number)


async def promote(session: AsyncSession, form: Form) -> list[Signup]:
    """Give the places that are free to those who wait longest; return who moved up."""
    if form.capacity is None:
        return []
    free = form.capacity - await taken(session, form.id)
    waits = select(Signup).where(*_holds(form.id, Seat.WAITING)).order_by(Signup.number)
    moved = list((await session.execute(waits.limit(max(free, 0)))).scalars())
    for signup in moved:
        signup.seat = Seat.PLACE
        same = update(Signup).where(Signup.same_as == signup.id).values(seat=Seat.PLACE)
        await session.execute(same)
    await session.flush()
    return moved


def _holds(form: str, seat: Seat) -> list[ColumnElement[bool]]:
    """Who counts: stopped ones gave their place back, second sign-ups have none."""
    alive = Signup.status != Status.STOPPED
    return [Signup.form == form, Signup.seat == seat, Signup.same_as.is_(None), alive]


async def _count(session: AsyncSession, *conditions: ColumnElement[bool]) -> int:
    counted = select(func.count()).select_from(Signup).where(*conditions)
    return (await session.execute(counted)).scalar_one()
