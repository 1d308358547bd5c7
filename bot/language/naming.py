"""Finding the language that somebody names: "po polsku proszę", "english pls", a flag."""

import re
from collections.abc import Iterator, Mapping

from catalogue import Language
from catalogue.tongues import name_of

_WORD = re.compile(r"[^\W\d_]+|[\U0001F1E6-\U0001F1FF]{2}")


class NamedLanguages:
    """All names of all live languages: as content lists them, and what each calls the others.

    A name may be of several words; the longest one that fits is taken.
    """

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._codes = {
            tuple(_words(name)): code
            for code, language in languages.items()
            for name in [*_called(code, languages), *language.called]
        }
        self._codes |= {tuple(_words(item.name)): code for code, item in languages.items()}
        self._longest = max(map(len, self._codes), default=0)

    def named_in(self, text: str) -> str | None:
        """Return the code of the language named last in the text, if one is."""
        found = [code for code in self._read(text) if code]
        return found[-1] if found else None

    def is_only_a_name(self, text: str) -> bool:
        """Tell whether the text is a language's name or flag and nothing else."""
        read = list(self._read(text))
        return bool(read) and all(read)

    def _read(self, text: str) -> Iterator[str | None]:
        """Return the language of each name in turn, nothing for each other word."""
        words = _words(text)
        while words:
            spans = range(min(self._longest, len(words)), 0, -1)
            length = next((n for n in spans if tuple(words[:n]) in self._codes), 1)
            yield self._codes.get(tuple(words[:length]))
            words = words[length:]


def _called(code: str, languages: Mapping[str, Language]) -> Iterator[str]:
    for other, language in languages.items():
        yield name_of(code, other)
        yield name_of(code, other, language.calls)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
