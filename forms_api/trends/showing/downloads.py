"""Tables as files, the open data and the report, by address."""

import asyncio

from aiohttp import web

from forms_api.accounts.roles import Role, allow
from forms_api.keys import SESSIONS, SETTINGS
from forms_api.trends.noised import noised_tables
from forms_api.trends.showing import overview as overviews
from forms_api.trends.showing.asked import names_of, only_policy_beside_noise, overview_of, pilot_of
from forms_api.trends.showing.files.csv_files import csv_of, csvw_of
from forms_api.trends.showing.files.json_file import json_of
from forms_api.trends.showing.files.package import file_name, package_of
from forms_api.trends.showing.files.sheets import ods_of, xlsx_of
from forms_api.trends.showing.kept import Kept
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.report import report_of

KEPT = web.AppKey("kept", Kept)
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


@allow(Role.PUBLIC)
async def get_file(request: web.Request) -> web.Response:
    """Return one table of a year as a file, or the year's open-data package."""
    told, names = await _asked(request), names_of(request)
    kind, asked = request.match_info["kind"], request.match_info
    if kind == "zip" and asked["name"] == "open":
        return _file(f"wegwijzer-{told.year}.zip", "zip", await _package(request, told, names))
    only_policy_beside_noise(request)
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
    only_policy_beside_noise(request)
    told, kind = await _asked(request), request.match_info["kind"]
    if kind not in ("pdf", "docx"):
        raise web.HTTPNotFound
    names = names_of(request, "nl")
    pilot = await pilot_of(request, names)
    made_from = ("report", kind, told.year, told.span.name, told.months.periods[-1], pilot)
    content = await request.app[KEPT].get(made_from, lambda: report_of(told, names, kind, pilot))
    return _file(f"wegwijzer-{told.year}.{kind}", kind, content)


async def _package(request: web.Request, told: Overview, names: Names) -> bytes:
    """Return the open data; where noise is wanted only what was drawn with it."""
    settings = request.app[SETTINGS]
    if settings.noise() is None:
        return package_of(told, names, settings.public_url, told.all)
    tables, cost = await noised_tables(request.app[SESSIONS], told.year)
    if not tables:
        raise web.HTTPNotFound
    return package_of(told, names, settings.public_url, tables, cost)


async def _asked(request: web.Request) -> Overview:
    year = request.match_info["year"]
    known = await overviews.years(request.app[SESSIONS])
    found = await overview_of(request, int(year)) if year in map(str, known) else None
    if found is None:
        raise web.HTTPNotFound
    return found


def _file(name: str, kind: str, content: bytes) -> web.Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=content, content_type=_KINDS[kind], headers=headers)
