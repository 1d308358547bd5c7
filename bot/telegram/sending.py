"""Sending to a chat, until it is there or can never be."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from aiolimiter import AsyncLimiter
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError
from telegram.ext import ExtBot

from bot.telegram.asked import Outgoing
from bot.telegram.posting import post

_log = logging.getLogger(__name__)
_PER_CHAT, _IN_SECONDS = 5, 5.0
"""Telegram asks for about one message a second in one chat, short bursts aside."""
_FIRST_PAUSE, _LONGEST_PAUSE, _MOST_PACES = 1.0, 60.0, 5_000
_TYPING_AFTER, _TYPING_LASTS = 0.4, 4.5
_NO_CHAT = ("chat not found", "user is deactivated", "bot was kicked", "peer_id_invalid")


class Stopped(Exception):
    """The channel closes; what is not delivered stays in the journal."""


class Sender:
    """Sends through the library's bot and its rate limiter."""

    def __init__(self, bot: ExtBot[None]) -> None:
        self._bot, self._stopping = bot, asyncio.Event()
        self._paces: OrderedDict[int, AsyncLimiter] = OrderedDict()

    def stop(self) -> None:
        """End everything that waits."""
        self._stopping.set()

    async def pause(self, seconds: float) -> None:
        """Wait.

        Raises:
            Stopped: the channel closes.
        """
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        if self._stopping.is_set():
            raise Stopped

    async def send(self, chat: int, message: Outgoing) -> bool:
        """Send a message; false where the person blocked the bot or the chat is gone.

        Raises:
            Stopped: the channel closes first.
        """
        wait = _FIRST_PAUSE
        pace = self._pace(chat)
        while True:
            try:
                async with pace:
                    return await self._send_once(chat, message)
            except TelegramError as error:
                _log.warning("Telegram took no message: %s", type(error).__name__)
            await self.pause(wait)
            wait = min(wait * 2, _LONGEST_PAUSE)

    def _pace(self, chat: int) -> AsyncLimiter:
        pace = self._paces.pop(chat, None) or AsyncLimiter(_PER_CHAT, _IN_SECONDS)
        self._paces[chat] = pace
        if len(self._paces) > _MOST_PACES:
            self._paces.popitem(last=False)
        return pace

    async def _send_once(self, chat: int, message: Outgoing) -> bool:
        try:
            await post(self._bot, chat, message)
        except ChatMigrated as moved:
            return await self._send_once(moved.new_chat_id, message)
        except Forbidden:
            return False
        except BadRequest as refusal:
            if any(reason in refusal.message.lower() for reason in _NO_CHAT):
                return False
            await self._send_bare(chat, message)
        return True

    async def _send_bare(self, chat: int, message: Outgoing) -> None:
        """What Telegram refuses in full is sent as words alone; that too refused, it is given up."""
        _log.error("Telegram refused a message; its words are sent alone")
        with suppress(BadRequest):
            await self._bot.send_message(chat, message.plain)

    async def acknowledge(self, press: str) -> None:
        """Tell the person's app that the press came through; an old press needs it no more."""
        with suppress(TelegramError):
            await self._bot.answer_callback_query(press)

    async def take_buttons(self, chat: int, message: int) -> None:
        """Take the buttons off a message; one that is too old or gone keeps them."""
        with suppress(TelegramError):
            await self._bot.edit_message_reply_markup(chat, message, reply_markup=None)

    @asynccontextmanager
    async def typing(self, chat: int) -> AsyncIterator[None]:
        """Show that an answer is coming, where it does not come at once."""
        task = asyncio.create_task(self._type(chat))
        try:
            yield
        finally:
            task.cancel()

    async def _type(self, chat: int) -> None:
        await asyncio.sleep(_TYPING_AFTER)
        while True:
            with suppress(TelegramError):
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(_TYPING_LASTS)
