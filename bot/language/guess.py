"""The one interface of all language identifiers."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Guess:
    """The likeliest language, and by how much it leads: 0 (undecided) to 1 (certain)."""

    language: str
    margin: float


class Identifier(Protocol):
    """Something that tells the language of a text."""

    def identify(self, text: str) -> Guess | None:
        """Return the best guess, or nothing where the text has no words."""
