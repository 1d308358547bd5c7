"""What the gateway tells of one message: ids, and nothing that a person wrote."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from forms_api.web.contract import Body, LanguageCode

Word = Annotated[str, Field(pattern=r"^[^\W\d_]{2,30}$")]
_Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]


class Question(Body):
    """One message.

    ``person`` is a keyed hash of the conversation, hashed again here with the day's key.
    ``about`` is the topic that 👍 or 👎 was given for. ``wanted`` is a language that is not live.
    ``words`` are words of our own vocabulary in a message that was not understood.
    """

    person: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    topic: _Id | None = None
    act: _Id | None = None
    outcome: Literal["answered", "clarified", "not_understood", "form", "handed_over", "staff"]
    language: LanguageCode
    channel: Literal["web", "telegram"]
    municipality: Annotated[str, Field(pattern=r"^GM\d{4}$")] | None = None
    office: _Id | None = None
    helpful: Literal["good", "bad"] | None = None
    about: _Id | None = None
    wanted: LanguageCode | None = None
    words: Annotated[tuple[Word, ...], Field(max_length=40)] = ()

    @model_validator(mode="after")
    def _one_subject(self) -> "Question":
        if self.topic and self.act:
            raise ValueError("a topic or an act")
        return self


class Questions(Body):
    """Some messages at once."""

    questions: Annotated[list[Question], Field(min_length=1, max_length=500)]
