"""``GET /chat/history``: what was said since a person was asked for, to whoever has the id."""

from aiohttp import web

from bot.handover.door import HandoversUnavailable
from bot.handover.history import as_json
from bot.keys import HISTORY, SECRET, SERVICE
from bot.secret import name_of
from bot.web.errors import Problem
from bot.web.events import confirmation_of, fallback


async def get_history(request: web.Request) -> web.Response:
    """Return the lines; a widget that was loaded anew shows them before what comes later."""
    asked = confirmation_of(request)
    language = request.app[SERVICE].memory.of(asked.conversation).language or fallback(request)
    name = name_of(asked.conversation, request.app[SECRET])
    try:
        lines = await request.app[HISTORY].of(name, language, asked.last)
    except HandoversUnavailable as down:
        raise Problem(503, "history_unavailable", message="error-internal") from down
    return web.json_response(as_json(lines), headers={"Cache-Control": "no-store"})
