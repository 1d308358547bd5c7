"""For whom somebody of the staff is typing now: told once, kept nowhere."""

from aiohttp import web

TYPING: web.AppKey[set[str]] = web.AppKey("typing")


def take(app: web.Application) -> list[str]:
    """Return the conversations and forget them."""
    typing: set[str] = app[TYPING]
    found = sorted(typing)
    typing.clear()
    return found
