"""forms_api with a clock of the tests' own, on both databases."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from forms_api.app import make_app
from forms_api.settings import Settings
from forms_api.trends.counting import running
from forms_api.trends.counting.calendar import Calendar
from forms_api.trends.keys import COUNTER

TOKEN = "a-token-for-the-tests"
HEADERS = {"Authorization": f"Bearer {TOKEN}"}
Client = TestClient[Any, Any]
Start = Callable[[], Awaitable[Client]]


class Time:
    """A wall clock and a steady one, moved by hand."""

    def __init__(self) -> None:
        self.moment, self.seconds = datetime(2026, 1, 1, 12, tzinfo=UTC), 0.0

    def pass_to(self, *day: int) -> None:
        """Let time pass until noon of a day."""
        later = datetime(*day, 12, tzinfo=UTC)  # type: ignore[arg-type]
        self.seconds += (later - self.moment).total_seconds()
        self.moment = later

    def pass_by(self, **steps: float) -> None:
        """Let time pass."""
        self.seconds += timedelta(**steps).total_seconds()
        self.moment += timedelta(**steps)

    def calendar(self, *newest: Any) -> Calendar:
        """Return a calendar that goes by this clock."""
        return Calendar(*newest, wall=lambda: self.moment, ticks=lambda: self.seconds)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """The clock of the services that a test starts."""
    clock = Time()
    monkeypatch.setattr(running, "Calendar", clock.calendar)
    return clock


@pytest.fixture
async def start(time: Time, tmp_path: Path, database: str) -> AsyncIterator[Start]:
    """Start the service on one database, again as often as wanted."""
    clients: list[Client] = []

    async def go() -> Client:
        settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database)
        client: Client = TestClient(TestServer(make_app(settings)), headers=HEADERS)
        await client.start_server()
        clients.append(client)
        return client

    yield go
    for client in clients:
        await client.close()


@pytest.fixture
async def client(start: Start) -> Client:
    """One running service."""
    return await start()


def question(who: int, **changes: Any) -> dict[str, Any]:
    """A question by somebody."""
    asked = {
        "person": f"{who:032x}",
        "topic": "bsn",
        "outcome": "answered",
        "language": "pl",
        "channel": "web",
    }
    return {**asked, **changes}


async def ask(client: Client, *questions: dict[str, Any], **headers: str) -> int:
    """Send questions and return the status."""
    answer = await client.post("/v1/questions", json={"questions": questions}, headers=headers)
    return answer.status


async def write(client: Client) -> None:
    """Do what the service does every second."""
    await client.app[COUNTER].write()  # type: ignore[union-attr]


async def table(client: Client, name: str, unit: str, first: str, last: str = "") -> Any:
    """Return a table as published."""
    query = {"table": name, "unit": unit, "first": first, "last": last or first}
    answer = await client.get("/v1/trends", params=query)
    assert answer.status == 200, await answer.text()
    return await answer.json()


def figures(told: Any, row: str, column: str = "total") -> list[tuple[int | None, int | None]]:
    """Return one cell's messages and people, period by period."""
    found = {(c["period"], c["row"], c["column"]): c for c in told["cells"]}
    cells = [found[period, row, column] for period in told["periods"]]
    return [(cell["messages"], cell["people"]) for cell in cells]
