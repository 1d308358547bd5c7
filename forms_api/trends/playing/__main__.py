"""``python -m forms_api.trends.playing``: play two synthetic years into an empty database."""

import asyncio
import sys
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from pydantic import SecretStr
from sqlalchemy import select

from catalogue import Catalogue
from forms_api.database import open_database
from forms_api.handovers.offices import ByTopic
from forms_api.keys import Sessions
from forms_api.settings import Settings
from forms_api.trends.closing.closing import close
from forms_api.trends.counting import writing
from forms_api.trends.counting.day import DayCount
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.happenings import Happening, write
from forms_api.trends.playing.years import GOES_LIVE, LAW, LAW_CHANGES, NEW_LANGUAGE, Years
from forms_api.trends.published import TOTAL
from forms_api.trends.question import Question
from forms_api.trends.tables import CountedPeriod


class NotEmpty(Exception):
    """Real questions were counted here: synthetic ones never go beside them."""


Days = Iterable[tuple[date, list[Question]]]
DeskOf = Callable[[str | None, str], str]


async def play(sessions: Sessions, dimensions: Dimensions, days: Days, desk_of: DeskOf) -> int:
    """Count the days as the product counts them, and return how many questions there were.

    ``desk_of`` tells which office takes a conversation over, by topic and language.

    Raises:
        NotEmpty: something was counted in this database already.
    """
    async with sessions() as session:
        if (await session.execute(select(CountedPeriod).limit(1))).scalar():
            raise NotEmpty
    played = 0
    for day, questions in days:
        count = DayCount(day)
        for asked in questions:
            count.add(asked.person, dimensions.cells_of(asked))
            if asked.outcome == "handed_over":
                desk = desk_of(asked.topic, asked.language)
                count.add(asked.person, [("handovers", desk, TOTAL)])
        await writing.write(sessions, day, count.run, count.unwritten())
        await close(sessions, dimensions, day + timedelta(1), synthetic=True)
        played += len(questions)
    law, language = (LAW_CHANGES, "answer", LAW), (GOES_LIVE, "language", NEW_LANGUAGE)
    await write(sessions, [Happening(*law), Happening(*language)])
    return played


async def _main() -> None:
    settings = Settings(forms_token=SecretStr("not-used-for-playing"))
    catalogue = Catalogue.read(settings.content)
    desks = ByTopic.read(settings.content, lambda office: False)
    dimensions = Dimensions.of(catalogue, desks.offices)
    engine, sessions = await open_database(settings)
    try:
        played = await play(
            sessions,
            dimensions,
            Years(catalogue).days(),
            lambda t, language: desks.choose(t, None, language),
        )
    except NotEmpty:
        sys.exit("wegwijzer: this database has figures already; play in an empty folder.")
    finally:
        await engine.dispose()
    print(f"  {played} synthetic questions played")


if __name__ == "__main__":
    asyncio.run(_main())
