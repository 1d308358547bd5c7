"""Which front office takes a conversation, and whether somebody is there."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import datetime, time
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

import holidays
from pydantic import BaseModel, ConfigDict

from catalogue.files import read_topics

_ZONE = ZoneInfo("Europe/Amsterdam")
_WEEKEND = (5, 6)


class FrontOffice(BaseModel):
    """One record of ``front_offices.toml``; hours are those of answering here, on working days."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    kind: str
    languages: list[str] = []
    opens: time | None = None
    closes: time | None = None

    def is_open(self, moment: datetime) -> bool:
        """Tell whether somebody answers at this moment; false where no hours are known."""
        here = moment.astimezone(_ZONE)
        free = here.weekday() in _WEEKEND or here.date() in holidays.country_holidays("NL")
        if free or self.opens is None or self.closes is None:
            return False
        return self.opens <= here.time() < self.closes


class OfficeChoice(Protocol):
    """The routing rules; the places of the product bring their own."""

    @property
    def offices(self) -> Mapping[str, FrontOffice]:
        """Every front office by id."""

    def choose(self, topic: str | None, place: str | None, language: str) -> str:
        """Return the id of the office that fits."""


def office_of(choice: OfficeChoice, office: str) -> FrontOffice:
    """Return an office; one that was closed while people wait keeps its id for a name."""
    return choice.offices.get(office) or FrontOffice(name=office, kind="closed")


class ByTopic:
    """The topic's kinds of office in their order; who speaks the language before who does not."""

    def __init__(
        self,
        offices: Mapping[str, FrontOffice],
        kinds: Mapping[str, list[str]],
        on_duty: Callable[[str], bool],
    ) -> None:
        self._offices, self._kinds, self._on_duty = offices, kinds, on_duty

    @classmethod
    def read(cls, content: Path, on_duty: Callable[[str], bool]) -> "ByTopic":
        """Read ``front_offices.toml`` and the topics of the content folder."""
        source = (content / "front_offices.toml").read_text(encoding="utf-8")
        offices = {i: FrontOffice.model_validate(o) for i, o in tomllib.loads(source).items()}
        kinds = {name: topic.office_kinds for name, topic in read_topics(content).items()}
        return cls(offices, kinds, on_duty)

    @property
    def offices(self) -> Mapping[str, FrontOffice]:
        """Every front office by id."""
        return self._offices

    def choose(self, topic: str | None, place: str | None, language: str) -> str:
        """Return the office that fits; the first of the file where none does."""
        kinds = self._kinds.get(topic or "", [])
        fitting = [i for i, office in self._offices.items() if office.kind in kinds]
        return min(fitting or self._first(), key=lambda i: self._rank(i, kinds, language))

    def _first(self) -> list[str]:
        return list(self._offices)[:1]

    def _rank(self, office: str, kinds: list[str], language: str) -> tuple[bool, bool, int]:
        about = self._offices[office]
        speaks = language in about.languages
        place_of_kind = kinds.index(about.kind) if about.kind in kinds else len(kinds)
        return (not self._on_duty(office), not speaks, place_of_kind)
