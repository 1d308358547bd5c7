"""The municipalities that a form's place field may mean, by the product's one finder."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from places import Atlas, Finder

ELSEWHERE = "other"


@dataclass(frozen=True)
class Place:
    """A municipality: its CBS code, its Dutch name, and its part of the province."""

    code: str
    name: str
    region: str


class PlaceFinder(Protocol):
    """What a form needs to know of places."""

    def find(self, text: str) -> list[Place]:
        """Return the municipalities that a typed text may mean."""

    def named(self, code: str) -> Place | None:
        """Return the municipality with this CBS code."""


class Places:
    """Finds as the conversation does: inflected, misspelt, in Cyrillic, by postcode."""

    def __init__(self, finder: Finder, atlas: Atlas) -> None:
        self._finder, self._atlas = finder, atlas

    @classmethod
    def read(cls, folder: Path) -> "Places":
        """Read ``data/places``."""
        return cls(Finder.read(folder), Atlas.read(folder))

    def find(self, text: str) -> list[Place]:
        """Return what the text names; more than one where the person must choose."""
        found = (self.named(code) for code in self._finder.find(text).codes)
        return [place for place in found if place]

    def named(self, code: str) -> Place | None:
        """Return the municipality with this CBS code."""
        town = self._atlas.municipalities.get(code)
        return Place(code, town.name, f"{town.region.title()}-Limburg") if town else None
