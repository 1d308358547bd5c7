"""The chat contract's request, checked."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

MOST_CHARACTERS = 4000


def without_controls(text: str) -> str:
    """Drop what is no text: lone surrogates and control characters, but not line ends."""
    clean = text.encode("utf-8", "ignore").decode()
    return "".join(c for c in clean if c in "\n\t" or c.isprintable() or c == "\u200d").strip()


Identity = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[\w.:-]+$")]
Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
CleanText = Annotated[str, AfterValidator(without_controls)]


class ChatRequest(BaseModel):
    """One message: a text, a pressed button or a shared position, only one of them.

    ``position`` is latitude and longitude in degrees (WGS 84).
    """

    model_config = ConfigDict(extra="forbid")

    conversation: Identity
    message: Identity
    text: CleanText | None = None
    button: Annotated[str, Field(max_length=64)] | None = None
    position: tuple[Latitude, Longitude] | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> "ChatRequest":
        if sum(told is not None for told in (self.text, self.button, self.position)) != 1:
            raise ValueError("send either text, button or position")
        return self
