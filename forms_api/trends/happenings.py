"""What happened meanwhile: answers revised, languages gone live, activities held.

Content files only hold the last state, so each start notes what is new in them.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from catalogue import Catalogue
from forms_api.keys import Sessions
from forms_api.trends.tables import Happened

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, order=True)
class Happening:
    """``kind`` is ``answer``, ``language`` or ``event``; ``name`` a topic, a code or a title."""

    day: date
    kind: str
    name: str


async def note(sessions: Sessions, catalogue: Catalogue, today: date) -> None:
    """Note what is new in the content; where the database cannot be written, at the next start."""
    try:
        await write(sessions, list(_in_content(catalogue, today)))
    except (SQLAlchemyError, OSError) as error:
        _log.warning("changes of the content are not noted (%s)", type(error).__name__)


async def write(sessions: Sessions, found: list[Happening]) -> None:
    """Write down what was not known yet; a language goes live once."""
    async with sessions.begin() as session:
        rows = (await session.execute(select(Happened))).scalars()
        known = {Happening(row.day, row.kind, row.name) for row in rows}
        live = {one.name for one in known if one.kind == "language"}
        for one in set(found) - known:
            if one.kind != "language" or one.name not in live:
                session.add(Happened(kind=one.kind, name=one.name, day=one.day))


async def of_year(sessions: Sessions, year: int) -> tuple[Happening, ...]:
    """Return what happened in a year, in its order."""
    wanted = Happened.day.between(date(year, 1, 1), date(year, 12, 31))
    async with sessions() as session:
        rows = (await session.execute(select(Happened).where(wanted))).scalars()
        return tuple(sorted(Happening(row.day, row.kind, row.name) for row in rows))


def _in_content(catalogue: Catalogue, today: date) -> Iterator[Happening]:
    for (language, topic), answer in catalogue.answers.items():
        if language == "nl":
            yield Happening(answer.reviewed, "answer", topic)
    for event in catalogue.events.values():
        yield Happening(event.start.date(), "event", event.title("nl"))
    for language in catalogue.languages:
        yield Happening(today, "language", language)
