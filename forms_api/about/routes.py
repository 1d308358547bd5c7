"""``/v1/openapi.json`` and the page that shows it."""

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import Role, allow
from forms_api.web.openapi import document


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/v1/openapi.json", get_document)
    router.add_get("/staff/api", get_page)


async def get_document(request: web.Request) -> web.Response:
    """Return the OpenAPI document."""
    return web.json_response(document(request.app))


@allow(Role.ADMIN)
async def get_page(request: web.Request) -> web.Response:
    """Show the document as a page."""
    context = {"document": document(request.app)}
    return aiohttp_jinja2.render_template("api.html", request, context)
