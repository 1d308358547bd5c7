"""A sign-up as its person sees it."""

from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form
from forms_api.signups import answers, queue
from forms_api.signups.schema import Shown
from forms_api.signups.tables import Seat, Signup, Status


async def shown(session: AsyncSession, form: Form, signup: Signup) -> Shown:
    """Return the sign-up with its code, seat, honest position and answers."""
    return Shown(
        form=form.id,
        code=answers.code_of(session, signup),
        seat=Seat(signup.seat),
        position=await queue.position(session, signup),
        status=Status(signup.status),
        created=signup.created_at.date(),
        values=answers.values_of(session, form, signup),
    )
