"""Where to write back to later: a sealed chat number, kept while something needs it."""

from bot.telegram.journal import Journal
from bot.telegram.sealing import NotOurs, Sealer


class Addresses:
    """Seals chat numbers; ``forms_api`` keeps them and drops them with their purpose."""

    def __init__(self, journal: Journal, key: bytes) -> None:
        self._journal, self._sealer = journal, Sealer(key, "telegram address")

    async def keep(self, conversation: str, chat: int) -> None:
        """Keep the address of a conversation."""
        await self._journal.keep_address(conversation, self.seal(conversation, chat))

    async def find(self, conversation: str) -> int | None:
        """Return a conversation's chat; nothing where it is not Telegram's, or not kept."""
        sealed = (await self._journal.kept(conversation)).address
        return self.open(conversation, sealed) if sealed else None

    def seal(self, conversation: str, chat: int) -> str:
        """Return the address sealed for this conversation alone."""
        return self._sealer.seal(str(chat), conversation)

    def open(self, conversation: str, sealed: str) -> int | None:
        """Return the chat of a sealed address; nothing where it is not one of ours."""
        try:
            return int(self._sealer.open(sealed, conversation))
        except NotOurs:
            return None
