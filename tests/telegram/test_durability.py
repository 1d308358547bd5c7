"""Nothing is lost and nothing comes twice, whatever dies in between."""

import asyncio
from unittest.mock import patch

from telegram.error import TelegramError, TimedOut
from telegram.ext import ExtBot

from bot.conversation.rendering import ShownMessage
from bot.secret import name_of, read_or_make
from bot.telegram.channel import TELEGRAM
from tests.telegram.conftest import Telegram, until

CHAT, QUESTION = 1001, "Hoe krijg ik een BSN?"


async def test_an_update_that_comes_twice_is_answered_once(telegram: Telegram) -> None:
    await telegram.asks(CHAT, QUESTION)
    update = {"update_id": 1, "message": telegram.world.chat(CHAT).messages[0]}
    telegram.world.updates.append(update)
    telegram.world.changed.set()
    await telegram.asks(CHAT, "Hoe krijg ik een DigiD?")
    assert len(telegram.sent(CHAT)) == 2


async def test_what_came_before_the_gateway_died_is_answered_after(telegram: Telegram) -> None:
    telegram.engine.seconds = 60
    telegram.world.says(CHAT, QUESTION)
    await until(lambda: not telegram.world.updates or telegram.world.updates[0]["update_id"] > 1)
    await asyncio.sleep(0.3)
    await telegram.stop()
    telegram.world.updates.clear()
    telegram.engine.seconds = 0
    await telegram.start()
    answers = await telegram.answers(CHAT)
    assert "burgerservicenummer" in answers[0]["text"]
    await asyncio.sleep(0.5)
    assert await telegram.get("/v1/telegram/bots/4200/updates") == {"updates": []}


async def test_nothing_is_confirmed_to_telegram_before_it_is_stored(telegram: Telegram) -> None:
    await telegram.asks(CHAT, QUESTION)
    port = telegram.forms.port
    await telegram.forms.close()
    telegram.world.says(CHAT, "Hoe krijg ik een DigiD?")
    await asyncio.sleep(1.0)
    assert [u["update_id"] for u in telegram.world.updates] == [2]
    await telegram.restart_forms(port or 0)
    answers = await telegram.answers(CHAT, 2)
    assert "DigiD" in answers[1]["text"]


async def test_an_answer_known_before_the_crash_is_sent_without_asking_the_engine_again(
    telegram: Telegram,
) -> None:
    with patch.object(ExtBot, "send_message", side_effect=TimedOut()):
        telegram.world.says(CHAT, QUESTION)
        await until(lambda: len(telegram.engine.steps) == 1)
        await asyncio.sleep(0.3)
        await telegram.stop()
    await telegram.start()
    answers = await telegram.answers(CHAT)
    assert "burgerservicenummer" in answers[0]["text"]
    assert len(telegram.engine.steps) == 1


async def test_a_conversation_stays_in_order(telegram: Telegram) -> None:
    telegram.engine.seconds = 0.1
    for word in ("BSN", "DigiD") * 3:
        telegram.world.says(CHAT, f"Hoe krijg ik een {word}?")
    texts = [m["text"] for m in await telegram.answers(CHAT, 6, 30)]
    assert ["burgerservicenummer" in text for text in texts] == [True, False] * 3


async def test_a_later_message_reaches_who_asked_for_a_person(telegram: Telegram) -> None:
    await telegram.asks(CHAT, "/person")
    await until(lambda: bool(_offered(telegram)))
    asked = len(telegram.sent(CHAT))
    telegram.world.presses_button(CHAT, _offered(telegram)[0])
    await telegram.answers(CHAT, asked + 1)
    await asyncio.sleep(0.3)
    name = name_of(f"telegram {CHAT} {CHAT}", read_or_make(telegram.data))
    delivery = telegram.app[TELEGRAM].delivery
    later = [ShownMessage(id="staff.text", text="Ik help u <morgen> & later.")]
    assert await delivery.deliver(name, later, "nl")
    assert telegram.sent(CHAT)[-1]["text"] == later[0].text
    assert not await delivery.deliver("0" * 32, later, "nl")


def _offered(telegram: Telegram) -> list[str]:
    """Return what the buttons send that were offered; outside office hours a message comes first."""
    rows = [
        m["reply_markup"]["inline_keyboard"] for m in telegram.sent(CHAT) if "reply_markup" in m
    ]
    return [str(rows[0][0][0]["callback_data"])] if rows else []


async def test_the_address_of_somebody_who_only_asks_is_not_kept(telegram: Telegram) -> None:
    await telegram.asks(CHAT, QUESTION)
    name = name_of(f"telegram {CHAT} {CHAT}", read_or_make(telegram.data))
    told = await telegram.get(f"/v1/telegram/conversations/{name}")
    assert told == {"address": None, "language": None}


async def test_an_answer_whose_html_is_refused_is_sent_as_words(telegram: Telegram) -> None:
    telegram.world.says(CHAT, QUESTION)
    with patch("bot.telegram.writing._html", lambda text: text + "<"):
        answers = await telegram.answers(CHAT)
    assert "https://www.rijksoverheid.nl" in answers[0]["text"]


async def test_telegram_away_at_the_start_is_waited_for(telegram: Telegram) -> None:
    await telegram.stop()
    tried: list[int] = []
    real = ExtBot.get_me

    async def away(self: ExtBot, **more: object) -> object:
        tried.append(1)
        if len(tried) < 2:
            raise TelegramError("away")
        return await real(self, **more)

    with patch.object(ExtBot, "get_me", away):
        await telegram.start()
        assert "burgerservicenummer" in (await telegram.asks(CHAT, QUESTION))["text"]
