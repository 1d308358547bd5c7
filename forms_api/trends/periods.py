"""Weeks, months, quarters and years by name; weeks are those of ISO 8601."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

Unit = Literal["week", "month", "quarter", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)

_NAMES: dict[Unit, str] = {
    "week": r"(?P<year>\d{4})-W(?P<part>\d{2})",
    "month": r"(?P<year>\d{4})-(?P<part>\d{2})",
    "quarter": r"(?P<year>\d{4})-Q(?P<part>\d)",
    "year": r"(?P<year>\d{4})(?P<part>)",
}
_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12}
_FIRST_YEAR, _LAST_YEAR = 2000, 2999


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of days with a name, from ``first`` to ``last``, both in it."""

    first: date
    last: date
    unit: Unit
    name: str

    @classmethod
    def of(cls, unit: Unit, day: date) -> "Period":
        """Return the period that a day lies in."""
        if unit == "week":
            year, week, weekday = day.isocalendar()
            first = day - timedelta(weekday - 1)
            return cls(first, first + timedelta(6), unit, f"{year}-W{week:02}")
        months = _MONTHS[unit]
        part = (day.month - 1) // months
        first = date(day.year, part * months + 1, 1)
        after = (first + timedelta(31 * months)).replace(day=1)
        return cls(first, after - timedelta(1), unit, _name(unit, day.year, part + 1))

    @classmethod
    def named(cls, unit: Unit, name: str) -> "Period":
        """Return the period of that name.

        Raises:
            ValueError: there is no such period, as ``2027-W53`` or ``2026-13``.
        """
        found = re.fullmatch(_NAMES[unit], name, re.ASCII)
        if found is None or not _FIRST_YEAR <= int(found["year"]) <= _LAST_YEAR:
            raise ValueError(name)
        year, part = int(found["year"]), int(found["part"] or 1)
        if unit == "week":
            return cls.of(unit, date.fromisocalendar(year, part, 1))
        return cls.of(unit, date(year, (part - 1) * _MONTHS[unit] + 1, 1))

    def next(self) -> "Period":
        """Return the period that follows."""
        return Period.of(self.unit, self.last + timedelta(1))

    def parts(self, unit: Unit) -> Iterator["Period"]:
        """Return the smaller periods that this one consists of; not for weeks."""
        part = Period.of(unit, self.first)
        while part.first <= self.last:
            yield part
            part = part.next()

    def of_its_year(self) -> Iterator["Period"]:
        """Return the periods of the same year that came before, the nearest first."""
        year = self.name[:4]
        before = Period.of(self.unit, self.first - timedelta(1))
        while before.name[:4] == year:
            yield before
            before = Period.of(self.unit, before.first - timedelta(1))


def _name(unit: Unit, year: int, part: int) -> str:
    return {"month": f"{year}-{part:02}", "quarter": f"{year}-Q{part}"}.get(unit, f"{year}")
