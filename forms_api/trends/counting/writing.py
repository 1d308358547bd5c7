"""The open day in the database."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.trends.counting.day import Tally
from forms_api.trends.disclosure import Key
from forms_api.trends.tables import OpenCell

_KEY = ("day", "run", "sheet", "row_id", "column_id")


async def write(sessions: Sessions, day: date, run: int, cells: Mapping[Key, Tally]) -> None:
    """Write cells down whole; what a run wrote before of the same day is replaced."""
    if not cells:
        return
    rows = [
        {
            **dict(zip(_KEY, (day, run, *key), strict=True)),
            "messages": tally.messages,
            "people": tally.people,
            "most": tally.most,
        }
        for key, tally in cells.items()
    ]
    async with sessions.begin() as session:
        insert = insert_for(session, OpenCell)
        changed = {name: insert.excluded[name] for name in ("messages", "people", "most")}
        await session.execute(insert.on_conflict_do_update(index_elements=_KEY, set_=changed), rows)


def insert_for(session: AsyncSession, table: type[Any]) -> Any:
    """Return an insert that can update what is there, for the session's database."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    return (sqlite if is_sqlite else postgresql).insert(table)


async def newest_day(sessions: Sessions) -> date | None:
    """Return the newest day that was counted and not closed."""
    async with sessions() as session:
        return (await session.execute(select(func.max(OpenCell.day)))).scalar()
