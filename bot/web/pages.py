"""The widget's files, its words in every language, the demo page, and health."""

from pathlib import Path

from aiohttp import web

from bot.keys import SERVICE

WIDGET = Path(__file__).resolve().parents[2] / "widget"
_PREFIX = "widget-"


async def get_demo(request: web.Request) -> web.FileResponse:
    """Show a municipality's page with the widget in it."""
    return web.FileResponse(WIDGET / "index.html")


async def get_words(request: web.Request) -> web.Response:
    """Return the widget's own words in one live language, and the list of languages."""
    catalogue = request.app[SERVICE].catalogue
    code = request.match_info["language"]
    if code not in catalogue.languages:
        raise web.HTTPNotFound
    messages = catalogue.messages[code]
    names = {c: language.name for c, language in catalogue.languages.items()}
    words = {
        name.removeprefix(_PREFIX): messages.template(name)
        for name in messages.ids
        if name.startswith(_PREFIX)
    }
    direction = catalogue.languages[code].direction
    body = {"language": code, "direction": direction, "languages": names, "words": words}
    return web.json_response(body, headers={"Cache-Control": "max-age=300"})


async def get_health(request: web.Request) -> web.Response:
    """Say that the gateway answers; the supervisor asks the other processes itself."""
    return web.json_response({"status": "ok"})
