"""Signing up, looking up, changing and taking out, each within one transaction."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form, Values
from forms.codes import new_code
from forms_api.drafts.tables import Draft
from forms_api.moments import now
from forms_api.signups import answers
from forms_api.signups.notices import tell_moved_up, tell_signed_up_again
from forms_api.signups.queue import free_seat, promote, take_turn
from forms_api.signups.tables import ContactMark, Signup, Status
from forms_api.signups.twice import first_with, hand_on, mark_anew, marks_of


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
    marks = marks_of(session, form, values)
    first = await first_with(session, form, marks)
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
    wanted = Signup.code_mark == answers.mark_of(session, code)
    return (await session.execute(select(Signup).where(wanted))).scalar_one_or_none()


async def change(session: AsyncSession, form: Form, signup: Signup, values: Values) -> None:
    """Replace a sign-up's answers; its place, number and code stay."""
    await take_turn(session, form.id)
    answers.write(session, form, signup, values, answers.code_of(session, signup))
    signup.changed_at = now()
    await session.execute(delete(Draft).where(Draft.conversation == signup.conversation))
    await session.execute(delete(ContactMark).where(ContactMark.signup == signup.id))
    if signup.same_as is None:
        await mark_anew(session, form, signup, values)


async def take_out(session: AsyncSession, form: Form, signup: Signup) -> None:
    """Remove a sign-up wholly; the next one moves up and is told."""
    await take_turn(session, form.id)
    await hand_on(session, form, signup)
    await session.delete(signup)
    await session.flush()
    await tell_moved_up(session, await promote(session, form))


def _new(
    session: AsyncSession, form: Form, conversation: str, language: str, values: Values
) -> Signup:
    code, moment = new_code(), now()
    signup = Signup(
        form=form.id,
        conversation=conversation,
        language=language,
        status=Status.NEW,
        code_mark=answers.mark_of(session, code),
        consent_version=form.consent_version,
        created_at=moment,
        changed_at=moment,
    )
    answers.write(session, form, signup, values, code)
    return signup
