"""``/trends/signups``: how far the places are, for policy; counts only."""

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import Role, allow
from forms_api.coordination.figures import by_region, counted
from forms_api.coordination.listing import Filters, listed
from forms_api.coordination.words import STAFF_WORDS
from forms_api.keys import SESSIONS
from forms_api.signups import queue
from forms_api.signups.forms import FORMS
from forms_api.web.pages import language_of


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/trends/signups", get_figures)


@allow(Role.POLICY, Role.ADMIN)
async def get_figures(request: web.Request) -> web.Response:
    """Show places taken and waiting, and each counted answer with small numbers hidden."""
    forms = request.app[FORMS].forms
    form = forms.get(request.query.get("form", "language_pilot"))
    if form is None:
        raise web.HTTPNotFound
    words, language = request.app[STAFF_WORDS], language_of(request)
    async with request.app[SESSIONS]() as session:
        people = await listed(session, form, Filters())
        taken, waiting = await queue.taken(session, form.id), await queue.waiting(session, form.id)
    first = [one for one in people if one.signup.same_as is None]
    tables = {
        words.say(language, f"label-{name}"): [
            (words.value(language, field, option), count) for option, count in counted(first, name)
        ]
        for name in form.counted
        if (field := form.field(name))
    }
    regions = by_region([words.region(one.values.get("place", "")) for one in first])
    context = {
        "form": form, "forms": list(forms.values()), "taken": taken, "waiting": waiting,
        "tables": tables, "regions": regions, "words": words,
    }  # fmt: skip
    return aiohttp_jinja2.render_template("signup_figures.html", request, context)
