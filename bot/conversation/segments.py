"""Cutting a message into the questions it holds."""

import re

_ENDS = re.compile(r"(?<=[.!?…])\s+|\n+")
_FEWEST_LETTERS = 8
_MOST_SEGMENTS = 16


def segments(text: str) -> list[str]:
    """Return the sentences of a text that may each be a question, the last ones first kept.

    A long story usually has its question at the end; what is said twice counts once.
    """
    parts = [part.strip() for part in _ENDS.split(text)]
    told = [part for part in dict.fromkeys(parts) if sum(map(str.isalpha, part)) >= _FEWEST_LETTERS]
    return told[-_MOST_SEGMENTS:] if len(told) > 1 else []
