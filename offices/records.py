"""What an office and a routing rule are; from ``data/offices``."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from places.records import Region

Day = Literal["mo", "tu", "we", "th", "fr", "sa", "su"]
_CLOCK = r"([01]\d|2[0-3]):[0-5]\d"
Span = Annotated[str, Field(pattern=rf"^{_CLOCK}-({_CLOCK}|24:00)$")]
Source = Annotated[str, Field(pattern=r"^https?://")]
Situation = Literal["eu", "not_eu", "germany", "belgium"]


class Record(BaseModel):
    """Base of the records: a key that nobody expects is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Hours(Record):
    """When somebody is there. ``week`` counts only with the date it was ``confirmed`` on.

    ``kind``: appointment only, walk_in, always, out_of_hours (evenings, nights, weekends and
    public holidays, by telephone) or unknown. ``closed``: single days on which this office is
    closed; ``carnival``: also closed on Limburg's two carnival days, as town halls are.
    """

    kind: Literal["appointment", "walk_in", "always", "out_of_hours", "unknown"]
    confirmed: date | None = None
    week: dict[Day, list[Span]] = {}
    closed: list[date] = []
    carnival: bool = True


class Office(Record):
    """One office; ``point`` in degrees, ``regions`` and ``municipalities`` are whom it serves.

    ``not_for`` are the situations in which it may or can not help. ``may_be_gone``: it existed
    once, and nobody knows whether it does today.
    """

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
    not_for: list[Situation] = []
    may_be_gone: bool = False
    confidence: Literal["verified", "partly", "seed_only", "unverified"]
    checked: date
    source: Source
    hours: Hours

    @property
    def doubtful(self) -> bool:
        """Tell whether a person must be told to make sure first that it is there."""
        return self.may_be_gone or self.confidence in ("seed_only", "unverified")

    @property
    def reachable(self) -> bool:
        """Tell whether a person could ask it something before going."""
        return bool(self.phone or self.website)


class Rule(Record):
    """Who helps with what; the first rule that fits is the first office shown."""

    topics: list[str]
    offices: list[str]
    reason: str
    source: Source
    regions: list[Region] = []
    municipalities: list[str] = []
    situation: Situation | None = None
