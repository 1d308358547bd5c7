"""``/events``: the activity calendar as a page and as an iCalendar feed."""

from datetime import UTC, datetime

from aiohttp import web

from bot.conversation.event_list import line_of
from bot.keys import SERVICE
from bot.web.page import language_of, render
from offices.events import feed, upcoming


async def get_page(request: web.Request) -> web.Response:
    """Show what is coming; an empty calendar says so."""
    catalogue, language = request.app[SERVICE].catalogue, language_of(request)
    coming = [
        catalogue.events[name] for name in upcoming(catalogue.events, datetime.now(UTC), days=366)
    ]
    lines = [(line_of(event, language, catalogue), event.website) for event in coming]
    return render(request, "events.html", {"events": lines})


async def get_feed(request: web.Request) -> web.Response:
    """Return the feed that a calendar program subscribes to."""
    events = request.app[SERVICE].catalogue.events
    body = feed(events, datetime.now(UTC), language_of(request))
    return web.Response(body=body, content_type="text/calendar", charset="utf-8")
