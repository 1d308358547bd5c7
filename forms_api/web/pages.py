"""Pages for staff: templates, their words in Dutch and English, and the style sheet."""

from pathlib import Path
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web

from catalogue.messages import Messages
from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.keys import SETTINGS

_HERE = Path(__file__).resolve().parents[1]
_LANGUAGES = ("nl", "en")
WORDS: web.AppKey[dict[str, Messages]] = web.AppKey("words", dict)


def set_up(app: web.Application) -> None:
    """Read the words and templates of the staff pages."""
    content = app[SETTINGS].content
    app[WORDS] = {c: Messages.read(content / c / "staff", c, "ltr") for c in _LANGUAGES}
    aiohttp_jinja2.setup(
        app,
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        context_processors=[context],
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    app.router.add_get("/staff/static/{file}", get_static)


@allow(Role.PUBLIC)
async def get_static(request: web.Request) -> web.StreamResponse:
    """Return a file of ``forms_api/static``."""
    path = _HERE / "static" / Path(request.match_info["file"]).name
    if not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path)


def language_of(request: web.Request) -> str:
    """Return the staff member's language; before sign-in the one of the address, else Dutch."""
    staff = request.get(STAFF)
    asked = request.query.get("language", staff.language if staff else _LANGUAGES[0])
    return asked if asked in _LANGUAGES else _LANGUAGES[0]


async def context(request: web.Request) -> dict[str, Any]:
    """What every template has: ``t(id, …)``, the page's language and who is signed in."""
    language = language_of(request)
    words = request.app[WORDS][language]
    return {"t": words.format, "language": language, "staff": request.get(STAFF)}
