"""``/trends`` and what hangs on it. Everything here may be published: one page for all to see."""

import asyncio
import base64
from typing import Any

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import Role, allow
from forms_api.console.keys import CATALOGUE
from forms_api.handovers.keys import OFFICES
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.signups import queue
from forms_api.signups.forms import FORMS
from forms_api.trends.disclosure.counts import FEWEST_PEOPLE, rounded
from forms_api.trends.keys import CALENDAR, DIMENSIONS
from forms_api.trends.showing import overview as overviews
from forms_api.trends.showing.charts import Chart, drawn
from forms_api.trends.showing.drawing import theme_chart, total_chart
from forms_api.trends.showing.files.csv_files import csv_of, csvw_of
from forms_api.trends.showing.files.json_file import json_of
from forms_api.trends.showing.files.package import file_name, package_of
from forms_api.trends.showing.files.sheets import ods_of, xlsx_of
from forms_api.trends.showing.kept import Kept
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.report import report_of
from forms_api.trends.showing.tables import figure, tables_of
from forms_api.web.pages import WORDS, language_of

KEPT = web.AppKey("kept", Kept)
_PILOT = "language_pilot"
_KINDS = {
    "csv": "text/csv",
    "csv-metadata.json": "application/csvm+json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "json": "application/json",
    "zip": "application/zip",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


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
    return await _page(request, "/trends/public")


@allow(Role.PUBLIC)
async def get_file(request: web.Request) -> web.Response:
    """Return one table of a year as a file, or the year's open-data package."""
    told, names = await _asked(request), names_of(request)
    kind, asked = request.match_info["kind"], request.match_info
    if kind == "zip" and asked["name"] == "open":
        address = request.app[SETTINGS].public_url
        return _file(f"wegwijzer-{told.year}.zip", "zip", package_of(told, names, address))
    for table in told.all:
        if (table.table, table.unit) == (asked["name"], asked["unit"]):
            name = file_name(table, told)
            makers = {"csv": csv_of, "json": json_of, "xlsx": xlsx_of, "ods": ods_of}
            if kind in makers:
                content = await asyncio.to_thread(makers[kind], table, names)
                return _file(f"{name}.{kind}", kind, content)
            if kind == "csv-metadata.json":
                return _file(f"{name}.{kind}", kind, csvw_of(table, names, f"{name}.csv"))
    raise web.HTTPNotFound


@allow(Role.PUBLIC)
async def get_report(request: web.Request) -> web.Response:
    """Return the yearly report in Dutch."""
    told, kind = await _asked(request), request.match_info["kind"]
    if kind not in ("pdf", "docx"):
        raise web.HTTPNotFound
    names = names_of(request, "nl")
    pilot = await _pilot(request, names)
    made_from = ("report", kind, told.year, told.span.name, told.months.periods[-1], pilot)
    content = await request.app[KEPT].get(made_from, lambda: report_of(told, names, kind, pilot))
    return _file(f"wegwijzer-{told.year}.{kind}", kind, content)


def names_of(request: web.Request, language: str = "") -> Names:
    """Return the names in the page's language, or in another."""
    language = language or language_of(request)
    say, desks = request.app[WORDS][language].format, dict(request.app[OFFICES].offices)
    return Names(say, language, request.app[CATALOGUE], request.app[DIMENSIONS], desks)


async def _page(request: web.Request, address: str) -> web.Response:
    app = request.app
    known = await overviews.years(app[SESSIONS])
    asked = request.query.get("year", str(known[0]) if known else "")
    if known and asked not in map(str, known):
        raise web.HTTPNotFound
    names, told = names_of(request), await _overview(request, int(asked)) if known else None
    context: dict[str, Any] = {"years": known, "told": told, "address": address, "names": names}
    context["pilot"] = await _pilot(request, names)
    if told:
        context |= await _shown(told, names)
    return aiohttp_jinja2.render_template("trends.html", request, context)


async def _pilot(request: web.Request, names: Names) -> str:
    """Return how many places of the language pilot are taken; few are not told."""
    form = request.app[FORMS].forms[_PILOT]
    async with request.app[SESSIONS]() as session:
        taken = await queue.taken(session, _PILOT)
    told = figure(rounded(taken) if taken >= FEWEST_PEOPLE else None, names)
    return names.say("trends-report-pilot", taken=told, capacity=form.capacity or 0)


async def _shown(told: Overview, names: Names) -> dict[str, Any]:
    themes = [(t, await _picture(theme_chart(told, names, t))) for t in names.themes()]
    return {
        "total": await _picture(total_chart(told, names)),
        "themes": themes,
        "tables": tables_of(told, names),
    }


async def _picture(chart: Chart) -> str:
    """Return the chart as an address that holds it, so that it needs no leave of its own."""
    svg = await asyncio.to_thread(drawn, chart)
    return "data:image/svg+xml;base64," + base64.b64encode(svg).decode()


async def _asked(request: web.Request) -> Overview:
    year = request.match_info["year"]
    known = await overviews.years(request.app[SESSIONS])
    found = await _overview(request, int(year)) if year in map(str, known) else None
    if found is None:
        raise web.HTTPNotFound
    return found


async def _overview(request: web.Request, year: int) -> Overview | None:
    app = request.app
    today = app[CALENDAR].today()
    return await overviews.overview(app[SESSIONS], app[DIMENSIONS], year, today)


def _file(name: str, kind: str, content: bytes) -> web.Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=content, content_type=_KINDS[kind], headers=headers)
