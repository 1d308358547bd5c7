"""Cutting a long text into messages that Telegram takes, between paragraphs where it can."""

import re

MOST_UNITS = 4096
"""Telegram's limit for a message's text, counted in UTF-16 code units to be safe."""
_BREAKS = ("\n\n", "\n", r"(?<=[.!?…])\s+", r"\s+")


def split(text: str, most: int = MOST_UNITS) -> list[str]:
    """Return the text in parts of at most ``most`` units; nothing but white space is lost."""
    return _split(text.strip(), most, _BREAKS)


def units(text: str) -> int:
    """Return a text's length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def _split(text: str, most: int, breaks: tuple[str, ...]) -> list[str]:
    if units(text) <= most:
        return [text]
    if not breaks:
        return _cut(text, most)
    glue = "\n\n" if breaks[0] == "\n\n" else "\n" if breaks[0] == "\n" else " "
    parts: list[str] = []
    for piece in filter(None, re.split(breaks[0], text)):
        for small in _split(piece, most, breaks[1:]):
            if parts and units(parts[-1] + glue + small) <= most:
                parts[-1] += glue + small
            else:
                parts.append(small)
    return parts


def _cut(text: str, most: int) -> list[str]:
    """A word without an end: cut anywhere but inside a character."""
    half = most // 2
    return [text[at : at + half] for at in range(0, len(text), half)]
