"""How long each thing is kept; one rule a kind."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form
from forms_api.drafts.tables import Draft
from forms_api.idempotency.tables import AnswerGiven
from forms_api.outbox.store import forget_old
from forms_api.signups.tables import Signup

DRAFT_DAYS, ANSWER_HOURS, MESSAGE_DAYS = 7, 24, 30


async def sweep(session: AsyncSession, forms: Mapping[str, Form], moment: datetime) -> None:
    """Remove all that is old at this moment."""
    await session.execute(delete(Draft).where(Draft.changed_at < moment - timedelta(DRAFT_DAYS)))
    too_old = AnswerGiven.given_at < moment - timedelta(hours=ANSWER_HOURS)
    await session.execute(delete(AnswerGiven).where(too_old))
    await forget_old(session, MESSAGE_DAYS)
    for form in forms.values():
        await _sweep_form(session, form, moment)


async def _sweep_form(session: AsyncSession, form: Form, moment: datetime) -> None:
    old = [Signup.form == form.id]
    if form.ends is None:
        old.append(Signup.changed_at < moment - timedelta(form.keep_days))
    elif moment.date() <= form.ends + timedelta(form.keep_days):
        return
    for signup in (await session.execute(select(Signup).where(*old))).scalars().all():
        await session.delete(signup)
