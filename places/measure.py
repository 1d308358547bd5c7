"""``python -m places.measure FILE``: how well places are found in messages, by language.

A line is what is right, the language and the text, with tabs between. Right is a municipality's
code, several with ``|`` where it must be asked, ``nl``, ``de`` or ``be`` for elsewhere,
``unknown_postcode``, or ``-`` for no place.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from places.finder import Finder
from places.records import Found

_ELSEWHERE = ("nl", "de", "be")


def verdict(right: str, found: Found) -> str:
    """Return ``right``, ``asked`` (the right one is among those offered), ``missed`` or ``wrong``."""
    wanted = set(right.split("|"))
    if told(found) == wanted and (found.sure or len(wanted) > 1):
        return "right"
    if not found.sure and wanted & set(found.codes):
        return "asked"
    return "wrong" if found.sure and found.codes and not set(found.codes) <= wanted else "missed"


def told(found: Found) -> set[str]:
    """Return what was found, in the words of the file."""
    if found.unknown_postcode:
        return {"unknown_postcode"}
    return set(found.codes) or ({found.country} if found.country in _ELSEWHERE else {"-"})


def measure(finder: Finder, lines: Iterable[str]) -> dict[str, Counter[str]]:
    """Return the verdicts by language, and together under ``all``."""
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        right, language, text = line.split("\t")[:3]
        for name in (language, "all"):
            counts.setdefault(name, Counter())[verdict(right, finder.find(text))] += 1
    return counts


def main(path: str) -> None:
    """Print the shares."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    for name, counts in sorted(measure(Finder.read(Path("data/places")), lines).items()):
        total = counts.total()
        shares = (f"{word} {counts[word]:3} ({counts[word] / total:5.1%})" for word in _VERDICTS)
        print(f"{name:4} {total:4}  {'  '.join(shares)}")


_VERDICTS = ("right", "asked", "missed", "wrong")

if __name__ == "__main__":
    main(sys.argv[1])
