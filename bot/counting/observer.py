"""The observer of replies that counts them."""

from bot.conversation.reply import Incoming, Reply
from bot.counting.sending import Counts
from bot.counting.told import Teller


class Counting:
    """Puts what may be told of each reply into the queue."""

    def __init__(self, teller: Teller, counts: Counts) -> None:
        self._teller, self._counts = teller, counts

    def note(self, incoming: Incoming, reply: Reply) -> None:
        """Take note of a message and what became of it."""
        self._counts.put(self._teller.tell(incoming, reply))
