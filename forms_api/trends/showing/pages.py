"""``/trends`` and its public page. Everything here may be published."""

import asyncio
import base64
from typing import Any

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import Role, allow
from forms_api.keys import SESSIONS
from forms_api.trends.showing import overview as overviews
from forms_api.trends.showing.asked import names_of, only_policy_beside_noise, overview_of, pilot_of
from forms_api.trends.showing.charts import Chart
from forms_api.trends.showing.downloads import get_file, get_report
from forms_api.trends.showing.drawing import changes_chart, theme_chart, total_chart
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.plotting import drawn
from forms_api.trends.showing.tables import tables_of


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/trends", get_dashboard)
    router.add_get("/trends/public", get_public)
    router.add_get(r"/trends/public/report-{year:\d{4}}.{kind}", get_report)
    router.add_get(r"/trends/public/{name}-{unit}-{year:\d{4}}.{kind}", get_file)


@allow(Role.POLICY, Role.ADMIN)
async def get_dashboard(request: web.Request) -> web.Response:
    """Show the figures of a year to policy."""
    return await _page(request, "/trends")


@allow(Role.PUBLIC)
async def get_public(request: web.Request) -> web.Response:
    """Show the figures of a year to everybody."""
    only_policy_beside_noise(request)
    return await _page(request, "/trends/public")


async def _page(request: web.Request, address: str) -> web.Response:
    app = request.app
    known = await overviews.years(app[SESSIONS])
    asked = request.query.get("year", str(known[0]) if known else "")
    if known and asked not in map(str, known):
        raise web.HTTPNotFound
    names, told = names_of(request), await overview_of(request, int(asked)) if known else None
    context: dict[str, Any] = {"years": known, "told": told, "address": address, "names": names}
    context["pilot"] = await pilot_of(request, names)
    if told:
        context |= await _shown(told, names)
    return aiohttp_jinja2.render_template("trends.html", request, context)


async def _shown(told: Overview, names: Names) -> dict[str, Any]:
    themes = [(t, await _picture(theme_chart(told, names, t))) for t in names.themes()]
    return {
        "total": await _picture(total_chart(told, names)),
        "themes": themes,
        "changes": await _picture(changes_chart(told, names)),
        "tables": tables_of(told, names),
    }


async def _picture(chart: Chart) -> str:
    """Return the chart as an address that holds it, so that it needs no leave of its own."""
    svg = await asyncio.to_thread(drawn, chart)
    return "data:image/svg+xml;base64," + base64.b64encode(svg).decode()
