"""Open now, or when next: in the Netherlands' time, with holidays and Carnival."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal, get_args
from zoneinfo import ZoneInfo

import holidays
from dateutil.easter import easter

from offices.records import Day, Hours

NETHERLANDS = ZoneInfo("Europe/Amsterdam")
_DAYS: tuple[Day, ...] = get_args(Day)
_EASTER_TO_CARNIVAL = (48, 47)
_LOOK_AHEAD_DAYS = 21


State = Literal[
    "always", "appointment", "out_of_hours", "unknown", "open", "lunch", "closed", "holiday"
]


@dataclass(frozen=True)
class Opening:
    """What to say about the hours now; ``at`` is the next change where one is known.

    ``state``: always, appointment, out_of_hours, unknown, open (closes ``at``), lunch (opens
    again ``at``), closed or holiday (opens ``at``; an office by appointment has none).
    """

    state: State
    at: datetime | None = None


def opening(hours: Hours, now: datetime) -> Opening:
    """Return the state at ``now``, an aware time; hours nobody confirmed are unknown."""
    here = now.astimezone(NETHERLANDS)
    if hours.kind == "appointment" and closed_on(hours, here.date()):
        return Opening("holiday")
    if hours.kind != "walk_in":
        return Opening(hours.kind)
    if not hours.confirmed or not any(hours.week.values()):
        return Opening("unknown")
    for start, end in _spans(hours, here.date()):
        if start <= here < end:
            return Opening("open", end)
    return Opening(_why_closed(hours, here), _next(hours, here))


def closed_on(hours: Hours, day: date) -> bool:
    """Tell whether a day is a public holiday, Carnival or a closing day of its own."""
    return (
        day in hours.closed or day in _holidays(day.year) or (hours.carnival and _is_carnival(day))
    )


def _why_closed(hours: Hours, here: datetime) -> Literal["lunch", "closed", "holiday"]:
    if closed_on(hours, here.date()):
        return "holiday"
    today = list(_spans(hours, here.date()))
    before = any(end <= here for _, end in today)
    return "lunch" if before and any(start > here for start, _ in today) else "closed"


def _next(hours: Hours, here: datetime) -> datetime | None:
    days = (here.date() + timedelta(days=n) for n in range(_LOOK_AHEAD_DAYS))
    starts = (start for day in days for start, _ in _spans(hours, day) if start > here)
    return next(starts, None)


def _spans(hours: Hours, day: date) -> Iterator[tuple[datetime, datetime]]:
    if closed_on(hours, day):
        return
    for span in sorted(hours.week.get(_DAYS[day.weekday()], [])):
        start, end = span.split("-")
        yield _moment(day, start), _moment(day, end)


def _moment(day: date, clock: str) -> datetime:
    if clock == "24:00":
        return datetime.combine(day + timedelta(days=1), time(), NETHERLANDS)
    return datetime.combine(day, time.fromisoformat(clock), NETHERLANDS)


@lru_cache
def _holidays(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("NL", years=year)


def _is_carnival(day: date) -> bool:
    """Monday and Tuesday before Ash Wednesday, when town halls in Limburg are closed."""
    return (easter(day.year) - day).days in _EASTER_TO_CARNIVAL
