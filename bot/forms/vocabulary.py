"""The words of the training questions: what people ask here, and what they say in danger."""

import itertools
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.forms.folding import fold

_BULLET = "    - "
_WORD = re.compile(r"[^\W\d_]+|\d{3}(?!\d)")
_LETTERS = re.compile(r"[\W_]+")
_STEM = 5
_SEEN = 3
_SMOOTHING = 0.5


class Vocabulary:
    """Tells locally, without the engine, whether a text is talk and whether it is danger.

    A word is known where several training questions hold it, or one about danger, or where it
    is long and stands in one in small letters, as names do not. Only known words ever leave a
    private question, so that a name or number does not.
    """

    def __init__(self, known: frozenset[str], odds: Mapping[str, float], prior: float) -> None:
        self._known, self._odds, self._prior = known, odds, prior

    @classmethod
    def read(cls, folder: Path, languages: Iterable[str], danger: Iterable[str]) -> "Vocabulary":
        """Learn these languages' part of ``data/nlu``; ``danger`` are its dangerous labels."""
        labels, seen = set(danger), Counter[str]()
        certain: set[str] = set()
        stems = {True: Counter[str](), False: Counter[str]()}
        lines = {True: 0, False: 0}
        for path in (p for code in languages for p in sorted(folder.glob(f"{code}/*.yml"))):
            for line in _examples(path):
                seen.update(set(_words(line)))
                certain.update(_words(line) if path.stem in labels else _in_small_letters(line))
                stems[path.stem in labels].update(set(_grams(line)))
                lines[path.stem in labels] += 1
        known = frozenset(word for word, count in seen.items() if count >= _SEEN) | certain
        odds = {
            gram: math.log((stems[True][gram] + _SMOOTHING) / (lines[True] + 1))
            - math.log((stems[False][gram] + _SMOOTHING) / (lines[False] + 1))
            for gram in stems[True] | stems[False]
        }
        return cls(known, odds, math.log(lines[True] / max(lines[False], 1)))

    def familiar(self, text: str) -> float:
        """Return the share of the text's words that are known, 0 to 1."""
        words = list(_words(text))
        return sum(word in self._known for word in words) / len(words) if words else 0.0

    def only_known(self, text: str) -> str:
        """Return the text with its known words alone, and its question mark."""
        words = [word for word in _words(text) if word in self._known]
        return " ".join(words) + ("?" if "?" in text else "")

    def without_names(self, text: str) -> str:
        """Return the text without unknown words that begin with a capital or hold a digit."""
        kept = [
            word
            for word in text.split()
            if (bare := _LETTERS.sub("", word)).islower() or bare.casefold() in self._known
        ]
        return " ".join(word for word in kept if not any(map(str.isdigit, word)))

    def danger(self, text: str) -> float:
        """Return how much the words speak for danger; above 0 more likely than not."""
        return self._prior + sum(self._odds.get(gram, 0.0) for gram in set(_grams(text)))


def _examples(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(_BULLET):
            yield line.removeprefix(_BULLET)


def _words(text: str) -> Iterator[str]:
    return iter(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _in_small_letters(text: str) -> Iterator[str]:
    """Words that somebody wrote in small letters, longer than most first names' short forms."""
    return (word for word in _WORD.findall(text) if word.islower() and len(word) > _STEM)


def _grams(text: str) -> Iterator[str]:
    """Words by their first letters, so that endings do not matter, and pairs of them.

    Signs above letters and the alphabet do not matter either.
    """
    stems = [word[:_STEM] for word in _words(fold(text))]
    yield from stems
    yield from (f"{one} {two}" for one, two in itertools.pairwise(stems))
