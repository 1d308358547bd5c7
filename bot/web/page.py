"""What every public page has: its language, the others, and its words."""

from collections.abc import Mapping

import aiohttp_jinja2
from aiohttp import web

from bot.keys import SERVICE
from bot.web.negotiation import accepted_language


def language_of(request: web.Request) -> str:
    """Return the page's language: asked for in the address, else the browser's, else Dutch."""
    live = request.app[SERVICE].catalogue.languages
    wanted = (request.query.get("language"), accepted_language(request))
    return next((code for code in wanted if code and code in live), "nl")


def render(request: web.Request, template: str, values: Mapping[str, object]) -> web.Response:
    """Render a template with the page's language and ``t(id, …)`` for its words."""
    catalogue, language = request.app[SERVICE].catalogue, language_of(request)

    def words(name: str, /, **filled: str) -> str:
        return catalogue.message(language, name, **filled)

    context = {
        "language": language,
        "direction": catalogue.languages[language].direction,
        "languages": {code: item.name for code, item in catalogue.languages.items()},
        "t": words,
        **values,
    }
    return aiohttp_jinja2.render_template(template, request, context)
