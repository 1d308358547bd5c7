"""What handlers receive, by typed key."""

from dataclasses import dataclass

from aiohttp import ClientSession, web

from bot.conversation.once import OnceOnly
from bot.conversation.reply import Reply
from bot.conversation.service import ConversationService
from bot.delivery.mail import Boxes
from bot.delivery.postman import Postman
from bot.handover.history import History
from bot.web.rate_limit import RateLimit


@dataclass(frozen=True)
class Tiles:
    """Where the map's tiles come from; no address, no tiles."""

    address: str
    attribution: str


SERVICE = web.AppKey("service", ConversationService)
ONCE: web.AppKey[OnceOnly[Reply]] = web.AppKey("once", OnceOnly)
RATE_LIMIT = web.AppKey("rate_limit", RateLimit)
SECRET = web.AppKey("secret", bytes)
TRUSTED_PROXIES = web.AppKey("trusted_proxies", int)
BOXES = web.AppKey("boxes", Boxes)
HISTORY = web.AppKey("history", History)
POSTMAN = web.AppKey("postman", Postman)
FORMS_HTTP = web.AppKey("forms_http", ClientSession)
MAP_TILES = web.AppKey("map_tiles", Tiles)
FORMS_URL = web.AppKey("forms_url", str)
