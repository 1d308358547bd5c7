"""Questions are counted by day, by different people, and nothing of them stays but numbers."""

import asyncio
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from forms_api.keys import SESSIONS
from forms_api.trends.dimensions import ACTS
from forms_api.trends.keys import COUNTER, DIMENSIONS
from tests.trends.conftest import Client, Start, Time, ask, figures, question, table, write


async def busy_month(client: Client, time: Time, month: int, people: int = 40) -> None:
    """Let as many people ask on one day, as the only thing of a month."""
    time.pass_to(2026, month, 10)
    await ask(client, *(question(person) for person in range(people)))
    await write(client)


async def test_a_closed_month_shows_messages_and_people_apart(client: Client, time: Time) -> None:
    time.pass_to(2026, 1, 10)
    await ask(client, *(question(person) for person in range(40) for _ in range(2)))
    await write(client)
    time.pass_to(2026, 2, 1)
    await write(client)
    told = await table(client, "languages", "month", "2026-01")
    assert figures(told, "bsn", "pl") == [(80, 40)]


async def test_the_same_person_counts_once_a_day(client: Client, time: Time) -> None:
    await busy_month(client, time, 1)
    time.pass_by(days=1)
    await ask(client, *(question(person) for person in range(40)))
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(80, 80)]


async def test_nine_people_are_not_shown_however_much_they_ask(client: Client, time: Time) -> None:
    time.pass_to(2026, 1, 10)
    await ask(client, *(question(person % 9) for person in range(400)))
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(None, None)]


async def test_one_very_active_person_does_not_make_a_figure(client: Client, time: Time) -> None:
    time.pass_to(2026, 1, 10)
    await ask(client, *(question(person) for person in range(12)))
    await ask(client, *(question(1) for _ in range(300)))
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(None, None)]


async def test_a_repeated_batch_is_counted_once(client: Client, time: Time) -> None:
    time.pass_to(2026, 1, 10)
    batch = [question(person) for person in range(40)]
    for _ in range(3):
        assert await ask(client, *batch, **{"Idempotency-Key": "batch-0001"}) == 202
    assert await ask(client, batch[0], **{"Idempotency-Key": "batch-0001"}) == 422
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(40, 40)]


async def test_two_gateways_counting_at_once_lose_nothing(client: Client, time: Time) -> None:
    time.pass_to(2026, 1, 10)
    await asyncio.gather(*(ask(client, question(person)) for person in range(60)), write(client))
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(60, 60)]


async def test_after_a_restart_the_day_goes_on_and_says_that_it_is_a_bound(
    start: Start, time: Time
) -> None:
    first = await start()
    await busy_month(first, time, 1)
    await first.close()
    second = await start()
    await ask(second, *(question(person) for person in range(20, 70)))
    time.pass_to(2026, 2, 1)
    await write(second)
    told = await table(second, "subjects", "month", "2026-01")
    assert (told["bound"], figures(told, "bsn")) == (True, [(90, 90)])
    assert "trends-note-bound" in told["notes"]


async def test_a_restart_does_not_make_ten_people_of_five(start: Start, time: Time) -> None:
    for _ in range(4):
        client = await start()
        time.pass_to(2026, 1, 10)
        await ask(client, *(question(person) for person in range(5)))
        await client.close()
    client = await start()
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(None, None)]


async def test_a_closed_day_keeps_no_day_and_no_person(client: Client, time: Time) -> None:
    await busy_month(client, time, 1)
    time.pass_by(days=1)
    await write(client)
    async with client.app[SESSIONS]() as session:  # type: ignore[union-attr]
        days = await session.execute(text("SELECT count(*) FROM trend_open_cells"))
        assert days.scalar() == 0


async def test_words_of_ten_people_are_shown_and_others_forgotten(
    client: Client, time: Time
) -> None:
    time.pass_to(2026, 1, 10)
    lost: dict[str, Any] = {"topic": None, "outcome": "not_understood"}
    await ask(client, *(question(p, **lost, words=["kaucja", "klucz"]) for p in range(9)))
    await ask(client, *(question(p, **lost, words=["kaucja"]) for p in range(9, 20)))
    time.pass_to(2026, 2, 1)
    await write(client)
    told = await table(client, "words", "month", "2026-01")
    assert [cell["row"] for cell in told["cells"]] == ["kaucja"]
    async with client.app[SESSIONS]() as session:  # type: ignore[union-attr]
        left = await session.execute(text("SELECT count(*) FROM trend_cells WHERE sheet='words'"))
        assert left.scalar() == 0


async def test_a_locked_database_delays_nothing_and_loses_nothing(
    time: Time, tmp_path: Path, start: Start, database: str
) -> None:
    if database:
        pytest.skip("SQLite locks whole files")
    client = await start()
    time.pass_to(2026, 1, 10)
    lock = sqlite3.connect(tmp_path / "forms.sqlite3", check_same_thread=False)
    await asyncio.to_thread(lock.execute, "BEGIN IMMEDIATE")
    for person in range(40):
        assert await asyncio.wait_for(ask(client, question(person)), 1) == 202
    lock.rollback()
    time.pass_to(2026, 2, 1)
    await write(client)
    assert figures(await table(client, "subjects", "month", "2026-01"), "bsn") == [(40, 40)]


async def test_a_full_disk_delays_nothing_and_loses_nothing(
    time: Time, start: Start, database: str
) -> None:
    if database:
        pytest.skip("only SQLite can be told that its disk is full")
    client = await start()
    time.pass_to(2026, 1, 10)
    counter, engine = client.app[COUNTER], client.app[SESSIONS].kw["bind"]  # type: ignore[union-attr]
    await engine.dispose()

    def full(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    event.listen(engine.sync_engine, "connect", full)
    groups = client.app[DIMENSIONS].groups  # type: ignore[union-attr]
    topics = [name for theme, names in groups.items() if theme != ACTS for name in names]
    for person in range(40):
        asked = [question(person, topic=topic) for topic in topics]
        assert await asyncio.wait_for(ask(client, *asked), 1) == 202
    with pytest.raises(OperationalError, match="full"):
        await counter.write()
    event.remove(engine.sync_engine, "connect", full)
    await engine.dispose()
    time.pass_to(2026, 2, 1)
    await write(client)
    told = await table(client, "subjects", "month", "2026-01")
    assert figures(told, topics[0]) == [(40, 40)]


def test_the_day_is_that_of_the_netherlands(time: Time) -> None:
    calendar = time.calendar()
    time.pass_by(hours=11, minutes=1)
    assert calendar.today() == date(2026, 1, 2)


def test_a_clock_that_jumps_is_not_believed_at_once(time: Time) -> None:
    calendar = time.calendar()
    time.moment = time.moment.replace(year=2030)
    assert calendar.today() == date(2026, 1, 1)
    time.pass_by(minutes=61)
    assert calendar.today() == date(2030, 1, 1)


def test_a_clock_that_goes_back_opens_no_closed_day(time: Time) -> None:
    calendar = time.calendar(date(2026, 3, 1))
    assert calendar.today() == date(2026, 3, 1)
    time.pass_by(days=70)
    assert calendar.today() == date(2026, 3, 12)
