"""The activities of the calendar that take sign-ups, as the options of a form's field."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from babel.dates import format_datetime

from forms.places import PlaceFinder
from offices.events import Event, read_events, upcoming

_DAYS, _MOST = 366, 12
_WHEN = "EEE d MMM, H:mm"
_ID = re.compile(r"[a-z][a-z0-9_]{0,35}")


@dataclass(frozen=True)
class Activities:
    """Activities with ``sign_up = true``, by id; the earliest first."""

    events: Mapping[str, Event]
    places: PlaceFinder

    @classmethod
    def read(cls, path: Path, places: PlaceFinder) -> "Activities":
        """Read the calendar; a form's option is an id that fits on a button.

        Raises:
            ValueError: an activity is broken, or its id is too long.
        """
        events = {name: event for name, event in read_events(path).items() if event.sign_up}
        if wrong := [name for name in events if not _ID.fullmatch(name)]:
            raise ValueError(f"{path}: an id is 1 to 36 of a-z, 0-9 and _, not {wrong[0]!r}")
        return cls(events, places)

    def coming(self, moment: datetime) -> tuple[str, ...]:
        """Return the ids of the next ones that are not over."""
        return tuple(upcoming(self.events, moment, days=_DAYS)[:_MOST])

    def words(self, name: str, language: str) -> str:
        """Return title, moment and town in a language; the id once it has left the calendar."""
        event = self.events.get(name)
        if event is None:
            return name
        when = format_datetime(event.start, _WHEN, locale=language)
        town = self.places.named(event.municipality)
        return ", ".join([event.title(language), when, *([town.name] if town else [])])
