"""Which words of a message that nobody understood may be counted."""

import re
from collections.abc import Iterable

from bot.forms.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]{2,30}")
_MOST = 40


class Words:
    """Words of our own training questions, without those that are part of a place's name."""

    def __init__(self, vocabulary: Vocabulary, places: Iterable[str]) -> None:
        self._vocabulary = vocabulary
        self._places = {word for name in places for word in _WORD.findall(name.casefold())}

    def of(self, text: str) -> list[str]:
        """Return the words that may be counted, each once; what we do not know is left out."""
        known = _WORD.findall(self._vocabulary.only_known(text))
        return [word for word in dict.fromkeys(known) if word not in self._places][:_MOST]
