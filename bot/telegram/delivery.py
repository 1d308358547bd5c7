"""Messages that come later: from staff, about a sign-up, about an event."""

from collections.abc import Sequence

from bot.conversation.rendering import ShownMessage
from bot.telegram.addresses import Addresses
from bot.telegram.journal import Journal
from bot.telegram.sending import Sender
from bot.telegram.writing import write
from catalogue import Catalogue


class Delivery:
    """Brings later messages to a conversation of this channel."""

    def __init__(
        self, catalogue: Catalogue, addresses: Addresses, journal: Journal, sender: Sender
    ) -> None:
        self._catalogue, self._addresses = catalogue, addresses
        self._journal, self._sender = journal, sender

    async def deliver(
        self, conversation: str, messages: Sequence[ShownMessage], language: str
    ) -> bool:
        """Send messages in order; false where the conversation is not of this channel.

        A person who blocked the bot counts as reached: there is nothing to try again, and the
        address is forgotten.

        Raises:
            Stopped: the channel closes first; deliver again later.
        """
        chat = await self._addresses.find(conversation)
        if chat is None:
            return False
        written = [m for shown in messages for m in write(shown, language, self._catalogue)]
        for message in written:
            if not await self._sender.send(chat, message):
                await self._journal.forget(conversation)
                break
        return True

    async def language(self, conversation: str) -> str | None:
        """Return the language that the person chose on this channel."""
        return (await self._journal.kept(conversation)).language
