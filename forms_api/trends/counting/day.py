"""One day's counts. Who asked is known only as a hash, by a key that dies with the day."""

import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b

from forms_api.trends.disclosure import Key

_HASH_BYTES = 8
_RUN_BITS = 31


@dataclass(frozen=True, slots=True)
class Tally:
    """What is written down of a cell: ``most`` is what one person sent most."""

    messages: int
    people: int
    most: int


@dataclass
class _Cell:
    messages: int = 0
    most: int = 0
    by_person: Counter[bytes] = field(default_factory=Counter)

    def add(self, mark: bytes) -> None:
        self.messages += 1
        self.by_person[mark] += 1
        self.most = max(self.most, self.by_person[mark])

    def tally(self) -> Tally:
        return Tally(self.messages, len(self.by_person), self.most)


class DayCount:
    """The cells of one day, as this run of the service counts them.

    Every cell is written down whole, so writing it twice does no harm.
    """

    def __init__(self, day: date) -> None:
        self.day, self.run = day, secrets.randbits(_RUN_BITS)
        self._key = secrets.token_bytes(32)
        self._cells: dict[Key, _Cell] = {}
        self._unwritten: set[Key] = set()
        self._kept: dict[Key, Tally] = {}

    def add(self, person: str, cells: Iterable[Key]) -> None:
        """Count a message of a person in some cells."""
        mark = blake2b(person.encode(), key=self._key, digest_size=_HASH_BYTES).digest()
        for key in cells:
            self._cells.setdefault(key, _Cell()).add(mark)
            self._unwritten.add(key)

    def unwritten(self) -> dict[Key, Tally]:
        """Return the cells that changed since they were last written."""
        return {key: self._tally(key) for key in self._unwritten}

    def written(self, cells: dict[Key, Tally]) -> None:
        """Take note that these cells are written down."""
        self._unwritten -= {key for key, tally in cells.items() if self._tally(key) == tally}

    def close(self) -> None:
        """Destroy the key and all hashes; only the numbers not yet written stay."""
        self._kept = self.unwritten()
        self._key = b""
        self._cells.clear()

    def _tally(self, key: Key) -> Tally:
        cell = self._cells.get(key)
        return cell.tally() if cell else self._kept[key]
