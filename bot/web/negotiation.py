"""What a browser says it reads."""

from aiohttp import web


def accepted_language(request: web.Request) -> str | None:
    """Return the first language of ``Accept-Language``, two letters, or nothing."""
    first = request.headers.get("Accept-Language", "").split(",")[0]
    code = first.split(";")[0].split("-")[0].strip().lower()
    return code if len(code) == 2 and code.isalpha() else None
