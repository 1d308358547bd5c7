"""Counting the demand for languages that are not live."""

from datetime import UTC, date, datetime
from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from forms_api.keys import SESSIONS, Sessions
from forms_api.tables import LanguageDemand
from forms_api.web.describe import describe
from forms_api.web.incoming import body_of


class DemandRequest(BaseModel):
    """One message in a language that is not live; ``und`` is a language nobody knows."""

    model_config = ConfigDict(extra="forbid")

    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


class DemandAnswer(BaseModel):
    """The message was counted."""

    status: str


class DemandTotals(BaseModel):
    """Messages by language."""

    languages: dict[str, int]


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_post("/v1/language-demand", post_demand)
    router.add_get("/v1/language-demand", get_demand)


@describe(DemandAnswer, body=DemandRequest, status=202)
async def post_demand(request: web.Request) -> web.Response:
    """Count one message in a language that is not live."""
    asked = await body_of(request, DemandRequest)
    await count(request.app[SESSIONS], asked.language, datetime.now(UTC).date())
    return web.json_response({"status": "counted"}, status=202)


@describe(DemandTotals)
async def get_demand(request: web.Request) -> web.Response:
    """Return the counts by language."""
    return web.json_response({"languages": await totals(request.app[SESSIONS])})


async def count(sessions: Sessions, language: str, day: date) -> None:
    """Add one message to the day's count of a language."""
    async with sessions.begin() as session:
        row = await session.get(LanguageDemand, (day, language), with_for_update=True)
        if row is None:
            session.add(LanguageDemand(day=day, language=language, messages=1))
        else:
            row.messages = LanguageDemand.messages + 1


async def totals(sessions: Sessions) -> dict[str, int]:
    """Return all counts by language, added up over the days."""
    async with sessions() as session:
        rows = (await session.execute(select(LanguageDemand))).scalars()
        found: dict[str, int] = {}
        for row in rows:
            found[row.language] = found.get(row.language, 0) + row.messages
        return found
