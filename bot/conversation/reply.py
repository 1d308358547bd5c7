"""What comes into a conversation and what goes out of it."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.conversation.rendering import ShownMessage


class Incoming(BaseModel):
    """A typed message or a pressed button, from any channel.

    ``engine_id`` is the conversation's name towards the engine: random to everyone else.
    ``language`` is a choice; ``hint`` is only where to start (a browser's setting).
    ``public`` is true where others read along: nothing personal is asked or told there.
    """

    model_config = ConfigDict(frozen=True)

    conversation: str
    engine_id: str
    text: str = ""
    button: str | None = None
    language: str | None = None
    hint: str | None = None
    public: bool = False
    channel: Literal["web", "telegram"] = "web"

    def with_text(self, text: str) -> "Incoming":
        """Return the same message with a text instead of a button."""
        return self.model_copy(update={"text": text, "button": None})


class Understood(BaseModel):
    """What the message was taken for, with a confidence from 0 to 1."""

    topic: str | None
    act: str | None
    confidence: float


class Reply(BaseModel):
    """The answer to one message, as the chat contract has it."""

    conversation: str
    language: str
    understood: Understood
    outcome: str
    messages: list[ShownMessage]
