"""How near a misspelt name is to one that exists, by the letters of its sound."""

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

_FEWEST, _SURE_FROM, _TWO_SLIPS_FROM = 6, 7, 9


@dataclass(frozen=True)
class Near:
    """A name's sound that a word may mean; ``sure`` where nothing else is as near."""

    key: str
    sure: bool


def nearest(key: str, names: Mapping[str, set[str]]) -> Near | None:
    """Return the one name within a slip or two; long names allow more.

    ``names`` are sounds with what they name; two that name the same are one.

    One slip (a letter missing, added, changed or swapped: Damerau 1964) in a long name is sure;
    in a short one, and two slips in a very long one, are to be asked.
    """
    if len(key) < _FEWEST:
        return None
    most = 2 if len(key) >= _TWO_SLIPS_FROM else 1
    found = process.extract(key, list(names), scorer=OSA.distance, score_cutoff=most, limit=3)
    alike = [names[name] for name, slips, _ in found if slips == found[0][1]]
    if not found or alike[-1] != alike[0]:
        return None
    best, slips, _ = found[0]
    if best[0] != key[0]:
        return None
    return Near(best, sure=slips == 1 and len(key) >= _SURE_FROM)
