"""``/v1/…`` is for our own services; they show a token."""

import hmac

from aiohttp import web
from aiohttp.typedefs import Handler

from forms_api.keys import SETTINGS

_PREFIX = "/v1/"


@web.middleware
async def service_token(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let in only callers with the service token on ``/v1/``; staff routes ask for a role."""
    if request.path.startswith(_PREFIX) and not _shows_token(request):
        raise web.HTTPUnauthorized
    return await handler(request)


def _shows_token(request: web.Request) -> bool:
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    wanted = request.app[SETTINGS].forms_token.get_secret_value()
    return hmac.compare_digest(given.encode(), wanted.encode())
