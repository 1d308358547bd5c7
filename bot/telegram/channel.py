"""The channel: its parts put together, started beside the gateway and stopped with it."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

from aiohttp import web
from telegram.error import InvalidToken, TelegramError
from telegram.ext import AIORateLimiter, Application, ApplicationBuilder, ExtBot, TypeHandler

from bot.conversation.service import ConversationService
from bot.settings import Settings
from bot.telegram.addresses import Addresses
from bot.telegram.answering import Answering
from bot.telegram.asked import Me
from bot.telegram.commands import describe
from bot.telegram.composing import Composer
from bot.telegram.delivery import Delivery
from bot.telegram.inbox import Inbox
from bot.telegram.journal import Journal
from bot.telegram.requests import TolerantRequest
from bot.telegram.sealing import derive
from bot.telegram.sending import Sender, Stopped
from bot.telegram.ticket import Ticket
from bot.telegram.turns import Turns

_log = logging.getLogger(__name__)
_KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
_MOST_A_SECOND, _RETRIES, _CONNECTIONS = 30, 8, 64
_FIRST_PAUSE, _LONGEST_PAUSE, _ATTEMPTS, _GRACE_SECONDS = 1.0, 60.0, 3, 3.0
App = Application[Any, Any, Any, Any, Any, Any]


class TelegramChannel:
    """One bot account, by long polling or by webhook."""

    def __init__(
        self,
        settings: Settings,
        service: ConversationService,
        journal: Journal,
        key: bytes,
    ) -> None:
        self._webhook, self._service = settings.telegram_webhook, service
        self.inbox = Inbox(journal, key)
        self.secret = derive(key, "telegram webhook").hex()
        self._app = _application(settings, self.inbox)
        self._bot: ExtBot[None] = self._app.bot
        self._sender = Sender(self._bot)
        addresses = Addresses(journal, key)
        composer = Composer(service)
        self._answering = Answering(service, composer, self.inbox, journal, self._sender, addresses)
        self.delivery = Delivery(service.catalogue, addresses, journal, self._sender)
        self._working: set[asyncio.Task[Any]] = set()
        self._closing = False
        self._app.add_handler(TypeHandler(Ticket, self._work))

    async def run(self) -> None:
        """Connect, then take updates until cancelled; a wrong token ends it with a word in the log."""
        try:
            await self._connect()
            await self._take()
            _log.info("Telegram is on, by %s", "webhook" if self._webhook else "long polling")
            await asyncio.Event().wait()
        except InvalidToken:
            _log.error("Telegram is off: it refuses the token in WEGWIJZER_TELEGRAM_TOKEN")
        finally:
            await self._close()

    async def _connect(self) -> None:
        pause = _FIRST_PAUSE
        while True:
            try:
                await self._app.initialize()
                self.inbox.me = Me(self._bot.id, self._bot.username)
                await describe(self._bot, self._service.catalogue)
                return
            except InvalidToken:
                raise
            except TelegramError as error:
                _log.warning("Telegram cannot be reached: %s", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _take(self) -> None:
        await self.inbox.recover()
        await self._app.start()
        if self._webhook:
            await self._bot.set_webhook(
                self._webhook, allowed_updates=_KINDS, secret_token=self.secret
            )
        elif self._app.updater:
            await self._app.updater.start_polling(
                allowed_updates=_KINDS, error_callback=_note, bootstrap_retries=-1
            )

    async def _close(self) -> None:
        self._closing = True
        self._sender.stop()
        if self._working:
            await asyncio.wait(self._working, timeout=_GRACE_SECONDS)
        for task in self._working:
            task.cancel()
        with suppress(TelegramError):
            if self._app.updater and self._app.updater.running:
                await self._app.updater.stop()
            if self._app.running:
                await self._app.stop()
            await self._app.shutdown()

    async def _work(self, ticket: Ticket, _: object) -> None:
        """Work off a ticket; what closing cuts off, the journal has for the next start."""
        if self._closing:
            return
        task = asyncio.ensure_future(self._try(ticket))
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await asyncio.wait({task})

    async def _try(self, ticket: Ticket) -> None:
        """A surprise is tried again; after that the journal has the ticket until the next start."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return await self._answering.work(ticket)
            except Stopped:
                return None
            except Exception as error:  # noqa: BLE001 - one message must not stop the others
                _log.error("unexpected %s with an update of Telegram", type(error).__name__)
            await asyncio.sleep(attempt)


TELEGRAM = web.AppKey("telegram", TelegramChannel)


def _application(settings: Settings, inbox: Inbox) -> App:
    base = settings.telegram_api.rstrip("/")
    builder = (
        ApplicationBuilder()
        .token(settings.telegram_token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .connection_pool_size(_CONNECTIONS)
        .rate_limiter(AIORateLimiter(overall_max_rate=_MOST_A_SECOND, max_retries=_RETRIES))
        .concurrent_updates(Turns())
        .get_updates_request(TolerantRequest(connection_pool_size=1))
    )
    if settings.telegram_webhook:
        return builder.updater(None).update_queue(inbox).build()
    return builder.update_queue(inbox).build()


def _note(error: TelegramError) -> None:
    """The library retries; its own log line would hold what came in."""
    _log.warning("Telegram gave no updates: %s", type(error).__name__)


def keep_quiet() -> None:
    """Silence the libraries: their log lines hold the token and what people wrote."""
    for name in ("telegram", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
