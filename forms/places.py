"""Municipalities by name, village or postcode. The finder of offices can take its place."""

import csv
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rapidfuzz import fuzz, process

ELSEWHERE = "other"
_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3})(?!\d)\s?(?:[a-z]{2}\b)?", re.IGNORECASE)
_ALIKE = 86
_MOST = 4


@dataclass(frozen=True)
class Place:
    """A municipality: its CBS code, its Dutch name, and its part of the province."""

    code: str
    name: str
    region: str


class PlaceFinder(Protocol):
    """What a form needs to know of places."""

    def find(self, text: str) -> list[Place]:
        """Return the municipalities that a typed text may mean, likeliest first."""

    def named(self, code: str) -> Place | None:
        """Return the municipality with this CBS code."""


class Places:
    """Finds by the names, villages and four-digit postcodes in ``places.csv``."""

    def __init__(self, names: Mapping[str, list[Place]], postcodes: Mapping[str, list[Place]]):
        self._names, self._postcodes = names, postcodes
        self._by_code = {place.code: place for found in names.values() for place in found}

    @classmethod
    def read(cls, path: Path) -> "Places":
        """Read columns code, name, region, also (by ``;``) and postcodes (``5911-5916;5921``)."""
        names: dict[str, list[Place]] = {}
        postcodes: dict[str, list[Place]] = {}
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                place = Place(row["code"], row["name"], row["region"])
                for name in [row["name"], *row["also"].split(";")]:
                    _add(names, _folded(name), place)
                for postcode in _spread(row["postcodes"]):
                    _add(postcodes, postcode, place)
        return cls(names, postcodes)

    def find(self, text: str) -> list[Place]:
        """Return at most four municipalities for a postcode, a name, or a name with a slip."""
        if postcode := _POSTCODE.search(text):
            return self._postcodes.get(postcode[1], [])
        folded = _folded(text)
        if exact := self._names.get(folded):
            return exact[:_MOST]
        inside = [name for name in self._names if re.search(rf"\b{re.escape(name)}\b", folded)]
        if inside:
            return self._names[max(inside, key=len)][:_MOST]
        alike = process.extract(
            folded, self._names.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST
        )
        found = [place for name, _, _ in alike for place in self._names[name]]
        return list(dict.fromkeys(found))[:_MOST]

    def named(self, code: str) -> Place | None:
        """Return the municipality with this CBS code."""
        return self._by_code.get(code)


def _add(found: dict[str, list[Place]], key: str, place: Place) -> None:
    places = found.setdefault(key, [])
    if place not in places:
        places.append(place)


def _spread(ranges: str) -> list[str]:
    ends = [part.split("-") for part in ranges.split(";") if part]
    return [str(n) for end in ends for n in range(int(end[0]), int(end[-1]) + 1)]


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", letters).split())
