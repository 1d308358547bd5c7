"""The open data with noise: drawn once, paid from a budget that refuses when it is spent."""

import io
import json
import statistics
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from forms_api.accounts.roles import Role
from forms_api.app import make_app
from forms_api.keys import SESSIONS
from forms_api.settings import Settings
from forms_api.trends.closing.spending import draw, spent_on
from forms_api.trends.disclosure.noise import TOUCHED, Noise, noised
from tests.console.conftest import BROWSER, member
from tests.trends.conftest import HEADERS, TOKEN, Client, Time, ask, question, write

FIGURES = {("subjects", f"topic_{n}", "total"): 1000 for n in range(400)}


@pytest.fixture
def begin(time: Time, tmp_path: Path) -> Callable[..., Client]:
    def go(**changes: float) -> Client:
        settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path, **changes)  # type: ignore[arg-type]
        return TestClient(TestServer(make_app(settings)), headers=HEADERS)

    return go


async def play_a_year(client: Client, time: Time) -> None:
    for month in range(1, 13):
        time.pass_to(2026, month, 10)
        await ask(client, *(question(person, municipality="GM0983") for person in range(40)))
        await write(client)
    time.pass_to(2027, 1, 12)
    await write(client)


async def package(client: Client) -> zipfile.ZipFile:
    answer = await client.get("/trends/public/open-data-2026.zip")
    assert answer.status == 200
    return zipfile.ZipFile(io.BytesIO(await answer.read()))


def test_noise_has_the_width_that_its_epsilon_asks_for() -> None:
    drawn = noised("subjects", FIGURES, 0.5)
    off = [abs(figure - 1000) for figure in drawn.values()]
    wanted = TOUCHED["subjects"] / 0.5
    assert 0.75 * wanted < statistics.mean(off) < 1.25 * wanted
    assert noised("subjects", FIGURES, 0.5) != drawn


def test_no_figure_falls_below_nothing() -> None:
    assert min(noised("subjects", dict.fromkeys(FIGURES, 0), 0.1).values()) == 0


async def test_without_the_option_there_is_no_noise(
    begin: Callable[..., Client], time: Time
) -> None:
    async with begin() as client:
        await play_a_year(client, time)
        names = (await package(client)).namelist()
        assert "privacy-budget.json" not in names
        assert (await client.get("/trends/public")).status == 200


async def test_open_data_is_drawn_once_within_its_budget(
    begin: Callable[..., Client], time: Time
) -> None:
    async with begin(noise_epsilon=0.5, noise_budget=1.2) as client:
        await play_a_year(client, time)
        first = await package(client)
        told = json.loads(first.read("privacy-budget.json"))
        assert told["epsilon"] == {"subjects": 0.5, "languages": 0.5}
        name = "subjects-year-2026.csv"
        assert first.read(name) == (await package(client)).read(name)
        assert {n for n in first.namelist() if n.endswith(".csv")} == {
            name, "languages-year-2026.csv",
        }  # fmt: skip


async def test_a_spent_budget_refuses_another_draw(
    begin: Callable[..., Client], time: Time
) -> None:
    async with begin(noise_epsilon=0.5, noise_budget=1) as client:
        await play_a_year(client, time)
        before = (await package(client)).read("subjects-year-2026.csv")
        for noise in (Noise(0.5, 1), Noise(0.5, 5)):
            async with client.app[SESSIONS].begin() as session:  # type: ignore[union-attr]
                await draw(session, 2026, FIGURES, noise)
                spent = await spent_on(session, 2026)
            assert sum(spent.values()) <= noise.budget
        assert (await package(client)).read("subjects-year-2026.csv") == before


async def test_figures_without_noise_are_for_policy_only(
    begin: Callable[..., Client], time: Time
) -> None:
    async with begin(noise_epsilon=0.5) as client:
        await play_a_year(client, time)
        closed = ("", "/subjects-year-2026.csv", "/report-2026.pdf")
        for path in closed:
            assert (await client.get(f"/trends/public{path}")).status == 401
        beleid = await member(client, "beleid", Role.POLICY)
        await client.post("/staff/sign-in", data=beleid.form, headers=BROWSER)
        for path in closed[:2]:
            assert (await client.get(f"/trends/public{path}", headers=BROWSER)).status == 200
