"""No other site may act as a member of staff (cross-site request forgery).

Browsers say where a request comes from, in ``Sec-Fetch-Site`` and ``Origin``, and no page can
change that. A request with our cookie that says neither is refused too.
Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, "Fetch Metadata".
"""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from forms_api.accounts.signing_in import COOKIE

_SAFE = ("GET", "HEAD", "OPTIONS")
_SERVICES = "/v1/"


@web.middleware
async def same_site(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let a change through only when it comes from our own pages."""
    changes = request.method not in _SAFE and not request.path.startswith(_SERVICES)
    if changes and not _is_ours(request):
        raise web.HTTPForbidden
    return await handler(request)


def _is_ours(request: web.Request) -> bool:
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None:
        return site in ("same-origin", "none")
    if origin is not None:
        return urlsplit(origin).netloc == request.host
    return COOKIE not in request.cookies
