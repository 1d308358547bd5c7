"""In a group: silent unless spoken to, and never personal."""

from tests.telegram.conftest import Telegram
from tests.telegram.test_conversation import keys

GROUP, PERSON = -1001234567890, 777000111


async def test_it_is_silent_until_it_is_spoken_to(telegram: Telegram) -> None:
    telegram.world.says(GROUP, "Hoe krijg ik een BSN?", PERSON)
    telegram.world.says(GROUP, "/start", PERSON)
    telegram.world.says(GROUP, "/start@other_bot", PERSON)
    telegram.world.says(GROUP, "@other_bot bsn", PERSON)
    telegram.world.says(GROUP, sticker=None, new_chat_title="Hallo", person=PERSON)
    answer = await telegram.asks(GROUP, "@wegwijzer_bot Hoe krijg ik een BSN?", person=PERSON)
    assert "burgerservicenummer" in answer["text"]
    assert answer["reply_to_message"]["text"].startswith("@wegwijzer_bot")
    assert len(telegram.sent(GROUP)) == 1


async def test_an_answer_to_it_and_a_command_by_name_are_for_it(telegram: Telegram) -> None:
    first = await telegram.asks(GROUP, "/help@wegwijzer_bot", person=PERSON)
    answer = await telegram.asks(
        GROUP, "Hoe krijg ik een DigiD?", person=PERSON, reply_to_message=first
    )
    assert "DigiD" in answer["text"]


async def test_nothing_personal_is_done_there(telegram: Telegram) -> None:
    for text in ("/person@wegwijzer_bot", "@wegwijzer_bot talk_to_person",
                 "@wegwijzer_bot delete_my_data", "/course@wegwijzer_bot"):  # fmt: skip
        answer = await telegram.asks(GROUP, text, person=PERSON)
        assert keys(answer) == ["https://t.me/wegwijzer_bot?start=group"]
    assert telegram.engine.steps == []


async def test_no_personal_button_is_shown_there(telegram: Telegram) -> None:
    answer = await telegram.asks(GROUP, "/help@wegwijzer_bot", person=PERSON)
    assert "act:talk_to_person" not in keys(answer)
    assert "act:find_office" in keys(answer)
    telegram.world.presses_button(GROUP, "act:talk_to_person", PERSON)
    told = (await telegram.answers(GROUP, 2))[-1]
    assert "Anderen lezen hier mee" in told["text"]


async def test_a_group_and_a_private_chat_are_two_conversations(telegram: Telegram) -> None:
    await telegram.asks(GROUP, "@wegwijzer_bot Hoe krijg ik een BSN?", person=PERSON)
    await telegram.asks(PERSON, "Hoe krijg ik een BSN?")
    names = {name for name, _ in telegram.engine.steps}
    assert len(names) == 2
    assert not any(str(PERSON) in name or str(GROUP) in name for name in names)


async def test_danger_is_answered_there_too(telegram: Telegram) -> None:
    answer = await telegram.asks(GROUP, "@wegwijzer_bot crisis", person=PERSON)
    assert "112" in answer["text"]
