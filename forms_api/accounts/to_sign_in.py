"""A browser that must sign in first is shown the way; a script is told 401."""

from urllib.parse import quote

from aiohttp import web
from aiohttp.typedefs import Handler

_PAGE = "/staff/sign-in"


@web.middleware
async def show_the_way(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Send a person who opens a page without being signed in to the sign-in page."""
    try:
        return await handler(request)
    except web.HTTPUnauthorized:
        if request.method == "GET" and "text/html" in request.headers.get("Accept", ""):
            raise web.HTTPSeeOther(f"{_PAGE}?next={quote(request.path_qs)}") from None
        raise
