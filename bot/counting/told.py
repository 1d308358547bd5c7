"""What is told of one message."""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Any

from bot.conversation.kinds import sign_of
from bot.conversation.memory import Memory, Remembered
from bot.conversation.reply import Incoming, Reply
from bot.counting.words import Words
from catalogue import Catalogue

_HELPFUL = {"thanks": "good", "wrong_answer": "bad"}
_OFFICE, _NOT_LIVE = "office.", "language.not_live"
_NAME_CHARACTERS = 32


@dataclass(frozen=True)
class Teller:
    """Knows what to tell of a message and its reply.

    ``key`` makes a name for the conversation that is not the one ``forms_api`` knows it by.
    """

    catalogue: Catalogue
    memory: Memory
    words: Words
    key: bytes

    def tell(self, incoming: Incoming, reply: Reply) -> dict[str, Any]:
        """Return the body of a question for ``POST /v1/questions``."""
        remembered = self.memory.of(incoming.conversation)
        told: dict[str, Any] = {
            "person": self._person(incoming.engine_id),
            "topic": reply.understood.topic,
            "act": self._act(reply),
            "outcome": reply.outcome,
            "language": reply.language,
            "channel": incoming.channel,
            "municipality": remembered.municipality,
            "office": _office(reply),
            "wanted": _wanted(reply, remembered),
            **_opinion(incoming, remembered),
        }
        if reply.outcome == "not_understood":
            told["words"] = self.words.of(incoming.text)
        return {name: value for name, value in told.items() if value}

    def _person(self, conversation: str) -> str:
        named = hmac.new(self.key, f"trends {conversation}".encode(), hashlib.sha256)
        return named.hexdigest()[:_NAME_CHARACTERS]

    def _act(self, reply: Reply) -> str | None:
        act = reply.understood.act
        return act if act in self.catalogue.acts and not reply.understood.topic else None


def _office(reply: Reply) -> str | None:
    shown = (m.id.removeprefix(_OFFICE) for m in reply.messages if m.id.startswith(_OFFICE))
    return next(shown, None)


def _wanted(reply: Reply, remembered: Remembered) -> str | None:
    asked = any(message.id == _NOT_LIVE for message in reply.messages)
    return remembered.wanted if asked else None


def _opinion(incoming: Incoming, remembered: Remembered) -> dict[str, str]:
    helpful = _HELPFUL.get(sign_of(incoming.text) or "")
    about = remembered.last_topic
    return {"helpful": helpful, "about": about} if helpful and about else {}
