"""One update between its arrival and the delivery of its answer."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.telegram.asked import Asked, Outgoing

_ANSWER = TypeAdapter(list[Outgoing])


@dataclass
class Ticket:
    """``conversation`` is its name towards the engine and ``forms_api``; ``answer`` is what is
    to be sent once that is known, ``delivered`` how many messages of it the person has."""

    update: int
    conversation: str
    asked: Asked
    answer: list[Outgoing] | None = None
    delivered: int = 0


def dump(answer: list[Outgoing]) -> str:
    """Return an answer as text to seal."""
    return _ANSWER.dump_json(answer, exclude_defaults=True).decode()


def load(text: str) -> list[Outgoing]:
    """Return the answer that was sealed."""
    return _ANSWER.validate_json(text)
