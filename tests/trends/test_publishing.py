"""What ``/v1/trends`` gives, and what it refuses."""

from typing import Any

import pytest

from tests.languages import not_live
from tests.trends.conftest import Client, Start, Time, ask, figures, question, table, write
from tests.trends.test_counting import busy_month


async def play(client: Client, time: Time, *months: int) -> None:
    for month in months:
        await busy_month(client, time, month)
    time.pass_to(2027, 1, 12)
    await write(client)


async def test_months_add_up_to_quarters_and_the_year(client: Client, time: Time) -> None:
    await play(client, time, *range(1, 13))
    months = await table(client, "subjects", "month", "2026-01", "2026-12")
    assert figures(months, "housing") == [(None, None)] * 12
    assert figures(months, "bsn") == [(40, 40)] * 12
    quarters = await table(client, "subjects", "quarter", "2026-Q1", "2026-Q4")
    assert figures(quarters, "bsn") == [(120, 120)] * 4
    assert figures(await table(client, "subjects", "year", "2026"), "bsn") == [(480, 480)]


async def test_weeks_are_those_of_iso_at_the_turn_of_the_year(client: Client, time: Time) -> None:
    for day in ((2026, 12, 27), (2026, 12, 28), (2027, 1, 3), (2027, 1, 4)):
        time.pass_to(*day)
        await ask(client, *(question(person) for person in range(40)))
        await write(client)
    time.pass_to(2027, 1, 12)
    await write(client)
    told = await table(client, "subjects", "week", "2026-W52", "2027-W01")
    assert told["periods"] == ["2026-W52", "2026-W53", "2027-W01"]
    assert figures(told, "total") == [(40, 40), (80, 80), (40, 40)]


async def test_a_month_without_questions_is_withheld_and_not_zero(
    client: Client, time: Time
) -> None:
    await play(client, time, 1, 3)
    told = await table(client, "subjects", "month", "2026-01", "2026-03")
    assert told["withheld"] == ["2026-02"]
    assert figures(told, "bsn") == [(40, 40), (None, None), (40, 40)]


async def test_one_small_month_does_not_follow_from_the_year(client: Client, time: Time) -> None:
    for month in range(1, 13):
        await busy_month(client, time, month, people=4 if month == 3 else 40)
    time.pass_to(2027, 1, 12)
    await write(client)
    months = figures(await table(client, "subjects", "month", "2026-01", "2026-12"), "bsn")
    assert [i + 1 for i, cell in enumerate(months) if cell == (None, None)] == [3, 4]
    quarters = await table(client, "subjects", "quarter", "2026-Q1", "2026-Q4")
    assert figures(quarters, "bsn")[0] == (None, None)
    assert figures(await table(client, "subjects", "year", "2026"), "bsn") == [(445, 445)]


async def test_a_small_language_in_a_small_region_is_not_shown(client: Client, time: Time) -> None:
    time.pass_to(2026, 1, 10)
    polish = [question(p, municipality="GM0983") for p in range(60)]
    hungarian = [question(100 + p, language="hu", municipality="GM0935") for p in range(3)]
    await ask(client, *polish, *hungarian)
    time.pass_to(2026, 2, 1)
    await write(client)
    for name, column in (("languages", "hu"), ("regions", "zuid"), ("languages", "pl")):
        told = await table(client, name, "month", "2026-01")
        assert figures(told, "bsn", column) == [(None, None)], (name, column)


async def test_repeated_exports_are_the_same_and_later_days_change_nothing(
    client: Client, time: Time
) -> None:
    await play(client, time, 1, 2)
    before = await table(client, "languages", "month", "2026-01", "2026-02")
    await busy_month(client, time, 1)
    assert before == await table(client, "languages", "month", "2026-01", "2026-02")


async def test_figures_survive_a_restart(start: Start, time: Time) -> None:
    first = await start()
    await play(first, time, 1)
    before = await table(first, "languages", "month", "2026-01")
    await first.close()
    assert before == await table(await start(), "languages", "month", "2026-01")


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"last": "2026-13"}, 400, "invalid_period"),
        ({"first": "2026-W01"}, 400, "invalid_period"),
        ({"unit": "week", "first": "2027-W53", "last": "2027-W53"}, 400, "invalid_period"),
        ({"table": "municipality_by_language"}, 400, "invalid_request"),
        ({"unit": "day"}, 400, "invalid_request"),
        ({"language": "hu"}, 400, "invalid_request"),
        ({"last": "2027-01"}, 422, "period_not_over"),
        ({"first": "2099-01", "last": "2099-02"}, 422, "period_not_over"),
        ({"first": "2026-03", "last": "2026-01"}, 422, "periods_reversed"),
        ({"first": "2010-01"}, 422, "too_many_periods"),
        (
            {"table": "languages", "unit": "week", "first": "2026-W02", "last": "2026-W02"},
            422,
            "weeks_only_by_theme",
        ),
        (
            {"table": "words", "unit": "year", "first": "2026", "last": "2026"},
            422,
            "only_by_month",
        ),
    ],
)
async def test_what_is_not_a_fixed_table_is_refused(
    client: Client, time: Time, changes: dict[str, str], status: int, code: str
) -> None:
    time.pass_to(2027, 1, 12)
    query = {"table": "subjects", "unit": "month", "first": "2026-01", "last": "2026-01"}
    answer = await client.get("/v1/trends", params={**query, **changes})
    assert (answer.status, (await answer.json())["error"]["code"]) == (status, code)


@pytest.mark.parametrize(
    "changes",
    [
        {"topic": "no_such_topic"},
        {"topic": "greet"},
        {"topic": "bsn", "act": "greet"},
        {"act": "no_such_act", "topic": None},
        {"language": "xx"},
        {"language": not_live("ar", "ta")},
        {"wanted": "pl"},
        {"municipality": "GM9999"},
        {"office": "no_such_office"},
        {"outcome": "lost"},
        {"channel": "letter"},
        {"helpful": -1},
        {"count": -1},
        {"day": "2099-01-01"},
        {"text": "Jak dostać BSN?"},
        {"person": "Zofia"},
        {"words": ["+31612345678"]},
        {"words": ["two words"]},
        {"words": ["x" * 31]},
    ],
)
async def test_a_question_with_anything_unknown_is_refused_as_a_whole(
    client: Client, time: Time, changes: dict[str, Any]
) -> None:
    time.pass_to(2026, 1, 10)
    good = [question(person) for person in range(40)]
    assert await ask(client, *good, question(99, **changes)) == 400
    time.pass_to(2026, 2, 1)
    await write(client)
    assert (await table(client, "subjects", "month", "2026-01"))["withheld"] == ["2026-01"]
