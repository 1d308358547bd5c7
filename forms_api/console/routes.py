"""The console's addresses."""

from aiohttp import web

from forms_api.console import actions, events, figures, pages

_ONE = r"/console/conversations/{id:\d{1,12}}"


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/console", pages.get_console)
    router.add_get("/console/events", events.get_queue_events)
    router.add_get("/console/figures", figures.get_figures)
    router.add_get("/console/proposals", pages.get_proposals)
    router.add_get(_ONE, pages.get_conversation)
    router.add_get(f"{_ONE}/events", events.get_conversation_events)
    router.add_post(f"{_ONE}/take", actions.post_take)
    router.add_post(f"{_ONE}/transfer", actions.post_transfer)
    router.add_post(f"{_ONE}/reply", actions.post_reply)
    router.add_post(f"{_ONE}/note", actions.post_note)
    router.add_post(f"{_ONE}/propose", actions.post_propose)
    router.add_post(f"{_ONE}/close", actions.post_close)
    router.add_post(f"{_ONE}/typing", actions.post_typing)
