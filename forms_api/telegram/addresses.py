"""Sealed addresses and chosen languages, by conversation."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

from aiohttp import web
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.telegram.tables import TelegramAddress, TelegramLanguage

Need = Callable[[AsyncSession], Awaitable[set[str]]]
"""A purpose: the conversations that it still needs, such as those with an open handover."""
NEEDS: web.AppKey[Sequence[Need]] = web.AppKey("telegram_needs")
_GRACE, _LANGUAGE_DAYS = timedelta(days=1), timedelta(days=90)


async def keep(sessions: Sessions, conversation: str, sealed: str) -> None:
    """Keep an address, in place of an older one."""
    row = TelegramAddress(conversation=conversation, sealed=sealed, needed_at=datetime.now(UTC))
    async with sessions.begin() as session:
        await session.merge(row)


async def find(sessions: Sessions, conversation: str) -> str | None:
    """Return the sealed address of a conversation."""
    async with sessions() as session:
        row = await session.get(TelegramAddress, conversation)
        return row.sealed if row else None


async def choose(sessions: Sessions, conversation: str, language: str) -> None:
    """Keep the language that a person chose."""
    row = TelegramLanguage(conversation=conversation, language=language)
    row.chosen_at = datetime.now(UTC)
    async with sessions.begin() as session:
        await session.merge(row)


async def chosen(sessions: Sessions, conversation: str) -> str | None:
    """Return the language that a person chose."""
    async with sessions() as session:
        row = await session.get(TelegramLanguage, conversation)
        return row.language if row else None


async def forget_conversation(session: AsyncSession, conversation: str) -> tuple[str, int]:
    """Forget address and language: the person deleted their data or blocked the bot.

    Returns what was removed and how much it was, for the receipt.
    """
    removed = 0
    for table in (TelegramAddress, TelegramLanguage):
        mine = select(table).where(table.conversation == conversation)
        for row in (await session.execute(mine)).scalars().all():
            await session.delete(row)
            removed += 1
    return "telegram", removed


async def forget_unneeded(session: AsyncSession, needs: Sequence[Need]) -> None:
    """Forget addresses that nothing needed for a day, and languages of long ago."""
    now = datetime.now(UTC)
    for need in needs:
        mine = TelegramAddress.conversation.in_(await need(session))
        await session.execute(update(TelegramAddress).where(mine).values(needed_at=now))
    await session.execute(delete(TelegramAddress).where(TelegramAddress.needed_at < now - _GRACE))
    past = TelegramLanguage.chosen_at < now - _LANGUAGE_DAYS
    await session.execute(delete(TelegramLanguage).where(past))
