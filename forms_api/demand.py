"""Counting the demand for languages that are not live."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from forms_api.tables import LanguageDemand

Sessions = async_sessionmaker[AsyncSession]


async def count(sessions: Sessions, language: str, day: date) -> None:
    """Add one message to the day's count of a language."""
    async with sessions.begin() as session:
        row = await session.get(LanguageDemand, (day, language), with_for_update=True)
        if row is None:
            session.add(LanguageDemand(day=day, language=language, messages=1))
        else:
            row.messages = LanguageDemand.messages + 1


async def totals(sessions: Sessions) -> dict[str, int]:
    """Return all counts by language, added up over the days."""
    async with sessions() as session:
        rows = (await session.execute(select(LanguageDemand))).scalars()
        found: dict[str, int] = {}
        for row in rows:
            found[row.language] = found.get(row.language, 0) + row.messages
        return found
