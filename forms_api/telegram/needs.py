"""Who still needs the address of a conversation on Telegram."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.drafts.tables import Draft
from forms_api.handovers.states import OPEN
from forms_api.handovers.tables import Handover
from forms_api.outbox.tables import OutboxMessage
from forms_api.signups.tables import Signup


async def open_handovers(session: AsyncSession) -> set[str]:
    """Return the conversations that wait for a person or speak with one."""
    return set(await session.scalars(select(Handover.conversation).where(Handover.state.in_(OPEN))))


async def signups(session: AsyncSession) -> set[str]:
    """Return the conversations with a sign-up: its news comes this way."""
    return set(await session.scalars(select(Signup.conversation)))


async def drafts(session: AsyncSession) -> set[str]:
    """Return the conversations with a form half-way, which is asked after once."""
    return set(await session.scalars(select(Draft.conversation)))


async def mail(session: AsyncSession) -> set[str]:
    """Return the conversations with a message that waits."""
    return set(await session.scalars(select(OutboxMessage.conversation)))


ALL = (open_handovers, signups, drafts, mail)
