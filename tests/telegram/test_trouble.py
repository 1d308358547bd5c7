"""What goes wrong on Telegram, and what the person sees of it."""

import asyncio
import logging

import pytest

from bot.secret import name_of, read_or_make
from bot.telegram.requests import TolerantRequest
from tests.telegram.conftest import TOKEN, Telegram, until

CHAT, QUESTION = 1001, "Hoe krijg ik een BSN?"


async def test_who_blocked_the_bot_is_not_tried_again_and_nothing_is_kept(
    telegram: Telegram,
) -> None:
    await telegram.asks(CHAT, "/person")
    telegram.world.says(CHAT, QUESTION)
    telegram.world.blocks(CHAT)
    await asyncio.sleep(0.5)
    await telegram.stop()
    assert await pending(telegram) == []
    assert await kept(telegram) == 0


async def test_a_flood_from_one_chat_does_not_stop_the_others(telegram: Telegram) -> None:
    for number in range(100):
        telegram.world.says(CHAT, f"{QUESTION} {number}")
    answer = await telegram.asks(2002, "Hoe krijg ik een DigiD?")
    assert "DigiD" in answer["text"]
    await until(lambda: any("Wacht" in m["text"] for m in telegram.sent(CHAT)), 30)
    assert sum("Wacht" in m["text"] for m in telegram.sent(CHAT)) == 1
    assert telegram.limits.refused == 0


async def test_told_to_wait_it_waits_and_loses_nothing(telegram: Telegram) -> None:
    telegram.limits._buckets[CHAT] = (0.0, asyncio.get_running_loop().time())
    answer = await telegram.asks(CHAT, QUESTION)
    assert telegram.limits.refused >= 1
    assert "burgerservicenummer" in answer["text"]
    assert len(telegram.sent(CHAT)) == 1


@pytest.mark.parametrize(
    "content",
    [
        {"poll": {"id": "1"}},
        {"message": {"message_id": "no number"}},
        {"message": None},
        {"callback_query": {"id": 1}},
        {"brand_new_kind": {"a": 1}},
        {},
    ],
)
async def test_a_malformed_or_unknown_update_does_not_stop_the_next(
    telegram: Telegram, content: dict
) -> None:
    telegram.world.add(**content)
    assert "burgerservicenummer" in (await telegram.asks(CHAT, QUESTION))["text"]


async def test_while_the_engine_is_away_one_word_comes_and_then_the_answer(
    telegram: Telegram,
) -> None:
    telegram.engine.away = True
    first = await telegram.asks(CHAT, QUESTION)
    assert "112" in first["text"]
    await asyncio.sleep(1.5)
    telegram.engine.away = False
    answers = await telegram.answers(CHAT, 2)
    assert ["burgerservicenummer" in m["text"] for m in answers] == [False, True]


async def test_a_chosen_language_outlives_the_gateway(telegram: Telegram) -> None:
    await telegram.asks(CHAT, "/language")
    telegram.world.presses_button(CHAT, "language:uk")
    await telegram.answers(CHAT, 2)
    await telegram.stop()
    await telegram.start()
    assert "Офіційна" in (await telegram.asks(CHAT, QUESTION))["text"]


async def test_no_log_and_no_file_holds_who_asks_or_what(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    chat, secret = 987654321, "geheimwoordxyz"
    with caplog.at_level(logging.DEBUG):
        telegram.engine.seconds = 0.3
        telegram.world.says(chat, f"{secret} bsn")
        telegram.world.says(chat, "/person")
        await asyncio.sleep(0.2)
        stored = files(telegram)
        await telegram.answers(chat, 2)
    own = [
        r.getMessage()
        for r in caplog.records
        if r.name.startswith(("bot", "forms_api", "telegram", "httpx"))
    ]
    for text in (*own, *stored, *files(telegram)):
        assert secret not in text
        assert str(chat) not in text
        assert TOKEN not in text


def files(telegram: Telegram) -> list[str]:
    return [p.read_bytes().decode("latin-1") for p in telegram.data.rglob("*") if p.is_file()]


async def pending(telegram: Telegram) -> list:
    return (await telegram.get("/v1/telegram/bots/4200/updates"))["updates"]


async def kept(telegram: Telegram) -> int:
    name = name_of(f"telegram {CHAT} {CHAT}", read_or_make(telegram.data))
    told = await telegram.get(f"/v1/telegram/conversations/{name}")
    return sum(value is not None for value in told.values())


def test_an_answer_of_telegram_that_is_no_answer_is_read_around() -> None:
    payload = b'{"ok": true, "result": [{"no": 1}, 7, null, {"update_id": 3, "message": 5}]}'
    assert TolerantRequest.parse_json_payload(payload)["result"] == [{"update_id": 3}]
    assert TolerantRequest.parse_json_payload(b"[]") == {}
