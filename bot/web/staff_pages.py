"""The staff's pages, served by ``forms_api`` and passed on unread: one address for everything."""

from aiohttp import ClientError, ClientTimeout, web
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from bot.keys import FORMS_HTTP, FORMS_URL
from bot.web.errors import Problem
from bot.web.streams import keep

_PAGES = ("console", "staff", "trends")
_OF_ONE_HOP = {
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
}
_NOT_PASSED_ON = _OF_ONE_HOP | {"authorization", "expect"}
_TIMEOUT = ClientTimeout(total=None, sock_connect=5)


def add_routes(router: web.UrlDispatcher) -> None:
    """Pass on the staff's pages and nothing else: ``/v1/`` cannot be reached from outside."""
    for page in _PAGES:
        router.add_route("*", f"/{page}", pass_on)
        router.add_route("*", f"/{page}/{{rest:.*}}", pass_on)


async def pass_on(request: web.Request) -> web.StreamResponse:
    """Pass a request on and its answer back, as it comes: server-sent events flow too."""
    if ".." in request.path.split("/"):
        raise web.HTTPNotFound
    url = URL(request.app[FORMS_URL] + request.rel_url.raw_path_qs, encoded=True)
    body = request.content if request.body_exists else None
    response = None
    try:
        async with request.app[FORMS_HTTP].request(
            request.method,
            url,
            headers=_kept(request.headers, _NOT_PASSED_ON),
            data=body,
            allow_redirects=False,
            timeout=_TIMEOUT,
        ) as answer:
            keep(request.app)
            response = web.StreamResponse(
                status=answer.status, headers=_kept(answer.headers, _OF_ONE_HOP)
            )
            await response.prepare(request)
            async for chunk in answer.content.iter_any():
                await response.write(chunk)
    except (ClientError, ConnectionResetError, TimeoutError) as error:
        if response is None:
            raise Problem(503, "staff_pages_unavailable", message="error-internal") from error
    return response


def _kept(headers: CIMultiDictProxy[str], dropped: set[str]) -> CIMultiDict[str]:
    kept: CIMultiDict[str] = CIMultiDict()
    for name, value in headers.items():
        if name.lower() not in dropped:
            kept.add(name, value)
    return kept
