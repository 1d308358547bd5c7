"""What forms_api keeps for the channel: who may ask, what is refused, what is forgotten."""

from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import SESSIONS
from forms_api.telegram import addresses
from forms_api.telegram.sweeping import sweep
from forms_api.telegram.tables import TelegramAddress, TelegramUpdate
from tests.telegram.conftest import FORMS_TOKEN, Telegram

NAME, OTHER = "a" * 32, "b" * 32


async def call(telegram: Telegram, method: str, path: str, body: object = None) -> tuple[int, dict]:
    url = telegram.forms.make_url(f"/v1/telegram{path}")
    headers = {"Authorization": f"Bearer {FORMS_TOKEN}"}
    async with aiohttp.request(method, url, json=body, headers=headers) as answer:
        return answer.status, await answer.json()


async def test_only_our_own_services_may_ask(telegram: Telegram) -> None:
    url = telegram.forms.make_url("/v1/telegram/bots/1/updates")
    async with aiohttp.request("GET", url) as answer:
        assert answer.status == 401


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/bots/1/updates", {"update": -1, "sealed": "x"}, 400),
        ("POST", "/bots/1/updates", {"update": 2**70, "sealed": "x"}, 400),
        ("POST", "/bots/1/updates", {"update": 1, "sealed": "x", "more": 1}, 400),
        ("POST", "/bots/1/updates", {"update": 1, "sealed": "\u0000"}, 400),
        ("POST", "/bots/1/updates", [], 400),
        ("POST", "/bots/x/updates", {}, 404),
        ("PUT", "/conversations/1001/address", {"sealed": "x"}, 404),
        ("PUT", f"/conversations/{NAME}/language", {"language": "Polish"}, 400),
        ("PUT", "/bots/1/updates/77", {"delivered": 101}, 400),
        ("PUT", "/bots/1/updates/77", {}, 400),
        ("DELETE", "/bots/1/updates/77", None, 200),
    ],
)
async def test_bad_input_never_breaks_the_service(
    telegram: Telegram, method: str, path: str, body: object, status: int
) -> None:
    got, answer = await call(telegram, method, path, body)
    assert got == status
    assert ("error" in answer) == (status >= 400)


async def test_two_bots_may_have_the_same_numbers(telegram: Telegram) -> None:
    body = {"update": 5, "conversation": NAME, "sealed": "x"}
    assert (await call(telegram, "POST", "/bots/1/updates", body)) == (201, {"new": True})
    assert (await call(telegram, "POST", "/bots/1/updates", body)) == (200, {"new": False})
    assert (await call(telegram, "POST", "/bots/2/updates", body)) == (201, {"new": True})


async def test_an_address_dies_with_its_purpose(telegram: Telegram) -> None:
    for name in (NAME, OTHER):
        await call(telegram, "PUT", f"/conversations/{name}/address", {"sealed": "x"})
    sessions, yesterday = telegram.forms.app[SESSIONS], datetime.now(UTC) - timedelta(hours=25)

    async def handovers(session: AsyncSession) -> set[str]:
        return {OTHER}

    async with sessions.begin() as session:
        await session.execute(update(TelegramAddress).values(needed_at=yesterday))
        await sweep(session, handovers)
    assert await addresses.find(sessions, NAME) is None
    assert await addresses.find(sessions, OTHER) == "x"


async def test_old_numbers_are_forgotten(telegram: Telegram) -> None:
    await call(telegram, "POST", "/bots/1/updates", {"update": 5, "sealed": "x"})
    sessions, past = telegram.forms.app[SESSIONS], datetime.now(UTC) - timedelta(days=3)
    async with sessions.begin() as session:
        await session.execute(update(TelegramUpdate).values(received_at=past))
        await sweep(session)
    assert (await call(telegram, "GET", "/bots/1/updates"))[1] == {"updates": []}


async def test_deleting_ones_data_takes_address_and_language(telegram: Telegram) -> None:
    await call(telegram, "PUT", f"/conversations/{NAME}/address", {"sealed": "x"})
    await call(telegram, "PUT", f"/conversations/{NAME}/language", {"language": "pl"})
    async with telegram.forms.app[SESSIONS].begin() as session:
        assert await addresses.forget_conversation(session, NAME) == ("telegram", 2)
    answer = await call(telegram, "GET", f"/conversations/{NAME}")
    assert answer == (200, {"address": None, "language": None})
