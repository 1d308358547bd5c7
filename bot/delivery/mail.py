"""What waits for each conversation, in order, until its channel has it."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel


class Mail(BaseModel):
    """One message of the outbox; ``conversation`` is the gateway's own name for it."""

    id: int
    conversation: str
    purpose: str
    message: dict[str, Any]


@dataclass
class Box:
    """One conversation's mail, whoever waits for it, and whether somebody is typing."""

    mail: list[Mail] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    typing: int = 0
    readers: int = 0


class Boxes:
    """All boxes, by conversation; an empty one that nobody reads is dropped."""

    def __init__(self) -> None:
        self._boxes: defaultdict[str, Box] = defaultdict(Box)

    def of(self, conversation: str) -> Box:
        """Return a conversation's box."""
        return self._boxes[conversation]

    def add(self, mail: Mail) -> None:
        """Put in a message unless it is there already, and wake the reader."""
        box = self._boxes[mail.conversation]
        if all(kept.id != mail.id for kept in box.mail):
            box.mail.append(mail)
        box.changed.set()

    def show_typing(self, conversation: str) -> None:
        """Tell the reader, if there is one, that somebody is typing."""
        if conversation in self._boxes:
            box = self._boxes[conversation]
            box.typing += 1
            box.changed.set()

    def drop(self, conversation: str, last: int) -> None:
        """Drop what has an id up to ``last``."""
        box = self._boxes[conversation]
        box.mail = [mail for mail in box.mail if mail.id > last]
        self.tidy(conversation)

    def tidy(self, conversation: str) -> None:
        """Forget a box that is empty and that nobody reads."""
        box = self._boxes.get(conversation)
        if box and not box.mail and not box.readers:
            del self._boxes[conversation]

    def waiting(self) -> list[str]:
        """Return the conversations that have mail."""
        return [conversation for conversation, box in self._boxes.items() if box.mail]
