"""What a form's file holds; a key that nobody expects is an error."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic import Field as Limits

Values = dict[str, str]
"""Answers by field id; a skipped one is empty, several choices are joined by commas."""

Name = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9_]*$", max_length=24)]
Kind = Literal[
    "name", "phone", "email", "place", "choice", "choices", "text", "number", "date", "consent"
]


class Record(BaseModel):
    """Base of what the file holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Field(Record):
    """One question.

    ``when`` names the answers of an earlier field under which it is asked. ``private`` values
    are encrypted and never reach the engine; ``unique`` ones tell the same person twice.
    ``most`` is the longest text in characters or the highest number. ``words`` names whose
    options' words are used where they are not the field's own; with "language" the options are
    languages by their codes (and "other"). ``live_languages`` in the file puts every live
    language before the options, except those in ``without``.
    With ``coded`` staff see the option's id too, such as the CEFR level A1 (a0: below A1).
    Where ``filled_from`` is set the options are not in the file but those of the moment.
    """

    id: Name
    type: Kind
    required: bool = True
    private: bool = False
    unique: bool = False
    options: tuple[str, ...] = ()
    when: dict[str, tuple[str, ...]] = {}
    most: int = 80
    words: str | None = None
    coded: bool = False
    filled_from: Literal["events"] | None = None

    @property
    def of_languages(self) -> bool:
        """Tell whether the options are languages."""
        return self.words == "language"

    def is_language(self, option: str) -> bool:
        """Tell whether this option is one language, by its code."""
        return self.of_languages and option != "other"

    def is_asked(self, values: Values) -> bool:
        """Tell whether the answers so far call for this question."""
        return all(values.get(name) in wanted for name, wanted in self.when.items())

    def has_no_options(self) -> bool:
        """Tell whether there is nothing to choose from at this moment."""
        return self.filled_from is not None and not self.options

    def is_gone(self, value: str) -> bool:
        """Tell whether an option that was chosen is none any more."""
        return self.filled_from is not None and value not in (*self.options, "")


class Form(Record):
    """One form; its texts are in Fluent, by the ids of the form, its fields and options.

    ``starts_by`` is the act that opens it. ``capacity`` is the number of places, without one
    there is no limit. Sign-ups are kept until ``keep_days`` after ``ends``, or after the last
    change where there is no end. ``readers`` are staff roles; ``counted`` are the fields that
    policy sees as figures.
    """

    id: Name
    fields: tuple[Field, ...]
    consent_version: str
    starts_by: str | None = None
    capacity: int | None = None
    ends: date | None = None
    keep_days: int
    readers: tuple[str, ...]
    counted: tuple[str, ...] = ()
    grouped: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _names_exist(self) -> "Form":
        names = [field.id for field in self.fields]
        named = {*self.counted, *self.grouped, *(n for f in self.fields for n in f.when)}
        if len(set(names)) < len(names) or not named <= set(names):
            raise ValueError(f"{self.id}: a field is there twice or is not there")
        if any(f.private for f in self.fields if f.id in (*self.counted, *self.grouped)):
            raise ValueError(f"{self.id}: a private field is not counted")
        return self

    def field(self, name: str) -> Field | None:
        """Return the field with this id."""
        return next((field for field in self.fields if field.id == name), None)

    def filled(self, events: tuple[str, ...]) -> "Form":
        """Return the form with the options of the moment."""
        if all(field.filled_from is None for field in self.fields):
            return self
        now = {"options": events}
        fields = [f.model_copy(update=now) if f.filled_from else f for f in self.fields]
        return self.model_copy(update={"fields": tuple(fields)})

    def asked(self, values: Values) -> list[Field]:
        """Return the questions that these answers call for, in order."""
        return [field for field in self.fields if field.is_asked(values)]

    def next(self, values: Values) -> Field | None:
        """Return the first question without an answer; nothing when the form is full."""
        return next((f for f in self.asked(values) if f.id not in values), None)

    def kept(self, values: Values) -> Values:
        """Return the answers to questions that are still asked, by options that still are."""
        while True:
            asked = {f.id for f in self.asked(values) if not f.is_gone(values.get(f.id, ""))}
            left = {name: value for name, value in values.items() if name in asked}
            if left == values:
                return left
            values = left
