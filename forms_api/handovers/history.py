"""What was said since a person was asked for, for the one who asked: the widget after a reload."""

from itertools import dropwhile
from typing import Any

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.handovers import lines, store
from forms_api.handovers.states import OPEN
from forms_api.handovers.tables import Handover, Line
from forms_api.keys import SESSIONS

_BEGINS = ("handover-waiting", "handover-waiting_unknown", "handover-later", "handover-contact_ask")


async def get_lines(request: web.Request) -> web.Response:
    """Return the lines of the newest handover, without the notes; nothing where there is none.

    Each is ``{"mail", "you", "topic"}`` for the person's own or ``{"mail", "message"}`` as in the
    outbox; ``mail`` tells whether the outbox brings the line too.
    """
    async with request.app[SESSIONS]() as session:
        handover = await store.newest_of(session, request.match_info["conversation"])
        if handover is None:
            return web.json_response({"open": False, "lines": []})
        kept = await lines.after(session, handover.id, 0)
        since = dropwhile(lambda line: line.message not in _BEGINS, kept)
        told = [_told(session, handover, line) for line in since if _is_for_person(line)]
    return web.json_response({"open": handover.state in OPEN, "lines": told})


def _is_for_person(line: Line) -> bool:
    """Tell a line from what only staff read: notes, and what the system tells them."""
    return line.who in ("person", "bot", "staff") or line.mail is not None


def _told(session: AsyncSession, handover: Handover, line: Line) -> dict[str, Any]:
    text = lines.text_of(session, line)
    if line.who == "person":
        return {"mail": None, "you": text, "topic": line.topic}
    message: dict[str, Any] = {"language": handover.language, "values": line.values}
    if line.who == "staff":
        message["sender"] = line.values.get("office")
    if text is None:
        return {"mail": line.mail, "message": {**message, "id": line.message}}
    spoken = {"text": text, "language": line.language, "to": handover.language}
    translation = lines.translation_of(session, line)
    return {"mail": line.mail, "message": {**message, **spoken, "translation": translation}}
