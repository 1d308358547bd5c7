"""Names of every script, texts, numbers and days."""

import re
import unicodedata
from datetime import date

from forms.checks.problem import NotValid

_IN_NAMES = set(" -'’`.,·ʼ‘")
_DAY = re.compile(r"(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})(?!\d)")
_DIGITS = re.compile(r"\d+")


def name(value: str, most: int) -> str:
    """Return the name with single spaces; letters and marks of every script are a name."""
    clean = " ".join(value.split())
    if len(clean) > most:
        raise NotValid("too_long")
    letters = [c for c in clean if unicodedata.category(c)[0] == "L"]
    known = all(unicodedata.category(c)[0] in "LMN" or c in _IN_NAMES for c in clean)
    if not letters or not known:
        raise NotValid("name")
    return clean


def text(value: str, most: int) -> str:
    """Return the text as typed, if it is not too long."""
    if len(value) > most:
        raise NotValid("too_long")
    return value


def number(value: str, most: int) -> str:
    """Return a whole number from 1 to ``most``, also out of a few words around it."""
    found = _DIGITS.findall(value)
    if len(found) != 1 or not 1 <= int(found[0][:9]) <= most:
        raise NotValid("number")
    return str(int(found[0]))


def day(value: str, today: date) -> str:
    """Return a day as ``2027-01-31``; day-month-year or year-month-day, not in the past."""
    found = _YEAR_FIRST.search(value)
    parts = found.groups() if found else _reversed(value)
    try:
        wanted = date(*map(int, parts))
    except ValueError as error:
        raise NotValid("date") from error
    if wanted < today:
        raise NotValid("past")
    return wanted.isoformat()


def _reversed(value: str) -> tuple[str, ...]:
    found = _DAY.search(value)
    if found is None:
        raise NotValid("date")
    return found.groups()[::-1]
