"""Posted forms of pages, only from the page itself."""

from urllib.parse import urlsplit

from aiohttp import web


async def posted(request: web.Request) -> dict[str, list[str]]:
    """Return the fields of a posted form, by name.

    Raises:
        HTTPForbidden: another site posted it (the Origin is not ours).
    """
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        raise web.HTTPForbidden
    fields = await request.post()
    return {name: [str(one) for one in fields.getall(name)] for name in fields}
