"""What pages and files have in common: names, figures, and who may see them."""

from aiohttp import web

from forms_api.accounts.roles import STAFF, Role
from forms_api.console.keys import CATALOGUE
from forms_api.handovers.keys import OFFICES
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.signups.forms import FORMS
from forms_api.trends.keys import CALENDAR, DIMENSIONS
from forms_api.trends.showing import overview as overviews
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.pilot import PILOT, places_told
from forms_api.web.pages import WORDS, language_of


def only_policy_beside_noise(request: web.Request) -> None:
    """Keep figures without noise for policy where the open data has noise: it would be in vain."""
    staff = request.get(STAFF)
    if request.app[SETTINGS].noise() and not (staff and staff.roles & {Role.POLICY, Role.ADMIN}):
        raise web.HTTPForbidden if staff else web.HTTPUnauthorized


def names_of(request: web.Request, language: str = "") -> Names:
    """Return the names in the page's language, or in another."""
    language = language or language_of(request)
    say, desks = request.app[WORDS][language].format, dict(request.app[OFFICES].offices)
    return Names(say, language, request.app[CATALOGUE], request.app[DIMENSIONS], desks)


async def pilot_of(request: web.Request, names: Names) -> str:
    """Return how many places of the language pilot are taken, in words."""
    form = request.app[FORMS].forms[PILOT]
    return await places_told(request.app[SESSIONS], form, names)


async def overview_of(request: web.Request, year: int) -> Overview | None:
    """Return the figures of a year."""
    app = request.app
    today = app[CALENDAR].today()
    return await overviews.overview(app[SESSIONS], app[DIMENSIONS], year, today)
