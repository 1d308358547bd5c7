"""What a place is."""

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
