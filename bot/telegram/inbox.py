"""Where updates arrive: each is stored before Telegram is told that we have it."""

import asyncio
from collections import OrderedDict

from telegram import Update

from bot.secret import name_of
from bot.telegram.asked import Asked, Me
from bot.telegram.journal import Journal, Pending
from bot.telegram.reading import read
from bot.telegram.sealing import NotOurs, Sealer
from bot.telegram.ticket import Ticket, load
from bot.web.rate_limit import RateLimit

_PER_SECOND, _BURST, _MOST_TOLD = 1, 15, 10_000


class Inbox(asyncio.Queue[object]):
    """The library's queue of updates, with a journal in front; tickets come out of it.

    Polling and webhook both confirm an update only after ``put`` returns.
    """

    def __init__(self, journal: Journal, key: bytes) -> None:
        super().__init__()
        self._journal, self._key = journal, key
        self._sealer = Sealer(key, "telegram updates")
        self._limit, self._told = RateLimit(_PER_SECOND, _BURST), OrderedDict[str, None]()
        self.me = Me(0, "")

    async def put(self, item: object) -> None:
        """Store an update and queue it, unless it came before or asks nothing of us."""
        if not isinstance(item, Update):
            return await super().put(item)
        asked = self._unless_too_many(read(item, self.me))
        if asked is None:
            return None
        ticket = Ticket(item.update_id, name_of(asked.name, self._key), asked)
        if await self._is_new(ticket):
            await super().put(ticket)
        return None

    async def recover(self) -> None:
        """Queue what an earlier process left without a delivered answer."""
        for pending in await self._journal.pending(self.me.id):
            try:
                await super().put(self._ticket(pending))
            except NotOurs:
                await self._journal.finish(self.me.id, pending.update)

    def seal(self, ticket: Ticket, text: str) -> str:
        """Return a text sealed for the ticket's row in the journal."""
        return self._sealer.seal(text, self._about(ticket.update))

    async def _is_new(self, ticket: Ticket) -> bool:
        sealed = self.seal(ticket, ticket.asked.model_dump_json(exclude_defaults=True))
        return await self._journal.receive(self.me.id, ticket.update, ticket.conversation, sealed)

    def _ticket(self, pending: Pending) -> Ticket:
        about = self._about(pending.update)
        asked = Asked.model_validate_json(self._sealer.open(pending.sealed, about))
        answer = load(self._sealer.open(pending.answer, about)) if pending.answer else None
        name = name_of(asked.name, self._key)
        return Ticket(pending.update, name, asked, answer, pending.delivered)

    def _about(self, update: int) -> str:
        return f"{self.me.id} {update}"

    def _unless_too_many(self, asked: Asked | None) -> Asked | None:
        """Who sends faster than a person types is told so once; the rest is left unread."""
        if asked is None:
            return None
        if not (seconds := self._limit.wait(asked.name)):
            self._told.pop(asked.name, None)
            return asked
        if asked.name in self._told:
            return None
        self._told[asked.name] = None
        if len(self._told) > _MOST_TOLD:
            self._told.popitem(last=False)
        return asked.model_copy(update={"kind": "too_many", "value": str(seconds)})
