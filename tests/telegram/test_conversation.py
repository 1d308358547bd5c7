"""What a person on Telegram sees, through Telegram's protocol."""

import pytest

from tests.languages import LIVE
from tests.telegram.conftest import Telegram, until

CHAT = 1001


def keys(message: dict) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key.get("callback_data") or key["url"] for row in rows for key in row]


async def test_a_question_gets_its_answer_with_the_official_link_and_buttons(
    telegram: Telegram,
) -> None:
    answer = await telegram.asks(CHAT, "Hoe krijg ik een BSN?")
    assert "burgerservicenummer" in answer["text"]
    assert (
        '<a href="https://www.rijksoverheid.nl">Officiële pagina: Rijksoverheid</a>'
        in answer["html"]
    )
    assert "Gecontroleerd op 23 november 2026" in answer["text"]
    assert "topic:digid" in keys(answer)


async def test_a_pressed_button_is_acknowledged_and_answered(telegram: Telegram) -> None:
    await telegram.asks(CHAT, "Hoe krijg ik een BSN?")
    telegram.world.presses_button(CHAT, "topic:digid")
    answer = (await telegram.answers(CHAT, 2))[-1]
    assert "DigiD" in answer["text"]
    assert list(telegram.world.presses.values()) == [True]
    assert keys(telegram.sent(CHAT)[0])


async def test_a_choice_is_made_once_and_its_buttons_go(telegram: Telegram) -> None:
    await telegram.asks(CHAT, "/language")
    telegram.world.presses_button(CHAT, "language:pl")
    await telegram.answers(CHAT, 2)
    await until(lambda: not keys(telegram.sent(CHAT)[0]))
    assert "BSN" in (await telegram.asks(CHAT, "bsn"))["text"]
    assert "Oficjalna strona" in telegram.sent(CHAT)[-1]["text"]


@pytest.mark.parametrize(
    ("command", "intent"),
    [("start", "greet"), ("help", "capabilities"), ("language", "change_language"),
     ("office", "find_office"), ("course", "signup_language_pilot"),
     ("person", "talk_to_person"), ("delete", "delete_my_data")],
)  # fmt: skip
async def test_a_command_does_what_its_button_does(
    telegram: Telegram, command: str, intent: str
) -> None:
    await telegram.asks(CHAT, f"/{command}")
    assert [step for _, step in telegram.engine.steps] == [intent]


async def test_privacy_is_told(telegram: Telegram) -> None:
    assert "versleuteld" in (await telegram.asks(CHAT, "/privacy"))["text"]


async def test_the_menu_is_there_in_every_language(telegram: Telegram) -> None:
    await until(lambda: "" in telegram.world.menus)
    menus = telegram.world.menus
    assert set(menus) == {*LIVE, ""}
    for menu in menus.values():
        names = ["start", "help", "language", "office", "course", "person", "privacy", "delete"]
        assert [command["command"] for command in menu] == names
    assert len({menu[0]["description"] for code, menu in menus.items() if code}) == len(LIVE)


async def test_the_phones_language_is_a_first_guess_only(telegram: Telegram) -> None:
    telegram.world.chat(CHAT).language = "pl-PL"
    assert "Dzień dobry" in (await telegram.asks(CHAT, "/start"))["text"]
    assert "Official page" in (await telegram.asks(CHAT, "How do I get a BSN number?"))["text"]


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}]},
        {"voice": {"file_id": "1", "file_unique_id": "1", "duration": 3}},
        {"sticker": {"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1,
                     "is_animated": False, "is_video": False, "type": "regular"}},
        {"document": {"file_id": "1", "file_unique_id": "1"}},
    ],
)  # fmt: skip
async def test_what_cannot_be_read_is_said_kindly(telegram: Telegram, content: dict) -> None:
    telegram.world.says(CHAT, **content)
    assert "geen foto's" in (await telegram.answers(CHAT))[0]["text"]


async def test_a_shared_place_gets_the_offices(telegram: Telegram) -> None:
    telegram.world.says(CHAT, location={"latitude": 51.37, "longitude": 6.17})
    await telegram.answers(CHAT)
    assert [step for _, step in telegram.engine.steps] == ["find_office"]


async def test_a_place_in_the_sea_is_said_to_be_elsewhere(telegram: Telegram) -> None:
    telegram.world.says(CHAT, location={"latitude": 54.0, "longitude": 4.0})
    assert "Limburg" in (await telegram.answers(CHAT))[0]["text"]
    assert telegram.engine.steps == []


async def test_a_shared_contact_is_a_typed_number(telegram: Telegram) -> None:
    contact = {"phone_number": "31612345678", "first_name": "Somebody", "user_id": CHAT}
    telegram.world.says(CHAT, contact=contact)
    assert "nummer" in (await telegram.answers(CHAT))[0]["text"]
    assert telegram.engine.steps == []


async def test_an_edited_message_is_answered_below_it(telegram: Telegram) -> None:
    await telegram.asks(CHAT, "Hoe krijg ik een BSN?")
    first = telegram.world.chat(CHAT).messages[0]["message_id"]
    telegram.world.edits(CHAT, first, "Hoe krijg ik een DigiD?")
    answer = (await telegram.answers(CHAT, 2))[-1]
    assert "DigiD" in answer["text"]
    assert answer["reply_to_message"]["message_id"] == first


async def test_somebody_is_seen_typing_while_the_answer_takes_long(telegram: Telegram) -> None:
    telegram.engine.seconds = 0.5
    await telegram.asks(CHAT, "Hoe krijg ik een BSN?")
    assert telegram.world.chat(CHAT).actions >= 1


async def test_a_text_too_long_is_told_so(telegram: Telegram) -> None:
    assert "te lang" in (await telegram.asks(CHAT, "bsn " * 1020))["text"]


@pytest.mark.parametrize("data", ["topic:nothing", "handmade", "x" * 64, "act:greet\x00"])
async def test_a_button_we_never_made_is_told_so(telegram: Telegram, data: str) -> None:
    await telegram.asks(CHAT, "Hoe krijg ik een BSN?")
    telegram.world.presses_button(CHAT, data)
    assert "knop" in (await telegram.answers(CHAT, 2))[-1]["text"]
