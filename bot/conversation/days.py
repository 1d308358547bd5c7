"""A day and a time as a language writes them: sábado, 5 de diciembre, 17:00."""

import re
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_datetime

_SKELETONS = ("MMMMEEEEd", "MMMMEd", "MMMEd")
_QUOTED = re.compile(r"('[^']*')")
_IN_FULL = ((re.compile(r"[Ec]+"), "EEEE"), (re.compile(r"M{3,}|L{3,}"), "MMMM"))
_CLOCK = "H:mm"


def moment(at: datetime, locale: str) -> str:
    """Return weekday, day, month and time; CLDR gives their order and what stands between."""
    known = Locale.parse(locale)
    skeletons = known.datetime_skeletons
    short = next(str(skeletons[name]) for name in _SKELETONS if name in skeletons)
    day = format_datetime(at, _in_full(short), locale=known)
    clock = format_datetime(at, _CLOCK, locale=known)
    return str(known.datetime_formats["medium"]).format(clock, day)


def day(on: date, locale: str) -> str:
    """Return day, month and year."""
    return format_date(on, "long", locale=locale)


def _in_full(pattern: str) -> str:
    """Spell weekday and month out, leaving quoted words of the pattern as they are."""
    parts = _QUOTED.split(pattern)
    for i in range(0, len(parts), 2):
        for short, whole in _IN_FULL:
            parts[i] = short.sub(whole, parts[i])
    return "".join(parts)
