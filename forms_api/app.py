"""The one place where the form service is put together."""

from collections.abc import AsyncIterator

import aiohttp
from aiohttp import web

import forms_api.about.routes
import forms_api.accounts.admin_pages
import forms_api.accounts.organisation_pages
import forms_api.accounts.own_password
import forms_api.accounts.pages
import forms_api.audit.routes
import forms_api.console.routes
import forms_api.coordination.groups
import forms_api.coordination.pages
import forms_api.coordination.policy
import forms_api.drafts.routes
import forms_api.handovers.routes
import forms_api.outbox.routes
import forms_api.signups.rights
import forms_api.signups.routes
import forms_api.telegram.routes
import forms_api.trends.routes
import forms_api.trends.showing.pages
from catalogue import Catalogue
from forms import FormBook
from forms_api import demand
from forms_api.accounts.cross_site import same_site
from forms_api.accounts.organisation import Organisation
from forms_api.accounts.organisation_pages import ORGANISATION
from forms_api.accounts.roles import STAFF_OF, role_required
from forms_api.accounts.signing_in import staff_of
from forms_api.accounts.to_sign_in import show_the_way
from forms_api.console.desks import DESKS, Desks
from forms_api.console.keys import CATALOGUE, TRANSLATOR
from forms_api.coordination.words import STAFF_WORDS, Words
from forms_api.database import bells_of, open_database
from forms_api.handovers import tidying
from forms_api.handovers.erasing import erase_handovers
from forms_api.handovers.keys import OFFICES, PRESENCE
from forms_api.handovers.offices import ByTopic
from forms_api.handovers.presence import Presence
from forms_api.idempotency import once
from forms_api.idempotency.remembering import Remembering
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.outbox.typing import TYPING
from forms_api.retention import runner
from forms_api.settings import Settings
from forms_api.signups.finding import GUESSES, Guesses
from forms_api.signups.forms import FORMS
from forms_api.signups.rights import ERASERS, Eraser, erase_draft, erase_messages
from forms_api.telegram import sweeping
from forms_api.telegram.addresses import NEEDS, forget_conversation
from forms_api.telegram.needs import ALL as ALL_NEEDS
from forms_api.translation import translator
from forms_api.trends.counting import running as counting
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.keys import COUNTED, DIMENSIONS
from forms_api.trends.showing.downloads import KEPT
from forms_api.trends.showing.kept import Kept
from forms_api.web import pages
from forms_api.web.errors import one_error_shape
from forms_api.web.security import add_security_headers
from forms_api.web.service_token import service_token

_CAPABILITIES = (
    demand,
    forms_api.about.routes,
    forms_api.accounts.admin_pages,
    forms_api.accounts.organisation_pages,
    forms_api.accounts.own_password,
    forms_api.accounts.pages,
    forms_api.audit.routes,
    forms_api.console.routes,
    forms_api.coordination.groups,
    forms_api.coordination.pages,
    forms_api.coordination.policy,
    forms_api.drafts.routes,
    forms_api.handovers.routes,
    forms_api.outbox.routes,
    forms_api.signups.rights,
    forms_api.signups.routes,
    forms_api.telegram.routes,
    forms_api.trends.routes,
    forms_api.trends.showing.pages,
)
_CHECKS = (one_error_shape, service_token, same_site, show_the_way, role_required)


def make_app(settings: Settings) -> web.Application:
    """Build the service; its database is brought up to date at every start."""
    checks = [*_CHECKS, once.once_per_key]
    app = web.Application(middlewares=checks, client_max_size=64 * 1024)
    app[SETTINGS] = settings
    _hand_out_staff(app, settings)
    _hand_out_forms(app, settings)
    pages.set_up(app)
    app.on_shutdown.append(_end_waiting)
    app.cleanup_ctx.extend([_database, _outside_services])
    app.cleanup_ctx.extend([tidying.every_minute, runner.run, sweeping.run, counting.run])
    app.on_response_prepare.append(add_security_headers)
    app.router.add_get("/health", get_health)
    for capability in _CAPABILITIES:
        capability.add_routes(app.router)
    return app


async def get_health(request: web.Request) -> web.Response:
    """Say that the service answers."""
    return web.json_response({"status": "ok"})


def _hand_out_staff(app: web.Application, settings: Settings) -> None:
    app[STAFF_OF] = staff_of
    app[PRESENCE], app[DESKS], app[TYPING] = Presence(), Desks(), set()
    app[OFFICES] = ByTopic.read(settings.content, lambda o: bool(app[PRESENCE].on_duty(o)))
    app[CATALOGUE] = Catalogue.read(settings.content)
    app[DIMENSIONS] = Dimensions.of(app[CATALOGUE], app[OFFICES].offices)
    app[COUNTED], app[KEPT] = Remembering(), Kept()


def _hand_out_forms(app: web.Application, settings: Settings) -> None:
    app[FORMS] = FormBook.read(settings.forms, settings.capacity)
    app[GUESSES] = Guesses()
    app[STAFF_WORDS] = Words(settings.content, app[FORMS].places, app[FORMS].activities)
    erasers: list[Eraser] = [erase_draft, erase_messages, erase_handovers, forget_conversation]
    app[ERASERS] = erasers
    app[NEEDS] = ALL_NEEDS
    once.set_up(app)


async def _database(app: web.Application) -> AsyncIterator[None]:
    engine, app[SESSIONS] = await open_database(app[SETTINGS])
    async with app[SESSIONS].begin() as session:
        await forms_api.signups.routes.move_up(app, session)
    yield
    await engine.dispose()


async def _end_waiting(app: web.Application) -> None:
    """Let every stream and long poll end by itself, between two looks at the database."""
    bells_of(app[SESSIONS]).stop()


async def _outside_services(app: web.Application) -> AsyncIterator[None]:
    async with aiohttp.ClientSession() as http:
        app[TRANSLATOR] = translator(app[SETTINGS], http)
        app[ORGANISATION] = Organisation(http, app[SETTINGS])
        yield
