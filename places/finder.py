"""Finding a place in a message, as people write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz import fuzz

from places.atlas import Atlas
from places.records import Country
from places.sound import sound

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3})(?:\s?([A-Za-z]{2}))?(?!\w)")
_ALIKE, _FUZZY_LETTERS, _MOST_WORDS, _FEW_WORDS = 84.0, 6, 4, 3


@dataclass(frozen=True)
class Found:
    """What a message says about a place.

    ``codes`` are municipalities, more than one where the person must choose; ``sure`` is false
    where it may be a misspelling or a place elsewhere. ``country`` is set for a place outside
    Limburg. ``unknown_postcode``: one that no municipality here has. ``only``: nothing but
    the place was typed.
    """

    codes: tuple[str, ...] = ()
    sure: bool = True
    country: Country | None = None
    unknown_postcode: bool = False
    only: bool = False
    misspelt: bool = False

    def __bool__(self) -> bool:
        return bool(self.codes or self.country or self.unknown_postcode)


class Finder:
    """Looks for names by their sound, without endings, then for likely misspellings."""

    def __init__(self, atlas: Atlas, endings: frozenset[str], before: frozenset[str]) -> None:
        self.atlas = atlas
        self._endings = sorted(endings, key=len, reverse=True)
        self._before = before
        self._ordinary = {sound(name) for name in atlas.ordinary}
        self._twice = {sound(name) for name in atlas.twice}
        self._abroad = {sound(name): country for name, country in atlas.elsewhere.items()}
        self._codes: dict[str, set[str]] = {}
        for name, code in atlas.names():
            self._codes.setdefault(sound(name), set()).add(code)

    @classmethod
    def read(cls, folder: Path) -> "Finder":
        """Read the atlas and the words around names from ``data/places``."""
        atlas = Atlas.read(folder)
        return cls(atlas, _words(folder / "endings.txt"), _words(folder / "before.txt"))

    def find(self, text: str) -> Found:
        """Return the place or places that a message names; nothing where it names none."""
        if (by_postcode := self._postcode(text)) is not None:
            return by_postcode
        words = [match.group() for match in _WORD.finditer(text)]
        certain, likely, used = self._look(words)
        only = len(words) - len(used) <= sum(w.casefold() in self._before for w in words)
        codes = {code for found in certain for code in found.codes}
        if codes:
            sure = len(codes) == 1 and all(found.sure for found in certain)
            return Found(tuple(sorted(codes)), sure, only=only)
        if certain:
            return Found(country=certain[0].country, only=only)
        return replace(likely[0], only=only) if likely else Found()

    def _look(self, words: list[str]) -> tuple[list[Found], list[Found], set[int]]:
        """Try the longest names first; a word belongs to one name."""
        certain: list[Found] = []
        likely: list[Found] = []
        used: set[int] = set()
        for start, end in _spans(len(words)):
            if used & set(range(start, end)):
                continue
            found = self._name(words, start, end)
            if found:
                (likely if found.misspelt else certain).append(found)
                used |= set(range(start, end))
        return certain, likely, used

    def _name(self, words: list[str], start: int, end: int) -> Found | None:
        text = " ".join(words[start:end])
        others = [word.casefold() for word in (*words[:start], *words[end:])]
        alone = all(word in self._before for word in others)
        placed = alone or (start > 0 and words[start - 1].casefold() in self._before)
        for key in self._keys(text):
            if key in self._ordinary and not (placed and (alone or text[0].isupper())):
                continue
            if codes := self._codes.get(key):
                return Found(tuple(sorted(codes)), sure=len(codes) == 1 and key not in self._twice)
            if key in self._abroad:
                return Found(country=self._abroad[key])
        return self._misspelt(text) if end - start == 1 and (placed or text[0].isupper()) else None

    def _keys(self, text: str) -> Iterator[str]:
        """The sound of the text, then without each ending it may have."""
        yield sound(text)
        for ending in self._endings:
            stem = text[: -len(ending)]
            if len(stem) >= 3 and text.casefold().endswith(ending):
                yield sound(stem)

    def _misspelt(self, word: str) -> Found | None:
        key = sound(word)
        if len(key) < _FUZZY_LETTERS:
            return None
        alike = [(fuzz.ratio(key, name), name) for name in self._codes if name[0] == key[0]]
        score, best = max(alike, default=(0.0, ""))
        if score < _ALIKE or best in self._ordinary:
            return None
        return Found(tuple(sorted(self._codes[best])), sure=False, misspelt=True)

    def _postcode(self, text: str) -> Found | None:
        match = _POSTCODE.search(text)
        if not match or not (match.group(2) or len(text.split()) <= _FEW_WORDS):
            return None
        codes = tuple(self.atlas.of_postcode(match.group(1)))
        only = match.group().strip() == text.strip()
        if codes:
            return Found(codes, sure=len(codes) == 1, only=only)
        return Found(unknown_postcode=True, only=only) if match.group(2) or only else None


def _spans(count: int) -> Iterator[tuple[int, int]]:
    for length in range(min(_MOST_WORDS, count), 0, -1):
        for start in range(count - length + 1):
            yield start, start + length


def _words(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
