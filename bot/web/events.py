"""``GET /chat/events``: messages that arrive later, by server-sent events."""

import asyncio

from aiohttp import web

from bot.web.errors import Problem
from bot.web.schema import ChatRequest

_HEARTBEAT_SECONDS = 20


async def get_events(request: web.Request) -> web.StreamResponse:
    """Hold the stream of one conversation open; a comment line keeps proxies awake."""
    conversation = request.query.get("conversation", "")
    if not _is_identity(conversation):
        raise Problem(400, "invalid_request")
    stream = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await stream.prepare(request)
    try:
        while True:
            await stream.write(b": still here\n\n")
            await asyncio.sleep(_HEARTBEAT_SECONDS)
    except (ConnectionResetError, asyncio.CancelledError):
        return stream


def _is_identity(text: str) -> bool:
    try:
        ChatRequest(conversation=text, message="m", button="none:")
    except ValueError:
        return False
    return True
