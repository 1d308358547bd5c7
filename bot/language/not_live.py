"""Languages that are not here yet: recognised, so that the demand for them is counted."""

import re

import eldc
from langdetect import DetectorFactory, LangDetectException, detect_langs

from bot.language.guess import Guess
from bot.language.masking import Masker
from bot.language.profile import Profile, alphabet

_FEWEST_LETTERS = 25
_SURE = 0.9
_FAMILIAR = 0.5
_LETTERS = re.compile(r"[^\W\d_]")


class NotLiveIdentifier:
    """Names a language outside the live ones, for longer messages or alphabets none of them has.

    ``langdetect`` must be sure, and the questions' profile must find the words unfamiliar:
    alone, ``langdetect`` takes Bulgarian in Latin letters for Croatian.
    """

    def __init__(self, masker: Masker, profile: Profile, readable: frozenset[str]) -> None:
        DetectorFactory.seed = 0
        eldc.init()
        self._all = eldc.instance()
        self._masker, self._profile, self._readable = masker, profile, readable

    def identify(self, text: str) -> Guess | None:
        """Return the language, never one that is live or that a live one's readers read."""
        masked = self._masker.mask(text.encode("utf-8", "ignore").decode())
        letters = _LETTERS.findall(masked)
        if letters and not {alphabet(letter) for letter in letters} & self._profile.alphabets:
            return Guess(self._all.detect(masked), 1.0)
        if len(letters) < _FEWEST_LETTERS or self._profile.familiarity(masked) > _FAMILIAR:
            return None
        guess = _langdetect(masked)
        if guess is None or guess.language in self._readable or guess.margin < _SURE:
            return None
        return guess


def _langdetect(text: str) -> Guess | None:
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return None
    return Guess(best.lang.split("-")[0], best.prob)
