"""Who goes first: one chat's tickets in their order, many chats at once."""

import asyncio
from collections.abc import Awaitable
from typing import Any
from weakref import WeakValueDictionary

from telegram.ext import BaseUpdateProcessor

from bot.telegram.ticket import Ticket

_MOST_AT_ONCE = 128


class Turns(BaseUpdateProcessor):
    """The library's processor with a queue for each chat."""

    def __init__(self) -> None:
        super().__init__(_MOST_AT_ONCE)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: "Awaitable[Any]") -> None:
        """Wait for the chat's turn, then work."""
        chat = update.asked.chat if isinstance(update, Ticket) else 0
        async with self._locks.setdefault(chat, asyncio.Lock()):
            await coroutine

    async def initialize(self) -> None:
        """Need nothing."""

    async def shutdown(self) -> None:
        """Need nothing."""
