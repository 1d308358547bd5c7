"""The one place where the form service is put together."""

from collections.abc import AsyncIterator

from aiohttp import web

import forms_api.about.routes
import forms_api.coordination.groups
import forms_api.coordination.pages
import forms_api.coordination.policy
import forms_api.drafts.routes
import forms_api.outbox.routes
import forms_api.signups.rights
import forms_api.signups.routes
from forms import FormBook
from forms_api import demand
from forms_api.accounts.roles import STAFF_OF, Staff, role_required
from forms_api.coordination.words import STAFF_WORDS, Words
from forms_api.database import open_database
from forms_api.idempotency import once
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.retention import runner
from forms_api.settings import Settings
from forms_api.signups.finding import GUESSES, Guesses
from forms_api.signups.forms import FORMS
from forms_api.signups.rights import ERASERS, Eraser, erase_draft, erase_messages
from forms_api.web import pages
from forms_api.web.errors import one_error_shape
from forms_api.web.service_token import service_token

_CAPABILITIES = (
    demand,
    forms_api.about.routes,
    forms_api.coordination.groups,
    forms_api.coordination.pages,
    forms_api.coordination.policy,
    forms_api.drafts.routes,
    forms_api.outbox.routes,
    forms_api.signups.rights,
    forms_api.signups.routes,
)


def make_app(settings: Settings) -> web.Application:
    """Build the service; its database is brought up to date at every start."""
    checks = [one_error_shape, service_token, role_required, once.once_per_key]
    app = web.Application(middlewares=checks, client_max_size=64 * 1024)
    app[SETTINGS] = settings
    app[STAFF_OF] = _nobody
    app[FORMS] = FormBook.read(settings.forms, settings.capacity)
    app[GUESSES] = Guesses()
    app[STAFF_WORDS] = Words(settings.content, app[FORMS].places)
    erasers: list[Eraser] = [erase_draft, erase_messages]
    app[ERASERS] = erasers
    once.set_up(app)
    pages.set_up(app)
    app.cleanup_ctx.extend([_database, runner.run])
    app.router.add_get("/health", get_health)
    for capability in _CAPABILITIES:
        capability.add_routes(app.router)
    return app


async def _nobody(request: web.Request) -> Staff | None:
    return None


async def get_health(request: web.Request) -> web.Response:
    """Say that the service answers."""
    return web.json_response({"status": "ok"})


async def _database(app: web.Application) -> AsyncIterator[None]:
    engine, app[SESSIONS] = await open_database(app[SETTINGS])
    async with app[SESSIONS].begin() as session:
        await forms_api.signups.routes.move_up(app, session)
    yield
    await engine.dispose()
