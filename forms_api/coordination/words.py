"""A form's words for staff, in Dutch or English, and for letters in the person's language."""

from functools import cached_property
from pathlib import Path

from aiohttp import web

from catalogue import Language, files
from catalogue.messages import Messages
from catalogue.tongues import name_of
from forms import Field, Form, Values
from forms.activities import Activities
from forms.places import ELSEWHERE, PlaceFinder


class Words:
    """Labels, options and letters from the content files; each language is read when needed."""

    def __init__(self, content: Path, places: PlaceFinder, activities: Activities) -> None:
        self._content, self._places, self._activities = content, places, activities
        self._read: dict[str, Messages] = {}

    def say(self, language: str, name: str, **values: str) -> str:
        """Return a message in a language that the content has; Dutch where it has not."""
        code = language if language in self._languages else "nl"
        if code not in self._read:
            direction = self._languages[code].direction
            self._read[code] = Messages.read(self._content / code / "messages", code, direction)
        return self._read[code].format(name, **values)

    def value(self, language: str, field: Field, value: str) -> str:
        """Return an answer as staff read it."""
        listed = field.options or field.filled_from or field.type == "place"
        if not value or not listed:
            return value
        return ", ".join(self._option(language, field, one) for one in value.split(","))

    def region(self, code: str) -> str:
        """Return the part of the province; empty for elsewhere."""
        place = self._places.named(code)
        return place.region if place else ""

    def row(self, language: str, form: Form, values: Values) -> list[tuple[str, str]]:
        """Return labels and answers of one sign-up."""
        return [
            (self.say(language, f"label-{f.id}"), self.value(language, f, values[f.id]))
            for f in form.fields
            if f.id in values and f.type != "consent"
        ]

    def _option(self, language: str, field: Field, option: str) -> str:
        if field.filled_from:
            return self._activities.words(option, language)
        if field.type == "place" and option != ELSEWHERE:
            place = self._places.named(option)
            return place.name if place else option
        if field.is_language(option):
            return name_of(option, language, self._languages[language].calls)
        words = self.say(language, f"option-{field.words or field.id}-{option}")
        return f"{option.upper()}: {words}" if field.coded else words

    @cached_property
    def _languages(self) -> dict[str, Language]:
        folders = files.language_folders(self._content)
        return {folder.name: files.read_language(folder) for folder in folders}


STAFF_WORDS = web.AppKey("staff_words", Words)
