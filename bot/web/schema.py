"""The chat contract's request, checked."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

MOST_CHARACTERS = 4000


def without_controls(text: str) -> str:
    """Drop what is no text: lone surrogates and control characters, but not line ends."""
    clean = text.encode("utf-8", "ignore").decode()
    return "".join(c for c in clean if c in "\n\t" or c.isprintable() or c == "\u200d").strip()


Identity = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[\w.:-]+$")]
CleanText = Annotated[str, AfterValidator(without_controls)]


class ChatRequest(BaseModel):
    """One message: a text or a pressed button, never both."""

    model_config = ConfigDict(extra="forbid")

    conversation: Identity
    message: Identity
    text: CleanText | None = None
    button: Annotated[str, Field(max_length=64)] | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> "ChatRequest":
        if (self.text is None) == (self.button is None):
            raise ValueError("send either text or button")
        return self
