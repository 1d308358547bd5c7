"""Where questions are counted: in memory at once, in the database within a second or so."""

import asyncio
import logging
from collections.abc import Iterable

from sqlalchemy.exc import SQLAlchemyError

from forms_api.keys import Sessions
from forms_api.trends.closing.closing import close
from forms_api.trends.counting import writing
from forms_api.trends.counting.calendar import Calendar
from forms_api.trends.counting.day import DayCount
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.disclosure import Key
from forms_api.trends.disclosure.noise import Noise

_SECONDS = 1.0
_log = logging.getLogger(__name__)


class Counter:
    """Counts the open day and writes it down; a database that fails is tried again.

    What is counted and not yet written is lost in a crash: a second of counts, never an answer.
    """

    def __init__(
        self,
        sessions: Sessions,
        dimensions: Dimensions,
        calendar: Calendar,
        noise: Noise | None = None,
    ) -> None:
        self._noise = noise
        self._sessions, self._dimensions, self._calendar = sessions, dimensions, calendar
        self._open = DayCount(calendar.today())
        self._past: list[DayCount] = []
        self._writing = asyncio.Lock()

    def add(self, person: str, cells: Iterable[Key]) -> None:
        """Count one message; no waiting, no database."""
        self._turn_the_page()
        self._open.add(person, cells)

    async def write(self) -> None:
        """Write down what was counted, and close the days that are over.

        Raises:
            SQLAlchemyError: the database cannot be written; nothing is lost.
        """
        async with self._writing:
            self._turn_the_page()
            past, is_open = list(self._past), self._open
            for day in (*past, is_open):
                cells = day.unwritten()
                await writing.write(self._sessions, day.day, day.run, cells)
                day.written(cells)
            self._past = [day for day in self._past if day not in past]
            await close(self._sessions, self._dimensions, is_open.day, noise=self._noise)

    async def keep_writing(self) -> None:
        """Write once a second, for ever."""
        while True:
            await asyncio.sleep(_SECONDS)
            await self.try_to_write()

    async def try_to_write(self) -> None:
        """Write; where that fails say so and go on."""
        try:
            await self.write()
        except (SQLAlchemyError, OSError) as error:
            _log.warning("counts are not written (%s); again soon", type(error).__name__)

    def _turn_the_page(self) -> None:
        today = self._calendar.today()
        if today > self._open.day:
            self._open.close()
            self._past.append(self._open)
            self._open = DayCount(today)
