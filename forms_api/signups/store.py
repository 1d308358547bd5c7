"""Signing up, looking up, changing and taking out, each within one transaction."""

import json
from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form, Values
from forms.codes import new_code
from forms_api.database import ring_of
from forms_api.drafts.tables import Draft
from forms_api.moments import now
from forms_api.signups.notices import tell_moved_up, tell_signed_up_again
from forms_api.signups.queue import free_seat, promote, take_turn
from forms_api.signups.tables import ContactMark, Signup, Status

_CODE = "code"


async def sign_up(
    session: AsyncSession, form: Form, conversation: str, language: str, values: Values
) -> tuple[Signup, bool]:
    """Keep a checked form and end its draft; return the sign-up and whether it is new.

    Who signs up twice in one conversation gets the first sign-up back. A number or address
    that another conversation gave is kept as a second sign-up that takes no place, and only
    the first conversation is told: whoever types it learns nothing.
    """
    number = await take_turn(session, form.id)
    await session.execute(delete(Draft).where(Draft.conversation == conversation))
    mine = await of_conversation(session, conversation, form.id)
    if mine and form.capacity is not None:
        return mine[0], False
    marks = _marks(session, form, values)
    first = await _marked(session, form, marks)
    signup = _new(session, form, conversation, language, values)
    signup.number, signup.seat = number, await free_seat(session, form)
    signup.same_as = first.id if first else None
    session.add(signup)
    await session.flush()
    if first:
        await tell_signed_up_again(session, first)
    else:
        session.add_all(ContactMark(form=form.id, mark=m, signup=signup.id) for m in marks)
    return signup, True


async def of_conversation(
    session: AsyncSession, conversation: str, form: str | None = None
) -> Sequence[Signup]:
    """Return a conversation's sign-ups, the newest first."""
    wanted = select(Signup).where(Signup.conversation == conversation)
    if form:
        wanted = wanted.where(Signup.form == form)
    return (await session.execute(wanted.order_by(Signup.id.desc()))).scalars().all()


async def of_code(session: AsyncSession, code: str) -> Signup | None:
    """Return the sign-up with this code."""
    wanted = Signup.code_mark == ring_of(session).mark(_CODE, code)
    return (await session.execute(select(Signup).where(wanted))).scalar_one_or_none()


async def change(session: AsyncSession, form: Form, signup: Signup, values: Values) -> None:
    """Replace a sign-up's answers; its place, number and code stay."""
    await take_turn(session, form.id)
    code = code_of(session, signup)
    signup.answers = _open_answers(form, values)
    signup.sealed = ring_of(session).seal(json.dumps({_CODE: code, **_private(form, values)}))
    signup.changed_at = now()
    await session.execute(delete(Draft).where(Draft.conversation == signup.conversation))
    await session.execute(delete(ContactMark).where(ContactMark.signup == signup.id))
    if signup.same_as is None:
        await _mark_anew(session, form, signup, values)


async def take_out(session: AsyncSession, form: Form, signup: Signup) -> None:
    """Remove a sign-up wholly; the next one moves up and is told."""
    await take_turn(session, form.id)
    await _hand_on(session, form, signup)
    await session.delete(signup)
    await session.flush()
    await tell_moved_up(session, await promote(session, form))


def values_of(session: AsyncSession, form: Form, signup: Signup) -> Values:
    """Return all answers of a sign-up, in the form's order."""
    kept = {**signup.answers, **json.loads(ring_of(session).open(signup.sealed))}
    return {field.id: kept[field.id] for field in form.fields if field.id in kept}


def code_of(session: AsyncSession, signup: Signup) -> str:
    """Return a sign-up's code."""
    return str(json.loads(ring_of(session).open(signup.sealed))[_CODE])


def _new(
    session: AsyncSession, form: Form, conversation: str, language: str, values: Values
) -> Signup:
    code, moment = new_code(), now()
    return Signup(
        form=form.id,
        conversation=conversation,
        language=language,
        status=Status.NEW,
        code_mark=ring_of(session).mark(_CODE, code),
        answers=_open_answers(form, values),
        sealed=ring_of(session).seal(json.dumps({_CODE: code, **_private(form, values)})),
        consent_version=form.consent_version,
        created_at=moment,
        changed_at=moment,
    )


def _open_answers(form: Form, values: Values) -> Values:
    return {f.id: values[f.id] for f in form.fields if f.id in values and not f.private}


def _private(form: Form, values: Values) -> Values:
    return {f.id: values[f.id] for f in form.fields if f.id in values and f.private}


def _marks(session: AsyncSession, form: Form, values: Values) -> list[str]:
    ring = ring_of(session)
    return [ring.mark(f.type, values[f.id]) for f in form.fields if f.unique and values.get(f.id)]


async def _marked(session: AsyncSession, form: Form, marks: list[str]) -> Signup | None:
    same = (ContactMark.form == form.id, ContactMark.mark.in_(marks))
    wanted = select(Signup).join(ContactMark, ContactMark.signup == Signup.id).where(*same)
    return (await session.execute(wanted.order_by(Signup.id).limit(1))).scalar_one_or_none()


async def _mark_anew(session: AsyncSession, form: Form, signup: Signup, values: Values) -> None:
    await session.flush()
    marks = _marks(session, form, values)
    if await _marked(session, form, marks) is None:
        session.add_all(ContactMark(form=form.id, mark=m, signup=signup.id) for m in marks)


async def _hand_on(session: AsyncSession, form: Form, signup: Signup) -> None:
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
