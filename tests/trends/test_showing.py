"""Half a played year through the door: figures against the truth, pages, files, report, axe."""

import asyncio
import io
import json
import os
import sys
import zipfile
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from aiohttp.test_utils import TestClient, TestServer
from axe_core_python.async_playwright import Axe
from docx import Document
from odf import opendocument, table
from playwright.async_api import async_playwright
from pydantic import SecretStr
from scipy.stats import poisson

from catalogue import Catalogue
from forms_api.accounts.roles import Role
from forms_api.app import make_app
from forms_api.database import open_database
from forms_api.handovers.offices import ByTopic
from forms_api.keys import SESSIONS
from forms_api.settings import Settings
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.disclosure import rounded
from forms_api.trends.happenings import Happening, of_year, write
from forms_api.trends.playing.__main__ import NotEmpty, play
from forms_api.trends.playing.truth import truth_of
from forms_api.trends.playing.years import Years
from forms_api.trends.showing.charts import interval
from forms_api.trends.showing.files.csv_files import plain
from tests.console.conftest import BROWSER, member
from tests.trends.conftest import HEADERS, TOKEN

Client = TestClient[Any, Any]
FIRST, AFTER = date(2024, 3, 1), date(2024, 9, 1)
FILES = [
    "subjects-month-2024",
    "languages-year-2024",
    "offices-year-2024",
    "demand-year-2024",
    "words-month-2024",
]


