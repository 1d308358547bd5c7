"""Finding a place in a message, as people write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from places.atlas import Atlas
from places.common_words import common_words
from places.endings import Endings
from places.evidence import Evidence, Span
from places.lists import lines_of
from places.postcodes import find_postcode
from places.records import Country, Found
from places.sound import sound, spelled
from places.spelling import nearest

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_MOST_WORDS, _FEWEST, _DISTINCTIVE = 4, 4, 7


@dataclass(frozen=True)
class Finder:
    """Looks for names by their spelling, then by sound and without endings, then misspelt.

    ``codes`` and ``abroad`` are by sound; ``spellings`` are the names as they are written.
    """

    atlas: Atlas
    endings: Endings
    evidence: Evidence
    postcode_words: frozenset[str]
    codes: dict[str, set[str]]
    spellings: frozenset[str]
    abroad: dict[str, Country]
    common: frozenset[str]

    @classmethod
    def read(cls, folder: Path) -> "Finder":
        """Read the atlas and the words around names from ``data/places``, and common words."""
        atlas = Atlas.read(folder)
        codes: dict[str, set[str]] = {}
        for name, code in atlas.names():
            codes.setdefault(sound(name), set()).add(code)
        return cls(
            atlas,
            Endings.read(folder),
            Evidence.read(folder),
            frozenset(lines_of(folder / "postcode_words.txt")),
            codes,
            frozenset(spelled(name) for name, _ in atlas.names()),
            {sound(name): country for name, country in atlas.elsewhere.items()},
            common_words(folder.parent / "nlu"),
        )

    def find(self, text: str) -> Found:
        """Return the place or places that a message names; nothing where it names none."""
        if (by_postcode := find_postcode(text, self.atlas, self.postcode_words)) is not None:
            return by_postcode
        words = [match.group() for match in _WORD.finditer(text)]
        certain, likely, used = self._look(words)
        only = len(words) - len(used) <= sum(map(self.evidence.is_before, words))
        if codes := {code for found in certain for code in found.codes}:
            sure = len(codes) == 1 and any(found.sure for found in certain)
            return Found(tuple(sorted(codes)), sure, only=only)
        if certain:
            return Found(country=certain[0].country, only=only)
        return replace(likely[0], only=only) if likely else Found()

    def _look(self, words: list[str]) -> tuple[list[Found], list[Found], set[int]]:
        """Try the longest names first; a word belongs to one name."""
        certain: list[Found] = []
        likely: list[Found] = []
        used: set[int] = set()
        for span in _spans(words):
            if used & set(range(span.start, span.end)):
                continue
            if found := self._named(span) or self._misspelt(span):
                (likely if found.misspelt and not found.sure else certain).append(found)
                used |= set(range(span.start, span.end))
        return certain, likely, used

    def _named(self, span: Span) -> Found | None:
        for stem in self.endings.stems(span.text):
            for key in (sound(stem.text), sound(_as_heard(stem.text))):
                if key not in self.codes and key not in self.abroad:
                    continue
                placed = self.evidence.placed(span, stem.says_where)
                if not self._counts(span, stem.text, key, placed=placed):
                    continue
                if codes := self.codes.get(key):
                    sure = len(codes) == 1 and not self.evidence.is_doubtful(span, stem.text)
                    return Found(tuple(sorted(codes)), sure)
                return Found(country=self.abroad[key])
        return None

    def _counts(self, span: Span, stem: str, key: str, *, placed: bool) -> bool:
        """Tell whether the word is a name here: an ordinary or a short word needs more to be one."""
        if self.evidence.is_ordinary(stem):
            return placed
        heard = stem.isascii() and spelled(stem) not in self.spellings
        if heard and len(key) < _FEWEST:
            return False
        if not heard or len(key) >= _DISTINCTIVE or " " in key:
            return True
        return placed or span.is_capital or self._is_rare(span)

    def _is_rare(self, span: Span) -> bool:
        """Tell whether nobody uses this word for anything else."""
        return span.text.casefold() not in self.common and len(span.text) > _FEWEST

    def _misspelt(self, span: Span) -> Found | None:
        if span.end - span.start > 1:
            return None
        for stem in self.endings.stems(span.text):
            key, placed = sound(stem.text), self.evidence.placed(span, stem.says_where)
            if not (placed or span.is_capital or self._is_rare(span)):
                continue
            near = nearest(key, self.codes)
            if near and near.key not in self.evidence.ordinary_sounds:
                codes = self.codes[near.key]
                sure = near.sure and len(codes) == 1 and key not in self.abroad
                return Found(tuple(sorted(codes)), sure, misspelt=True)
        return None


def _as_heard(text: str) -> str:
    """A v is also heard as a b or an f: Benlo, Fenlo."""
    return "v" + text[1:] if text[:1] in "bBfFфФбБ" else text


def _spans(words: list[str]) -> Iterator[Span]:
    for length in range(min(_MOST_WORDS, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield Span(words, start, start + length)
