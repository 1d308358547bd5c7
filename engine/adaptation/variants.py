"""How else the same question may be typed: for teaching, never for testing."""

from __future__ import annotations

import random

from engine.folding import fold, tidy

_FOLDED, _MISTYPED = 0.3, 0.25


def variant(text: str, chance: random.Random) -> str:
    """Return the text as typed, without its own alphabet's signs, or with a slip of a finger."""
    shown = fold(text) if chance.random() < _FOLDED else tidy(text)
    return _slip(shown, chance) if chance.random() < _MISTYPED else shown


def _slip(text: str, chance: random.Random) -> str:
    if len(text) < 6:
        return text
    at = chance.randrange(1, len(text) - 2)
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    doubled = text[:at] + text[at] + text[at:]
    dropped = text[:at] + text[at + 1 :]
    return chance.choice((swapped, doubled, dropped))
