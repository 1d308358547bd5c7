"""Which day it is, whatever the machine's clock does."""

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from forms_api.moments import now

NETHERLANDS = ZoneInfo("Europe/Amsterdam")
_JUMP_SECONDS = 3600


class Calendar:
    """The day in the Netherlands. It never goes back.

    A clock that jumps by more than an hour is not believed until it has stayed there an hour: a
    day that is closed cannot be opened again.
    """

    def __init__(
        self,
        newest: date | None = None,
        wall: Callable[[], datetime] = now,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall, self._ticks = wall, ticks
        self._began = (wall(), ticks())
        self._odd_since: float | None = None
        self._day = max(newest or date.min, _day_of(wall()))

    def today(self) -> date:
        """Return the day that is open."""
        moment, seconds = self._wall(), self._ticks()
        if self._is_believed(moment, seconds):
            self._day = max(self._day, _day_of(moment))
        return self._day

    def _is_believed(self, moment: datetime, seconds: float) -> bool:
        start, ticks = self._began
        expected = start + timedelta(seconds=seconds - ticks)
        if abs((moment - expected).total_seconds()) <= _JUMP_SECONDS:
            self._odd_since = None
            return True
        if self._odd_since is None:
            self._odd_since = seconds
        if seconds - self._odd_since < _JUMP_SECONDS:
            return False
        self._began, self._odd_since = (moment, seconds), None
        return True


def _day_of(moment: datetime) -> date:
    return moment.astimezone(NETHERLANDS).date()
