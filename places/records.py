"""What a place is, and what a message says about one."""

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

Region = Literal["noord", "midden", "zuid"]
Country = Literal["nl", "de", "be"]


class Municipality(BaseModel):
    """One municipality; ``point`` is latitude and longitude in degrees (WGS 84)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    region: Region
    point: tuple[float, float]
    names: list[str]
    villages: list[str]
    postcodes: list[str]


@dataclass(frozen=True)
class Found:
    """What a message says about a place.

    ``codes`` are municipalities, more than one where the person must choose; ``sure`` is false
    where it may be a misspelling or a place elsewhere. ``country`` is set for a place outside
    Limburg. ``unknown_postcode``: one that no municipality here has. ``only``: nothing but
    the place was typed.
    """

    codes: tuple[str, ...] = ()
    sure: bool = True
    country: Country | None = None
    unknown_postcode: bool = False
    only: bool = False
    misspelt: bool = False

    def __bool__(self) -> bool:
        return bool(self.codes or self.country or self.unknown_postcode)
