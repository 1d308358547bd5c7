"""What an office and a routing rule are; from ``data/offices``."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from places.records import Region

Day = Literal["mo", "tu", "we", "th", "fr", "sa", "su"]
Span = Annotated[str, Field(pattern=r"^([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$")]
Situation = Literal["eu", "not_eu", "germany", "belgium"]


class Record(BaseModel):
    """Base of the records: a key that nobody expects is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Hours(Record):
    """When somebody is there. ``week`` counts only with the date it was ``confirmed`` on.

    ``kind``: appointment only, walk_in, always, or unknown. ``closed``: single days on which
    this office is closed; ``carnival``: also closed on Limburg's two carnival days.
    """

    kind: Literal["appointment", "walk_in", "always", "unknown"]
    confirmed: date | None = None
    week: dict[Day, list[Span]] = {}
    closed: list[date] = []
    carnival: bool = True


class Office(Record):
    """One office; ``point`` in degrees, ``regions`` and ``municipalities`` are whom it serves."""

    kind: str
    names: dict[str, str]
    address: str | None = None
    city: str | None = None
    point: tuple[float, float] | None = None
    phone: str | None = None
    website: str | None = None
    languages: list[str]
    regions: list[Region]
    municipalities: list[str] = []
    confidence: Literal["verified", "partly", "seed_only", "unverified"]
    checked: date
    source: str = Field(pattern=r"^https://|^http://")
    hours: Hours


class Rule(Record):
    """Who helps with what; the first rule that fits is the first office shown."""

    topics: list[str]
    offices: list[str]
    reason: str
    source: str
    regions: list[Region] = []
    municipalities: list[str] = []
    situation: Situation | None = None
