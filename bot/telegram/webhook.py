"""``POST /telegram/webhook``: where Telegram brings updates, if that is set."""

import hmac
import json

from aiohttp import web

from bot.telegram.channel import TELEGRAM
from bot.telegram.requests import read_update
from bot.web.errors import Problem

PATH = "/telegram/webhook"
_HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def post_update(request: web.Request) -> web.Response:
    """Take an update; it is confirmed once it is stored. Without the secret it is refused."""
    channel = request.app[TELEGRAM]
    given = request.headers.get(_HEADER, "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), channel.secret.encode()):
        raise Problem(403, "forbidden")
    try:
        update = read_update(json.loads(await request.text()))
    except (ValueError, RecursionError) as error:
        raise Problem(400, "invalid_json") from error
    if update is None:
        raise Problem(400, "invalid_request")
    await channel.inbox.put(update)
    return web.json_response({"status": "kept"})
