"""All forms, read once at start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from catalogue import files
from forms.activities import Activities
from forms.checks import NotValid, check
from forms.definition import Form, Values
from forms.places import PlaceFinder, Places


@dataclass(frozen=True)
class FormBook:
    """All forms, with the finder of places and the calendar that their checks ask."""

    on_file: Mapping[str, Form]
    places: PlaceFinder
    activities: Activities

    @classmethod
    def read(cls, folder: Path, capacity: Mapping[str, int] | None = None) -> "FormBook":
        """Read ``<form>.toml`` of every form; ``capacity`` from the settings goes first.

        The live languages come from ``content`` beside the folder, as places from ``places``.

        Raises:
            ValueError: a file is broken; the message names what is wrong.
        """
        live = list(files.live_languages(folder.parent / "content"))
        paths = sorted(folder.glob("*.toml"))
        found = {path.stem: _read(path, capacity or {}, live) for path in paths}
        places = Places.read(folder.parent / "places")
        events = Activities.read(folder.parent / "events" / "events.toml", places)
        return cls(found, places, events)

    @property
    def forms(self) -> Mapping[str, Form]:
        """The forms by id, with the options that there are at this moment."""
        coming = self.activities.coming(datetime.now(UTC))
        return {name: form.filled(coming) for name, form in self.on_file.items()}

    def started_by(self, act: str | None) -> Form | None:
        """Return the form that an act opens."""
        return next((f for f in self.forms.values() if act and f.starts_by == act), None)

    def checked(self, form: Form, values: Values, today: date) -> Values:
        """Return the answers as they are kept.

        Raises:
            NotValid: an answer is wrong, missing, or to a question that was not asked.
        """
        if form.kept(values) != values:
            raise NotValid("unknown")
        if form.next(values) is not None:
            raise NotValid("missing")
        checked = {
            field.id: check(field, values[field.id], self.places, today)
            for field in form.asked(values)
        }
        return checked


def _read(path: Path, capacity: Mapping[str, int], live: list[str]) -> Form:
    body = {"id": path.stem, **tomllib.loads(path.read_text(encoding="utf-8"))}
    body["fields"] = [_with_languages(field, live) for field in body["fields"]]
    if path.stem in capacity:
        body["capacity"] = capacity[path.stem]
    return Form.model_validate(body)


def _with_languages(field: dict[str, Any], live: list[str]) -> dict[str, Any]:
    """Put the live languages before the options of a field that asks for them."""
    if not field.pop("live_languages", False):
        return field
    without = field.pop("without", [])
    first = [code for code in live if code not in without]
    return {**field, "options": list(dict.fromkeys([*first, *field["options"]]))}
