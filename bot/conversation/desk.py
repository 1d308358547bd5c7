"""Who may take a message before the engine does, and who watches the replies."""

from typing import Protocol

from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming, Reply
from bot.engine import EngineReply


class Desk(Protocol):
    """A form in progress or a person of the staff: first in line for what is typed.

    A desk must let danger through: it returns ``None`` for it, so that the way of every
    message answers it.
    """

    async def take(
        self, incoming: Incoming, remembered: Remembered
    ) -> EngineReply | Incoming | None:
        """Return the reply, or ``None`` to let the message go its usual way.

        A message returned goes that way instead: what must not leave is taken out of it.
        """


class Companion(Protocol):
    """Somebody who adds to a reply that came the usual way: "your form is still open"."""

    async def add(
        self, incoming: Incoming, remembered: Remembered, reply: Reply
    ) -> EngineReply | None:
        """Return what follows the reply, or nothing."""


class Observer(Protocol):
    """Somebody who counts replies; never slow, never failing, and without the text."""

    def note(self, incoming: Incoming, reply: Reply) -> None:
        """Take note of a message and what became of it."""


class Turn(Protocol):
    """What goes on where the engine understood an act, such as asking for a person."""

    async def go_on(
        self, incoming: Incoming, remembered: Remembered, reply: EngineReply
    ) -> EngineReply:
        """Return what is said instead of the engine's reply, or that reply."""
