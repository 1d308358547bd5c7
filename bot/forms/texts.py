"""A form's words in one language: questions, options, labels, and lists of words to know."""

from catalogue import Catalogue
from forms import Field, Form, FormBook, Values
from forms.places import ELSEWHERE


class Texts:
    """Looks up a form's words by the ids of form, field and option."""

    def __init__(self, catalogue: Catalogue, book: FormBook) -> None:
        self._catalogue, self._book = catalogue, book

    def say(self, language: str, name: str, **values: str) -> str:
        """Return a message."""
        return self._catalogue.message(language, name, **values)

    def ask(self, language: str, form: Form, field: Field) -> str:
        """Return the id of a question: the form's own where it has one."""
        own = f"ask-{form.id}-{field.id}"
        return own if own in self._catalogue.messages[language].ids else f"ask-{field.id}"

    def label(self, language: str, field: Field) -> str:
        """Return a field's short name."""
        return self.say(language, f"label-{field.id}")

    def option(self, language: str, field: Field, option: str) -> str:
        """Return the words on an option; a municipality by its Dutch name, an activity by day."""
        if field.is_language(option):
            return self._catalogue.tongue(option, language)
        if field.filled_from:
            return self._book.activities.words(option, language)
        if field.type == "place" and option != ELSEWHERE:
            place = self._book.places.named(option)
            return place.name if place else option
        if field.type == "consent":
            return self.say(language, f"option-consent-{option}")
        name = "place" if field.type == "place" else field.words or field.id
        return self.say(language, f"option-{name}-{option}")

    def value(self, language: str, field: Field, value: str) -> str:
        """Return an answer as a person reads it."""
        if not value:
            return self.say(language, "form-skipped")
        if field.options or field.filled_from or field.type in ("place", "consent"):
            return ", ".join(self.option(language, field, one) for one in value.split(","))
        return value

    def lines(self, language: str, form: Form, values: Values) -> str:
        """Return all answers, one a line."""
        asked = [field for field in form.asked(values) if field.id in values]
        shown = [
            f"- {self.label(language, field)}: {self.value(language, field, values[field.id])}"
            for field in asked
            if field.type != "consent"
        ]
        return "\n".join(shown)

    def words(self, name: str) -> frozenset[str]:
        """Return a list of words such as ``words-skip``, of every live language."""
        texts = [self._catalogue.message(code, name) for code in self._catalogue.languages]
        return frozenset(word.strip().casefold() for text in texts for word in text.split(","))

    def every_option(self, field: Field, option: str) -> list[str]:
        """Return an option's words in every live language, and what else a language is called."""
        told = [self.option(code, field, option) for code in self._catalogue.languages]
        known = self._catalogue.languages.get(option) if field.is_language(option) else None
        return [*told, known.name, *known.called] if known else told
