"""``/v1/questions`` and ``/v1/trends``: counts come in, figures that may be shown go out."""

from aiohttp import web
from pydantic import BaseModel, TypeAdapter

from forms_api.idempotency.once import key_of, own_memory
from forms_api.keys import SESSIONS
from forms_api.trends.dimensions import UnknownName
from forms_api.trends.keys import CALENDAR, COUNTED, COUNTER, DIMENSIONS
from forms_api.trends.periods import Period, Unit
from forms_api.trends.published import Published, TableName
from forms_api.trends.publishing import NotPublished, published
from forms_api.trends.question import Questions
from forms_api.web.contract import Body
from forms_api.web.describe import answer, describe
from forms_api.web.errors import Problem
from forms_api.web.incoming import body_of, query_of


class QuestionsAnswer(BaseModel):
    """The questions are counted, or were under this key before."""

    status: str


class TrendsQuery(Body):
    """One fixed table over closed periods, named as ``2026-W53``, ``2026-11``, ``2026-Q4``, ``2026``."""

    table: TableName
    unit: Unit
    first: str
    last: str


class TrendCell(BaseModel):
    """One figure; ``null`` where it is not shown."""

    period: str
    row: str
    column: str
    messages: int | None
    people: int | None


class TrendsAnswer(BaseModel):
    """A table as it may be published."""

    table: TableName
    unit: Unit
    periods: list[str]
    cells: list[TrendCell]
    notes: list[str]
    bound: bool
    synthetic: bool
    withheld: list[str]


_AS_ANSWER = TypeAdapter(Published)


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_post("/v1/questions", post_questions)
    router.add_get("/v1/trends", get_trends)


@own_memory
@describe(QuestionsAnswer, body=Questions, status=202)
async def post_questions(request: web.Request) -> web.Response:
    """Count some messages, at once and without the database."""
    asked = await body_of(request, Questions)
    dimensions = request.app[DIMENSIONS]
    try:
        found = [(one.person, dimensions.cells_of(one)) for one in asked.questions]
    except UnknownName as error:
        raise Problem(400, "invalid_request", f"unknown: {error}") from error
    if request.app[COUNTED].is_new(key_of(request), await request.read()):
        for person, cells in found:
            request.app[COUNTER].add(person, cells)
    return answer(QuestionsAnswer(status="counted"), 202)


@describe(TrendsAnswer, query=TrendsQuery, refusals=(422,))
async def get_trends(request: web.Request) -> web.Response:
    """Return a fixed table over closed periods, with what may not be shown left out."""
    asked = query_of(request, TrendsQuery)
    found = await table_of(request.app, asked.table, asked.unit, asked.first, asked.last)
    return web.json_response(text=_AS_ANSWER.dump_json(found).decode())


async def table_of(
    app: web.Application, table: TableName, unit: Unit, first: str, last: str
) -> Published:
    """Return a table between two periods by name.

    Raises:
        Problem: 400, there is no such period; 422, it has no figures that are published.
    """
    try:
        periods = Period.named(unit, first), Period.named(unit, last)
    except ValueError as error:
        raise Problem(400, "invalid_period") from error
    today = app[CALENDAR].today()
    try:
        return await published(app[SESSIONS], app[DIMENSIONS], table, *periods, today)
    except NotPublished as error:
        raise Problem(422, str(error)) from error
