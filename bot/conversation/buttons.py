"""What a button carries: at most 64 bytes, so that it fits every channel."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, cast, get_args

from bot.engine import Step
from catalogue import Catalogue
from offices.records import Situation

MOST_BYTES = 64
Kind = Literal[
    "topic", "act", "language", "place", "situation", "form", "none", "handover", "rating"
]
SITUATIONS: tuple[Situation, ...] = get_args(Situation)
ELSEWHERE = "elsewhere"
_HANDOVER = ("yes", "no", "back", "write", "contact")
_RATINGS = ("good", "fair", "poor")
_FORM = "button-form-"


class UnknownButton(ValueError):
    """A value that no button of ours carries."""


@dataclass(frozen=True)
class Button:
    """A pressed button: what it is about, and which one of these."""

    kind: Kind
    target: str


def read_button(value: str, catalogue: Catalogue) -> Button:
    """Read a pressed button's value.

    Raises:
        UnknownButton: we never made such a button, or its target exists no more.
    """
    kind, _, target = value.partition(":")
    known: dict[str, Collection[str]] = {
        "topic": catalogue.topics,
        "act": catalogue.acts,
        "language": catalogue.languages,
        "place": {*catalogue.towns, ELSEWHERE},
        "situation": SITUATIONS,
        "none": ("",),
        "handover": _HANDOVER,
        "rating": _RATINGS,
        "form": [f"{name}.start" for name in _forms(catalogue)],
    }
    if len(value.encode()) > MOST_BYTES or target not in known.get(kind, ()):
        raise UnknownButton
    return Button(cast(Kind, kind), target)


def step_of(button: Button) -> Step:
    """Return the step that the press of a topic's, an act's or the none button means."""
    if button.kind == "topic":
        return Step(intent="ask", entities={"topic": button.target}, hints={"sure": True})
    if button.kind in ("place", "situation"):
        return Step(intent="find_office")
    return Step(intent=button.target if button.kind == "act" else "wrong_answer")


def expand(values: list[str], catalogue: Catalogue) -> list[str]:
    """Replace ``languages`` by one button for each live language."""
    every = [f"language:{code}" for code in catalogue.languages]
    return [v for value in values for v in (every if value == "languages" else [value])]


def label_of(value: str, language: str, catalogue: Catalogue) -> str:
    """Return the words on a button, in the person's language."""
    button = read_button(value, catalogue)
    if button.kind == "topic":
        return catalogue.title(language, button.target)
    if button.kind == "place" and button.target in catalogue.towns:
        return catalogue.towns[button.target].name
    if button.kind == "language":
        return catalogue.languages[button.target].name
    if button.kind in ("place", "situation", "handover", "rating"):
        return catalogue.message(language, f"button-{button.kind}-{button.target}")
    if button.kind == "form":
        return catalogue.message(language, _FORM + button.target.removesuffix(".start"))
    return catalogue.message(language, f"button-{button.target or 'none'}")


def _forms(catalogue: Catalogue) -> list[str]:
    """The forms that have a button to start them."""
    messages = next(iter(catalogue.messages.values()))
    return [name.removeprefix(_FORM) for name in messages.ids if name.startswith(_FORM)]
