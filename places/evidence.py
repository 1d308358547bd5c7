"""What around a word says that it is a place: a preposition, a capital, an ending."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from places.lists import lines_of
from places.sound import sound, spelled


@dataclass(frozen=True)
class Span:
    """Some words of a message that stand together."""

    words: Sequence[str]
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words themselves."""
        return " ".join(self.words[self.start : self.end])

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.words[self.start][0].isupper()

    @property
    def others(self) -> list[str]:
        """The words around it."""
        return [*self.words[: self.start], *self.words[self.end :]]

    @property
    def before(self) -> str:
        """The word before it, empty at the start."""
        return self.words[self.start - 1] if self.start else ""

    @property
    def after(self) -> str:
        """The word after it, empty at the end."""
        return self.words[self.end] if self.end < len(self.words) else ""


@dataclass(frozen=True)
class Evidence:
    """Words before names, names that are words too, and names that exist twice."""

    before: frozenset[str]
    ordinary: frozenset[str]
    ordinary_sounds: frozenset[str]
    phrases: frozenset[str]
    twice: frozenset[str]

    @classmethod
    def read(cls, folder: Path) -> "Evidence":
        """Read the lists of ``data/places``."""

        def spellings(name: str) -> frozenset[str]:
            return frozenset(map(spelled, lines_of(folder / name)))

        return cls(
            frozenset(word.casefold() for word in lines_of(folder / "before.txt")),
            spellings("ordinary_words.txt"),
            frozenset(map(sound, lines_of(folder / "ordinary_words.txt"))),
            spellings("ordinary_phrases.txt"),
            spellings("twice.txt"),
        )

    def is_before(self, word: str) -> bool:
        """Tell whether a place may follow this word."""
        return word.casefold() in self.before

    def is_ordinary(self, name: str) -> bool:
        """Tell whether this name is an ordinary word too (well, born, echt).

        In another alphabet it is compared by its sound.
        """
        return spelled(name) in self.ordinary or (
            not name.isascii() and sound(name) in self.ordinary_sounds
        )

    def placed(self, span: Span, says_where: bool) -> bool:
        """Tell whether something says that a place stands here, beside its capital letter."""
        if says_where or all(map(self.is_before, span.others)):
            return True
        phrase = spelled(f"{span.before} {span.text}")
        return self.is_before(span.before) and (span.is_capital or phrase not in self.phrases)

    def is_doubtful(self, span: Span, name: str) -> bool:
        """Tell whether to ask: the name exists twice, or may be part of a firm's or person's."""
        if spelled(name) in self.twice:
            return True
        in_a_name = span.after[:1].isupper() and span.is_capital and span.start > 0
        return in_a_name and not self.is_before(span.before)
