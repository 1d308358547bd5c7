"""The same person twice: recognised by a keyed hash, without keeping the number for it."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form, Values
from forms_api.database import ring_of
from forms_api.signups.tables import ContactMark, Signup


def marks_of(session: AsyncSession, form: Form, values: Values) -> list[str]:
    """Return the keyed hashes of the numbers and addresses among the answers."""
    ring = ring_of(session)
    return [ring.mark(f.type, values[f.id]) for f in form.fields if f.unique and values.get(f.id)]


async def first_with(session: AsyncSession, form: Form, marks: list[str]) -> Signup | None:
    """Return the earliest sign-up of the form that left one of these hashes."""
    same = (ContactMark.form == form.id, ContactMark.mark.in_(marks))
    wanted = select(Signup).join(ContactMark, ContactMark.signup == Signup.id).where(*same)
    return (await session.execute(wanted.order_by(Signup.id).limit(1))).scalar_one_or_none()


async def mark_anew(session: AsyncSession, form: Form, signup: Signup, values: Values) -> None:
    """Leave the hashes of a sign-up's new answers, unless they are another one's."""
    await session.flush()
    marks = marks_of(session, form, values)
    if await first_with(session, form, marks) is None:
        session.add_all(ContactMark(form=form.id, mark=m, signup=signup.id) for m in marks)


async def hand_on(session: AsyncSession, form: Form, signup: Signup) -> None:
    """Let the oldest second sign-up of the same person take the place of the first."""
    wanted = select(Signup).where(Signup.same_as == signup.id).order_by(Signup.id)
    same = (await session.execute(wanted)).scalars().all()
    if not same:
        return
    heir, others = same[0], [other.id for other in same[1:]]
    heir.same_as, heir.seat = None, signup.seat
    await session.execute(update(Signup).where(Signup.id.in_(others)).values(same_as=heir.id))
    moved = update(ContactMark).where(ContactMark.signup == signup.id).values(signup=heir.id)
    await session.execute(moved)
