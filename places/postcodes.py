"""A Dutch postcode in a message: 5961, 5961 AB, postcode 5961."""

import re

from places.atlas import Atlas
from places.records import Found

_LETTERS = r"\s?[A-Z]{2}(?!\w)|[a-z]{2}(?!\w)|\s[a-z]{2}(?=\s*(?:$|[.,;!?]))"
_POSTCODE = re.compile(rf"(?<!\d)([1-9]\d{{3}})({_LETTERS})?(?!\w)")
_FEW_WORDS = 3


def find_postcode(text: str, atlas: Atlas, words: frozenset[str]) -> Found | None:
    """Return what a postcode says; nothing where four digits are a year or an amount.

    ``words`` name a postcode in the live languages; beside one, or in a message of few words,
    four digits count without their letters.
    """
    match = _POSTCODE.search(text)
    if not match:
        return None
    only = match.group().strip() == text.strip()
    named = any(word in text.casefold() for word in words)
    if not (match.group(2) or named or len(text.split()) <= _FEW_WORDS):
        return None
    if codes := tuple(atlas.of_postcode(match.group(1))):
        return Found(codes, sure=len(codes) == 1, only=only)
    return Found(unknown_postcode=True, only=only) if match.group(2) or named or only else None
