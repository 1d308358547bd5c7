"""The one place where the form service is put together."""

from collections.abc import AsyncIterator

from aiohttp import web
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

from forms_api import demand
from forms_api.accounts.roles import STAFF_OF, Staff, role_required
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.settings import Settings
from forms_api.tables import Table
from forms_api.telegram import routes as telegram
from forms_api.telegram import sweeping
from forms_api.telegram.addresses import NEEDS
from forms_api.web import pages
from forms_api.web.errors import one_error_shape
from forms_api.web.service_token import service_token


def make_app(settings: Settings) -> web.Application:
    """Build the service; its database is made at the first start."""
    checks = [one_error_shape, service_token, role_required]
    app = web.Application(middlewares=checks, client_max_size=64 * 1024)
    app[SETTINGS] = settings
    app[STAFF_OF] = _nobody
    app[NEEDS] = ()
    pages.set_up(app)
    app.cleanup_ctx.append(_database)
    app.cleanup_ctx.append(sweeping.run)
    app.router.add_get("/health", get_health)
    demand.add_routes(app.router)
    telegram.add_routes(app.router)
    return app


async def _nobody(request: web.Request) -> Staff | None:
    return None


async def get_health(request: web.Request) -> web.Response:
    """Say that the service answers."""
    return web.json_response({"status": "ok"})


async def _database(app: web.Application) -> AsyncIterator[None]:
    settings = app[SETTINGS]
    settings.data.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(settings.database_url())
    async with engine.begin() as connection:
        await connection.run_sync(Table.metadata.create_all)
    app[SESSIONS] = async_sessionmaker(engine, expire_on_commit=False)
    yield
    await engine.dispose()
