"""Updates from their arrival until their answer is delivered."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.telegram.tables import TelegramUpdate

_KEEP = timedelta(days=2)
"""Telegram keeps an undelivered update for 24 hours: no repeat and no useful answer is later."""


async def receive(
    sessions: Sessions, bot: int, number: int, conversation: str | None, sealed: str
) -> bool:
    """Keep an update; false where it came before."""
    row = TelegramUpdate(bot=bot, update=number, conversation=conversation, sealed=sealed)
    row.received_at = datetime.now(UTC)
    try:
        async with sessions.begin() as session:
            session.add(row)
    except IntegrityError:
        return False
    return True


async def pending(sessions: Sessions, bot: int) -> list[dict[str, Any]]:
    """Return the updates without a delivered answer, oldest first."""
    mine = select(TelegramUpdate).where(TelegramUpdate.bot == bot)
    wanted = mine.where(TelegramUpdate.sealed.is_not(None)).order_by(TelegramUpdate.update)
    async with sessions() as session:
        rows = (await session.execute(wanted)).scalars()
        return [
            {"update": r.update, "sealed": r.sealed, "answer": r.answer, "delivered": r.delivered}
            for r in rows
        ]


async def note(sessions: Sessions, bot: int, number: int, **values: str | int | None) -> None:
    """Set an update's ``answer`` or how many of its messages are ``delivered``."""
    mine = (TelegramUpdate.bot == bot) & (TelegramUpdate.update == number)
    async with sessions.begin() as session:
        await session.execute(update(TelegramUpdate).where(mine).values(**values))


async def finish(sessions: Sessions, bot: int, number: int) -> None:
    """Forget all of an update but its number."""
    await note(sessions, bot, number, sealed=None, answer=None, conversation=None)


async def drop_conversation(sessions: Sessions, conversation: str) -> None:
    """Forget what waits for a conversation, such as one that the person blocked."""
    emptied = update(TelegramUpdate).where(TelegramUpdate.conversation == conversation)
    async with sessions.begin() as session:
        await session.execute(emptied.values(sealed=None, answer=None, conversation=None))


async def forget_old(session: AsyncSession) -> None:
    """Forget what is too old for a repeat and for an answer."""
    past = TelegramUpdate.received_at < datetime.now(UTC) - _KEEP
    await session.execute(delete(TelegramUpdate).where(past))
