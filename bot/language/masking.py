"""Words that tell nothing about a person's language: BSN, zorgtoeslag, Venlo, links."""

import re
from pathlib import Path

_NOT_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[\d\W_]+", re.UNICODE)


class Masker:
    """Takes out institution words and place names, whatever language they stand in."""

    def __init__(self, words: list[str]) -> None:
        longest_first = sorted((re.escape(w) for w in words), key=len, reverse=True)
        self._words = re.compile(rf"\b(?:{'|'.join(longest_first)})\b", re.IGNORECASE)

    @classmethod
    def read(cls, path: Path) -> "Masker":
        """Read one word or phrase per line; lines that begin with # are remarks."""
        lines = path.read_text(encoding="utf-8").splitlines()
        return cls([line.strip() for line in lines if line.strip() and line[0] != "#"])

    def mask(self, text: str) -> str:
        """Return only what can tell a language, with single spaces."""
        return _NOT_WORDS.sub(" ", self._words.sub(" ", text)).strip()
