"""Finding the language that somebody names: "po polsku proszę", "english pls", a flag."""

import re
from collections.abc import Mapping

from catalogue import Language

_WORD = re.compile(r"[^\W\d_]+|[\U0001F1E6-\U0001F1FF]{2}")


class NamedLanguages:
    """All names of all live languages, as content lists them."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._codes = {
            name.lower(): code
            for code, language in languages.items()
            for name in [*language.called, language.name]
        }

    def named_in(self, text: str) -> str | None:
        """Return the code of the language named last in the text, if one is."""
        found = [self._codes[w] for w in _WORD.findall(text.lower()) if w in self._codes]
        return found[-1] if found else None

    def is_only_a_name(self, text: str) -> bool:
        """Tell whether the text is a language's name or flag and nothing else."""
        words = _WORD.findall(text.lower())
        return bool(words) and all(word in self._codes for word in words)
