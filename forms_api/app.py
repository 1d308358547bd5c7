"""The one place where the form service is put together."""

import hmac
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Annotated

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from forms_api import demand
from forms_api.settings import Settings
from forms_api.tables import Table

SESSIONS: web.AppKey[async_sessionmaker[AsyncSession]] = web.AppKey("sessions", async_sessionmaker)
TOKEN = web.AppKey("token", str)


class DemandRequest(BaseModel):
    """One message in a language that is not live; ``und`` is a language nobody knows."""

    model_config = ConfigDict(extra="forbid")

    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


def make_app(settings: Settings) -> web.Application:
    """Build the service; its database is made at the first start."""
    app = web.Application(middlewares=[one_error_shape, service_token], client_max_size=16 * 1024)
    app[TOKEN] = settings.forms_token.get_secret_value()
    app.cleanup_ctx.append(lambda app: _database(app, settings))
    app.router.add_get("/health", get_health)
    app.router.add_post("/v1/language-demand", post_demand)
    app.router.add_get("/v1/language-demand", get_demand)
    return app


@web.middleware
async def one_error_shape(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every refusal into ``{"error": {"code", "message"}}``."""
    try:
        return await handler(request)
    except web.HTTPException as refusal:
        code = refusal.reason.lower().replace(" ", "_")
        body = {"error": {"code": code, "message": refusal.reason}}
        return web.json_response(body, status=refusal.status)
    except (ValidationError, ValueError):
        body = {"error": {"code": "invalid_request", "message": "The request is not valid."}}
        return web.json_response(body, status=400)


@web.middleware
async def service_token(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let in only callers with the service token; health needs none."""
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if request.path != "/health" and not hmac.compare_digest(
        given.encode(), request.app[TOKEN].encode()
    ):
        raise web.HTTPUnauthorized
    return await handler(request)


async def get_health(request: web.Request) -> web.Response:
    """Say that the service answers."""
    return web.json_response({"status": "ok"})


async def post_demand(request: web.Request) -> web.Response:
    """Count one message in a language that is not live."""
    asked = DemandRequest.model_validate(await request.json())
    await demand.count(request.app[SESSIONS], asked.language, datetime.now(UTC).date())
    return web.json_response({"status": "counted"}, status=202)


async def get_demand(request: web.Request) -> web.Response:
    """Return the counts by language."""
    return web.json_response({"languages": await demand.totals(request.app[SESSIONS])})


async def _database(app: web.Application, settings: Settings) -> AsyncIterator[None]:
    settings.data.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(settings.database_url())
    async with engine.begin() as connection:
        await connection.run_sync(Table.metadata.create_all)
    app[SESSIONS] = async_sessionmaker(engine, expire_on_commit=False)
    yield
    await engine.dispose()