def days(catalogue: Catalogue) -> list[Any]:
    return [(day, asked) for day, asked in Years(catalogue).days() if FIRST <= day < AFTER]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which half a year was played."""
    folder = tmp_path_factory.mktemp("played")
    asyncio.run(_play(folder))
    return folder


async def _play(folder: Path) -> None:
    settings = Settings(forms_token=SecretStr(TOKEN), data=folder)
    catalogue = Catalogue.read(settings.content)
    desks = ByTopic.read(settings.content, lambda office: False)
    dimensions = Dimensions.of(catalogue, desks.offices)
    engine, sessions = await open_database(settings)
    await play(sessions, dimensions, days(catalogue), lambda t, c: desks.choose(t, None, c))
    with pytest.raises(NotEmpty):
        await play(sessions, dimensions, days(catalogue), lambda t, c: "")
    await engine.dispose()


@pytest.fixture
async def client(played: Path) -> AsyncIterator[Client]:
    settings = Settings(forms_token=SecretStr(TOKEN), data=played)
    async with TestClient(TestServer(make_app(settings))) as client:
        yield client


async def fetch(client: Client, name: str) -> bytes:
    answer = await client.get(f"/trends/public/{name}")
    assert answer.status == 200, name
    return await answer.read()


async def test_what_is_shown_is_what_was_played(client: Client) -> None:
    truth = truth_of(days(Catalogue.read(Path("data/content"))))
    compared = 0
    for unit, first, last in (("month", "2024-03", "2024-08"), ("year", "2024", "2024")):
        query = {"table": "languages", "unit": unit, "first": first, "last": last}
        told = await (await client.get("/v1/trends", params=query, headers=HEADERS)).json()
        assert told["synthetic"] is True
        for cell in told["cells"]:
            key = (cell["period"], cell["row"], cell["column"])
            if cell["messages"] is not None and cell["row"] != "total":
                compared += 1
                assert (cell["messages"], cell["people"]) == tuple(map(rounded, truth[key])), key
    assert compared > 50


async def test_only_policy_sees_the_dashboard_and_everybody_the_public_page(
    client: Client,
) -> None:
    assert (await client.get("/trends")).status == 401
    assert (await client.get("/trends/public")).status == 200
    anna = await member(client, "anna", Role.FRONT_OFFICE)
    beleid = await member(client, "beleid", Role.POLICY)
    for who, status in ((anna, 403), (beleid, 200)):
        client.session.cookie_jar.clear()
        await client.post("/staff/sign-in", data=who.form, headers=BROWSER)
        assert (await client.get("/trends", headers=BROWSER)).status == status


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_page_names_everything_in_both_languages(client: Client, language: str) -> None:
    answer = await client.get("/trends/public", params={"language": language})
    page = await answer.text()
    told = {"nl": ("verzonnen", "Huisvesting", "Pools"), "en": ("made up", "Housing", "Polish")}
    assert all(word in page for word in told[language])
    assert "trends-" not in page.replace("trends-", "", 0).split("<main")[1].split("static")[0]


@pytest.mark.parametrize("kind", ["csv", "csv-metadata.json", "xlsx", "ods", "json"])
@pytest.mark.parametrize("name", FILES)
async def test_the_same_figures_give_the_same_bytes(client: Client, name: str, kind: str) -> None:
    first = await fetch(client, f"{name}.{kind}")
    assert first == await fetch(client, f"{name}.{kind}")
    assert first


async def test_a_workbook_has_numbers_and_a_method_sheet(client: Client) -> None:
    book = openpyxl.load_workbook(io.BytesIO(await fetch(client, "languages-year-2024.xlsx")))
    assert book.sheetnames == ["Cijfers", "Methode"]
    rows = list(book["Cijfers"].iter_rows(min_row=2, values_only=True))
    assert {type(row[5]) for row in rows} == {int, type(None)}
    assert any("tien verschillende" in str(row[0]) for row in book["Methode"].values)


async def test_an_open_document_has_the_same_sheets(client: Client) -> None:
    book = opendocument.load(io.BytesIO(await fetch(client, "languages-year-2024.ods")))
    sheets = book.spreadsheet.getElementsByType(table.Table)
    assert [sheet.getAttribute("name") for sheet in sheets] == ["Cijfers", "Methode"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert plain(text) == f"'{text}"


async def test_the_open_data_package_describes_its_files(client: Client) -> None:
    package = zipfile.ZipFile(io.BytesIO(await fetch(client, "open-data-2024.zip")))
    described = json.loads(package.read("dataset.jsonld"))
    for wanted in ("dct:title", "dct:description", "dct:identifier", "dct:publisher", "dct:creator",
                   "dcat:contactPoint", "dcat:theme", "dct:accessRights"):  # fmt: skip
        assert described[wanted], wanted
    named = {
        one["dcat:downloadURL"]["@id"].rsplit("/", 1)[1] for one in described["dcat:distribution"]
    }
    assert named == {name for name in package.namelist() if name.endswith(".csv")}
    for name in named:
        metadata = json.loads(package.read(f"{name}-metadata.json"))
        columns = [column["name"] for column in metadata["tableSchema"]["columns"]]
        assert package.read(name).decode().splitlines()[0] == ",".join(columns)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
async def test_the_report_is_the_same_twice(client: Client, kind: str) -> None:
    assert await fetch(client, f"report-2024.{kind}") == await fetch(client, f"report-2024.{kind}")


async def test_the_report_has_each_goal_of_the_note(client: Client) -> None:
    report = Document(io.BytesIO(await fetch(client, "report-2024.docx")))
    headings = [p.text for p in report.paragraphs if p.style and "Heading" in str(p.style.name)]
    assert headings[1:5] == [
        "Huisvesting",
        "Integratie en taal",
        "Kennis en beeldvorming",
        "Arbeidsmarkt",
    ]
    text = "\n".join(p.text for p in report.paragraphs)
    assert "Deze cijfers zijn verzonnen" in text
    assert "500 plaatsen" in text
    assert "jaarrapportage 2024" in text


async def test_the_command_writes_what_the_buttons_give(
    client: Client, played: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "WEGWIJZER_DATA": str(played), "WEGWIJZER_DATABASE": ""}
    command = [sys.executable, "-m", "forms_api.trends.showing", str(tmp_path), "2024"]
    told = await asyncio.create_subprocess_exec(*command, env=environment)
    assert await told.wait() == 0
    for kind in ("pdf", "docx"):
        written = (tmp_path / f"wegwijzer-2024.{kind}").read_bytes()
        assert written == await fetch(client, f"report-2024.{kind}")


async def test_what_happened_is_marked_and_listed(client: Client) -> None:
    happened = [
        Happening(date(2024, 5, 7), "answer", "bsn"),
        Happening(date(2024, 6, 3), "language", "tr"),
        Happening(date(2024, 6, 9), "event", "Taalcafé Venlo"),
    ]
    for _ in range(2):
        await write(client.app[SESSIONS], happened)  # type: ignore[union-attr]
    later = Happening(date(2024, 8, 1), "language", "tr")
    await write(client.app[SESSIONS], [later])  # type: ignore[union-attr]
    assert await of_year(client.app[SESSIONS], 2024) == tuple(happened)  # type: ignore[union-attr]
    page = await (await client.get("/trends/public")).text()
    assert "activiteit: Taalcafé Venlo; taal erbij: Turks" in page


async def test_the_start_notes_the_answers_and_the_live_languages(client: Client) -> None:
    noted = await of_year(client.app[SESSIONS], 2026)  # type: ignore[union-attr]
    assert {one.kind for one in noted} >= {"answer"}


@pytest.mark.parametrize("figure", [10, 100, 1000])
def test_an_interval_holds_what_chance_makes_of_a_count(figure: int) -> None:
    low, high = interval(figure)
    assert poisson.cdf(high, figure) - poisson.cdf(low, figure) >= 0.95
    assert high - low < 2 * (2 * figure**0.5 + 4)


@pytest.mark.parametrize(
    "name",
    [
        "report-1999.pdf",
        "report-2024.exe",
        "languages-year-1999.csv",
        "languages-week-2024.csv",
        "secrets-year-2024.csv",
        "languages-year-2024.exe",
        "languages-year-20245.csv",
    ],
)
async def test_what_there_is_not_is_not_found(client: Client, name: str) -> None:
    answer = await client.get(f"/trends/public/{name}")
    assert answer.status == 404
    assert set((await answer.json())["error"]) == {"code", "message"}


@pytest.mark.parametrize("year", ["1999", "x", "2024'"])
async def test_a_year_without_figures_is_not_found(client: Client, year: str) -> None:
    assert (await client.get("/trends/public", params={"year": year})).status == 404


async def test_before_the_first_month_is_over_the_page_says_so(tmp_path: Path) -> None:
    settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path)
    async with TestClient(TestServer(make_app(settings))) as client:
        answer = await client.get("/trends/public")
        assert "nog geen cijfers" in await answer.text()


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_axe_finds_no_violation(client: Client, chromium: str, language: str) -> None:
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page()
        await page.goto(str(client.make_url(f"/trends/public?language={language}")))
        await page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        found = await Axe().run(page)
        assert [v["id"] for v in found["violations"]] == []
        assert await page.evaluate("[...document.images].every(i => i.naturalWidth > 100)")
        await browser.close()
