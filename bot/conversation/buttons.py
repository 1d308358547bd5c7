"""What a button carries: at most 64 bytes, so that it fits every channel."""

from dataclasses import dataclass
from typing import Literal, cast

from bot.engine import Step
from catalogue import Catalogue

MOST_BYTES = 64
_FORM = "button-form-"
Kind = Literal["topic", "act", "language", "form", "none"]


class UnknownButton(ValueError):
    """A value that no button of ours carries."""


@dataclass(frozen=True)
class Button:
    """A pressed button: a topic, an act, a language, a form to start, or none of the choices."""

    kind: Kind
    target: str


def read_button(value: str, catalogue: Catalogue) -> Button:
    """Read a pressed button's value.

    Raises:
        UnknownButton: we never made such a button, or its target exists no more.
    """
    kind, _, target = value.partition(":")
    known = {
        "topic": catalogue.topics,
        "act": catalogue.acts,
        "language": catalogue.languages,
        "form": {f"{name}.start": None for name in _forms(catalogue)},
        "none": {"": None},
    }
    if len(value.encode()) > MOST_BYTES or target not in known.get(kind, {}):
        raise UnknownButton
    return Button(cast(Kind, kind), target)


def step_of(button: Button) -> Step:
    """Return the step that the press of a topic's, an act's or the none button means."""
    if button.kind == "topic":
        return Step(intent="ask", entities={"topic": button.target}, hints={"sure": True})
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
    if button.kind == "language":
        return catalogue.languages[button.target].name
    if button.kind == "form":
        return catalogue.message(language, _FORM + button.target.removesuffix(".start"))
    return catalogue.message(language, f"button-{button.target or 'none'}")


def _forms(catalogue: Catalogue) -> list[str]:
    """The forms that have a button to start them."""
    messages = next(iter(catalogue.messages.values()))
    return [name.removeprefix(_FORM) for name in messages.ids if name.startswith(_FORM)]
