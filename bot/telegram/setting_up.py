"""Putting the channel into the gateway, where a token is set."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress

import aiohttp
from aiohttp import web

from bot.keys import SECRET, SERVICE
from bot.settings import Settings
from bot.telegram.channel import TELEGRAM, TelegramChannel, keep_quiet
from bot.telegram.journal import FormsJournal
from bot.telegram.webhook import PATH, post_update

_log = logging.getLogger(__name__)


def set_up(app: web.Application, settings: Settings) -> None:
    """Run the channel beside the gateway; without a token it is off and the log says so."""
    if not settings.telegram_token.get_secret_value():
        _log.info("Telegram is off: WEGWIJZER_TELEGRAM_TOKEN is not set")
        return
    app.cleanup_ctx.append(lambda app: _running(app, settings))
    if settings.telegram_webhook:
        app.router.add_post(PATH, post_update)


async def _running(app: web.Application, settings: Settings) -> AsyncIterator[None]:
    keep_quiet()
    async with aiohttp.ClientSession() as http:
        token = settings.forms_token.get_secret_value()
        journal = FormsJournal(http, settings.forms_url, token)
        app[TELEGRAM] = TelegramChannel(settings, app[SERVICE], journal, app[SECRET])
        running = asyncio.create_task(app[TELEGRAM].run())
        yield
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
