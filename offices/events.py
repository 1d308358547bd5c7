"""The activity calendar: what is coming, where, and as an iCalendar feed."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar
from icalendar import Event as Entry
from pydantic import model_validator

from offices.hours import NETHERLANDS
from offices.records import Record


class Event(Record):
    """One activity; ``start`` and ``end`` are in the Netherlands' time, ``municipality`` a code."""

    titles: dict[str, str]
    start: datetime
    end: datetime
    municipality: str
    address: str
    organiser: str
    website: str | None = None
    confirmed: date
    sign_up: bool = False

    @model_validator(mode="after")
    def _in_order(self) -> "Event":
        if self.end <= self.start or "nl" not in self.titles:
            raise ValueError("an activity ends after it starts and has a Dutch title")
        return self

    def title(self, language: str) -> str:
        """Return the title in a language; the Dutch one is what the poster says."""
        return self.titles.get(language, self.titles["nl"])

    @property
    def starts(self) -> datetime:
        """The start with its time zone."""
        return self.start.replace(tzinfo=NETHERLANDS)

    @property
    def ends(self) -> datetime:
        """The end with its time zone."""
        return self.end.replace(tzinfo=NETHERLANDS)


def read_events(path: Path) -> dict[str, Event]:
    """Read the calendar; the earliest first.

    Raises:
        ValueError: an activity is broken; the message names the field.
    """
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    events = {name: Event.model_validate(event) for name, event in found.items()}
    return dict(sorted(events.items(), key=lambda item: item[1].start))


def upcoming(
    events: Mapping[str, Event], now: datetime, town: str | None = None, days: int = 60
) -> list[str]:
    """Return the ids of activities not yet over at ``now``, in a municipality if one is given."""
    until = now + timedelta(days=days)
    return [
        name
        for name, event in events.items()
        if event.ends > now and event.starts < until and town in (None, event.municipality)
    ]


def feed(events: Mapping[str, Event], now: datetime, language: str) -> bytes:
    """Return the coming activities as iCalendar (RFC 5545)."""
    calendar = Calendar()
    calendar.add("prodid", "-//Wegwijzer//Limburg//NL")
    calendar.add("version", "2.0")
    for name in upcoming(events, now, days=366):
        event, entry = events[name], Entry()
        entry.add("uid", f"{name}@wegwijzer")
        entry.add("dtstamp", now)
        entry.add("dtstart", event.starts)
        entry.add("dtend", event.ends)
        entry.add("summary", event.title(language))
        entry.add("location", event.address)
        calendar.add_component(entry)
    return bytes(calendar.to_ical())
