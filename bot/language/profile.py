"""Short and Latin-letter messages, by what the training questions of each language look like.

A naive Bayes model over character n-grams. It knows what no general library does: Bulgarian
and Ukrainian in Latin letters, and the words that people use here. Each alphabet of a language
is a class of its own, or the rarer one would drown in the other.
"""

import json
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.language.guess import Guess

_LONGEST = 4
_KEPT = 2
_FEWEST = 500
_SMOOTHING = 0.3


class Profile:
    """Log-probabilities of n-grams per language."""

    def __init__(self, weights: Mapping[str, Mapping[str, float]], unseen: Mapping[str, float]):
        self._weights, self._unseen = weights, unseen

    @classmethod
    def learn(cls, questions: Mapping[str, Iterable[str]]) -> "Profile":
        """Count the n-grams of each language's questions; those seen once are dropped."""
        counts: dict[str, Counter[str]] = {}
        for code, texts in questions.items():
            for text in texts:
                name = f"{code}-{alphabet(text)}"
                counts.setdefault(name, Counter()).update(_grams(text))
        counts = {name: counter for name, counter in counts.items() if len(counter) > _FEWEST}
        vocabulary = len(set().union(*counts.values()))
        weights, unseen = {}, {}
        for code, counter in counts.items():
            total = math.log(counter.total() + _SMOOTHING * vocabulary)
            weights[code] = {
                gram: round(math.log(n + _SMOOTHING) - total, 3)
                for gram, n in counter.items()
                if n >= _KEPT
            }
            unseen[code] = math.log(_SMOOTHING) - total
        return cls(weights, unseen)

    def identify(self, text: str) -> Guess | None:
        """Return the likeliest language; the margin is its probability's lead."""
        grams = list(_grams(text))
        if not grams:
            return None
        scores: dict[str, float] = {}
        for name in self._weights:
            code = name.split("-")[0]
            scores[code] = max(scores.get(code, -math.inf), self._score(name, grams))
        ranked = sorted(scores, key=scores.__getitem__, reverse=True)
        lead = scores[ranked[0]] - scores[ranked[1]] if len(ranked) > 1 else 30.0
        return Guess(ranked[0], math.tanh(lead / 2))

    def familiarity(self, text: str) -> float:
        """Return the share of the text's longest n-grams that some class has seen, 0 to 1."""
        longest = [gram for gram in _grams(text) if len(gram) == _LONGEST]
        known = max((sum(g in w for g in longest) for w in self._weights.values()), default=0)
        return known / len(longest) if longest else 1.0

    def _score(self, code: str, grams: list[str]) -> float:
        known, unseen = self._weights[code], self._unseen[code]
        return sum(known.get(gram, unseen) for gram in grams) / math.sqrt(_LONGEST)

    @property
    def alphabets(self) -> frozenset[str]:
        """The alphabets that the languages here are written in."""
        return frozenset(name.partition("-")[2] for name in self._weights)

    def save(self, path: Path) -> None:
        """Write the profile as JSON; rare n-grams are not in it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        body = {"weights": self._weights, "unseen": self._unseen}
        path.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Profile":
        """Read what :meth:`save` wrote."""
        body = json.loads(path.read_text(encoding="utf-8"))
        return cls(body["weights"], body["unseen"])


def alphabet(text: str) -> str:
    """Return the alphabet of most letters, as Unicode names it (LATIN); empty without letters."""
    found = Counter(unicodedata.name(c, "").partition(" ")[0] for c in text if c.isalpha())
    return found.most_common(1)[0][0] if found else ""


def _grams(text: str) -> Iterator[str]:
    for word in text.lower().split():
        padded = f" {word} "
        for size in range(1, _LONGEST + 1):
            for start in range(len(padded) - size + 1):
                if (gram := padded[start : start + size]) != " ":
                    yield gram
