"""Types that the requests and answers of ``/v1/`` share."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Conversation = Annotated[str, Field(pattern=r"^[0-9A-Za-z_-]{1,64}$")]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]
Answers = Annotated[dict[Name, Annotated[str, Field(max_length=4000)]], Field(max_length=40)]


class Body(BaseModel):
    """Base of what comes in: a key that nobody expects is refused."""

    model_config = ConfigDict(extra="forbid")


class Message(BaseModel):
    """What went wrong, by a code and in words for a developer."""

    code: str
    message: str


class ErrorAnswer(BaseModel):
    """The one shape of every error."""

    error: Message
