"""What counts as an answer, one check per type of field; both services use the same."""

from collections.abc import Callable
from datetime import date

from forms.checks.contact import email, phone
from forms.checks.problem import NotValid
from forms.checks.words import day, name, number, text
from forms.definition import Field
from forms.places import ELSEWHERE, PlaceFinder

__all__ = ["NotValid", "check"]

_WORDS: dict[str, Callable[[str, int], str]] = {
    "name": name,
    "text": text,
    "number": number,
    "phone": phone,
    "email": email,
}


def check(field: Field, value: str, places: PlaceFinder, today: date) -> str:
    """Return the answer as it is kept; empty where it may be and was skipped.

    Raises:
        NotValid: the code says why, as in the message ``form-wrong-<code>``.
    """
    value = value.strip()
    if not value and field.required:
        raise NotValid("missing")
    if not value:
        return ""
    if field.type in _WORDS:
        return _WORDS[field.type](value, field.most)
    if field.type == "date":
        return day(value, today)
    if field.type == "place":
        return _place(value, places)
    return _chosen(field, value)


def _place(value: str, places: PlaceFinder) -> str:
    if value == ELSEWHERE or places.named(value):
        return value
    found = places.find(value)
    if len(found) != 1:
        raise NotValid("place")
    return found[0].code


def _chosen(field: Field, value: str) -> str:
    options = ("yes",) if field.type == "consent" else field.options
    chosen = value.split(",") if field.type == "choices" else [value]
    if not set(chosen) <= set(options):
        raise NotValid("consent" if field.type == "consent" else "option")
    return ",".join(option for option in options if option in chosen)
