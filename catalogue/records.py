"""The records that content files hold; one class per kind of file."""

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

MOST_WORDS = 95
MOST_TITLE = 40


class Record(BaseModel):
    """Base of all content: a key that nobody expects is an error, not a silent loss."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Theme(StrEnum):
    """The four themes of the Province's note on labour migration."""

    HOUSING = "housing"
    INTEGRATION_LANGUAGE = "integration_language"
    KNOWLEDGE_PERCEPTION = "knowledge_perception"
    LABOUR_MARKET = "labour_market"


class Topic(Record):
    """What holds for a topic in every language; from ``topics.toml``."""

    theme: Theme
    related: list[str]
    office_kinds: list[str]
    person: Literal["when_needed", "offer", "at_once"]
    form: str | None = None


class Act(Record):
    """What follows an act: from ``acts.toml``."""

    message: str
    outcome: Literal["answered", "clarified", "not_understood", "form", "handed_over"]
    buttons: list[str] = []
    source: str | None = None
    source_name: str | None = None


class FollowUp(Record):
    """Short answers to a question that leans on the one before."""

    cost: str | None = None
    duration: str | None = None
    documents: str | None = None
    family: str | None = None


class Answer(Record):
    """One topic's answer in one language."""

    title: str
    source: str = Field(pattern=r"^https://")
    source_name: str
    reviewed: date
    made_from: date | None = None
    follow_up: FollowUp = FollowUp()
    text: str


class Language(Record):
    """How a language is named and chosen; from its ``language.toml``.

    ``locale`` is the CLDR locale whose dates are used, where it is not the language's own.
    ``calls`` are names of other languages by code, where people say another than CLDR has.
    """

    name: str
    live: bool
    direction: Literal["ltr", "rtl"] = "ltr"
    called: list[str]
    also_reads: list[str] = []
    locale: str | None = None
    calls: dict[str, str] = {}
