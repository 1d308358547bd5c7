"""Figures for an office: waiting, handled, time to first answer, ratings. Nobody is ranked."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from statistics import median
from typing import Any

import aiohttp_jinja2
from aiohttp import web
from sqlalchemy import select

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.console.keys import CATALOGUE
from forms_api.console.words import topic_name
from forms_api.handovers.keys import OFFICES
from forms_api.handovers.offices import office_of
from forms_api.handovers.states import State
from forms_api.handovers.store import may_see
from forms_api.handovers.tables import Handover
from forms_api.keys import SESSIONS
from forms_api.moments import now

_DAYS = 30
_RATINGS = ("good", "fair", "poor")


@allow(Role.FRONT_OFFICE, Role.COORDINATOR, Role.ADMIN)
async def get_figures(request: web.Request) -> web.Response:
    """Show the figures of one's offices over the last 30 days."""
    since = now() - timedelta(days=_DAYS)
    async with request.app[SESSIONS]() as session:
        wanted = select(Handover).where(Handover.asked_at > since)
        found = (await session.execute(wanted)).scalars().all()
    ours = [h for h in found if may_see(request[STAFF], h)]
    offices, catalogue = request.app[OFFICES].offices, request.app[CATALOGUE]
    told = {
        "days": _DAYS,
        "offices": [
            (about.name, figures([h for h in ours if h.office == i]))
            for i, about in offices.items()
            if any(h.office == i for h in ours)
        ],
        "topics": [
            (office_of(request.app[OFFICES], office).name, topic_name(catalogue, topic), times)
            for (office, topic), times in Counter(
                (h.office, h.topic) for h in ours if h.topic
            ).most_common()
        ],
    }
    return aiohttp_jinja2.render_template("figures.html", request, told)


def figures(of: Sequence[Handover]) -> dict[str, Any]:
    """Return the figures of some handovers; minutes are medians, ``None`` where unknown."""
    answered = [
        (h.first_answer_at - h.asked_at).total_seconds() / 60 for h in of if h.first_answer_at
    ]
    ratings = Counter(h.rating for h in of)
    return {
        "waiting": sum(h.state is State.WAITING for h in of),
        "handled": sum(h.state is State.CLOSED for h in of),
        "minutes": round(median(answered)) if answered else None,
        "ratings": [(name, ratings[name]) for name in _RATINGS],
    }
