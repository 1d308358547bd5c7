"""Fetches mail and brings it to channels that push; the widget fetches its own from the boxes."""

import asyncio
import logging
from collections.abc import Sequence

import aiohttp

from bot.delivery.channel import Channel
from bot.delivery.mail import Boxes
from bot.delivery.outbox import Outbox

_log = logging.getLogger(__name__)
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 60.0


class Postman:
    """One for the gateway. After a restart everything unconfirmed is fetched again."""

    def __init__(self, outbox: Outbox, boxes: Boxes, channels: Sequence[Channel] = ()) -> None:
        self._outbox, self._boxes, self._channels = outbox, boxes, channels
        self._rounds: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Fetch and bring mail until cancelled."""
        after, pause = 0, _FIRST_PAUSE
        while True:
            try:
                after, pause = await self._fetch(after), _FIRST_PAUSE
            except (aiohttp.ClientError, TimeoutError):
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE / 12)

    async def confirm(self, conversation: str, last: int) -> None:
        """Drop what the channel has, here and in the outbox; unreachable is tried once more."""
        self._boxes.drop(conversation, last)
        try:
            await self._outbox.confirm(conversation, last)
        except (aiohttp.ClientError, TimeoutError):
            _log.warning("a confirmation was not stored; the message may be sent again")

    async def _fetch(self, after: int) -> int:
        fetched = await self._outbox.fetch(after)
        for conversation in fetched.typing:
            self._boxes.show_typing(conversation)
        for mail in fetched.messages:
            self._boxes.add(mail)
            after = max(after, mail.id)
            self._start_round(mail.conversation)
        return after

    def _start_round(self, conversation: str) -> None:
        if self._channels and conversation not in self._rounds:
            task = asyncio.create_task(self._round(conversation))
            self._rounds[conversation] = task
            task.add_done_callback(lambda _: self._rounds.pop(conversation, None))

    async def _round(self, conversation: str) -> None:
        """Bring one conversation's mail in order."""
        pause = _FIRST_PAUSE
        while mail := self._boxes.of(conversation).mail:
            try:
                if not await self._brought(conversation):
                    return
                await self.confirm(conversation, mail[0].id)
                pause = _FIRST_PAUSE
            except Exception as error:  # noqa: BLE001 - whatever a channel raises: try again later
                _log.warning("a channel could not deliver: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _brought(self, conversation: str) -> bool:
        first = self._boxes.of(conversation).mail[0]
        for channel in self._channels:
            if await channel.deliver(first):
                return True
        return False
