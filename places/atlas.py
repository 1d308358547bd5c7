"""All places we know, read from ``data/places`` once at start."""

import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from places.records import Country, Municipality

_FARTHEST_KM = 15.0
_EARTH_KM = 6371.0


@dataclass(frozen=True)
class Atlas:
    """Municipalities by CBS code, and places elsewhere by name with their country."""

    municipalities: Mapping[str, Municipality]
    elsewhere: Mapping[str, Country]

    @classmethod
    def read(cls, folder: Path) -> "Atlas":
        """Read the folder's files.

        Raises:
            ValueError: a file is broken.
        """
        towns = tomllib.loads((folder / "municipalities.toml").read_text(encoding="utf-8"))
        return cls(
            {code: Municipality.model_validate(town) for code, town in towns.items()},
            dict(_elsewhere(folder / "elsewhere.toml")),
        )

    def names(self) -> Iterator[tuple[str, str]]:
        """Return every name of every municipality and village, with the municipality's code."""
        for code, town in self.municipalities.items():
            for name in (town.name, *town.names, *town.villages):
                yield name, code

    def of_postcode(self, digits: str) -> list[str]:
        """Return the codes of the municipalities that a postcode of four digits lies in."""
        wanted = int(digits)
        return [
            code
            for code, town in self.municipalities.items()
            if any(_covers(span, wanted) for span in town.postcodes)
        ]

    def nearest(self, latitude: float, longitude: float) -> str | None:
        """Return the municipality whose middle is nearest, or nothing when it is too far off.

        The position is used here and kept nowhere.
        """
        here = (latitude, longitude)
        code = min(
            self.municipalities, key=lambda c: kilometres(here, self.municipalities[c].point)
        )
        near = kilometres(here, self.municipalities[code].point) <= _FARTHEST_KM
        return code if near else None


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the distance of two points as the crow flies (haversine)."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(math.radians, point)) for point in (a, b))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))


def _covers(span: str, digits: int) -> bool:
    first, _, last = span.partition("-")
    return int(first) <= digits <= int(last or first)


def _elsewhere(path: Path) -> Iterator[tuple[str, Country]]:
    for country, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for names in table["names"]:
            for name in names:
                yield name, cast(Country, country)
