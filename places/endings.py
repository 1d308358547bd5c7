"""What languages put on a place's name: Venlóban, w Roermondzie, у Кроненберзі."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from places.lists import lines_of

_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Stem:
    """A word without an ending; ``says_where``: the ending itself means in, from or to."""

    text: str
    says_where: bool


@dataclass(frozen=True)
class Endings:
    """Endings, each with the letters that stand there in the name itself, longest first."""

    replaced: tuple[tuple[str, str], ...]
    says_where: frozenset[str]

    @classmethod
    def read(cls, folder: Path) -> "Endings":
        """Read ``endings.txt`` (``ending`` or ``ending = letters``) and ``says_where.txt``."""
        pairs = (line.partition("=") for line in lines_of(folder / "endings.txt"))
        found = sorted(((a.strip(), b.strip()) for a, _, b in pairs), key=lambda p: -len(p[0]))
        return cls(tuple(found), frozenset(lines_of(folder / "says_where.txt")))

    def stems(self, word: str) -> Iterator[Stem]:
        """Return the word itself, then what it may be without each ending."""
        yield Stem(word, says_where=False)
        folded, last = word.casefold(), len(word.split()[-1])
        for ending, letters in self.replaced:
            if folded.endswith(ending) and last - len(ending) >= _SHORTEST_STEM:
                yield Stem(word[: -len(ending)] + letters, ending in self.says_where)
