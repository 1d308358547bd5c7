"""Signing up in chat, the way people do it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from forms_api.drafts.tables import Draft
from forms_api.keys import SESSIONS
from tests.forms.conftest import TOKEN, Client, Start
from tests.forms.talking import FakeEngine, Person, gateway

PILOT = (
    "Zofia Wiśniewska",
    "phone",
    "06 12345678",
    "Venlo",
    "Polish",
    "A1",
    "skip",
    "in the evening, at the weekend",
    "childcare",
)


@pytest.fixture
def database() -> str:
    """The dialogue is the same on both; SQLite is quicker."""
    return ""


class Town:
    """A form service and a gateway, each of which can be started anew."""

    def __init__(self, start: Start, data: Path) -> None:
        self.start, self.data, self.engine = start, data, FakeEngine()
        self.gateways: list[Client] = []

    async def open(self, **settings: object) -> None:
        self.forms = await self.start(**settings)
        await self.open_gateway()

    async def open_gateway(self) -> None:
        url = str(self.forms.make_url("")).rstrip("/")
        self.gateways.append(await gateway(url, TOKEN, self.data, self.engine))

    async def conversation(self) -> str:
        """The name by which the form service knows the one who has a form open."""
        assert self.forms.app is not None
        async with self.forms.app[SESSIONS]() as session:
            return (await session.execute(select(Draft.conversation))).scalar_one()

    def person(self, language: str | None = "en") -> Person:
        return Person(self.gateways[-1], language)


@pytest.fixture
async def town(start: Start, tmp_path: Path) -> AsyncIterator[Town]:
    made = Town(start, tmp_path)
    await made.open()
    yield made
    for client in made.gateways:
        await client.close()


async def test_from_the_wish_to_the_code(town: Town) -> None:
    zofia = town.person()
    assert await zofia.say("taalpilot") == ["form.intro.language_pilot", "ask-name"]
    assert await zofia.answer(*PILOT) == ["ask-language_pilot-consent"]
    summary = (await zofia.send(text="yes"))["messages"][-1]
    assert summary["id"] == "form-summary"
    for shown in ("Zofia Wiśniewska", "+31612345678", "Venlo", "In the evening", "not filled in"):
        assert shown in summary["text"]
    done = (await zofia.send(text="yes"))["messages"][0]
    assert done["id"] == "form-done-language_pilot"
    assert "W-" in done["text"]
    assert not [t for t in town.engine.seen if "Zofia" in t or "1234" in t]


async def test_by_buttons_alone(town: Town) -> None:
    jan = town.person("pl")
    await jan.press("form:language_pilot.start")
    await jan.say("Jan")
    for button in (
        "set.contact_way.chat", "set.place.GM0983", "set.first_language.pl",
        "set.dutch_level.a2", "skip.stay", "set.times.days", "set.times.evenings", "done.times",
        "set.barriers.none", "done.barriers", "set.consent.yes",
    ):  # fmt: skip
        ids = await jan.press(f"form:language_pilot.{button}")
    assert ids == ["form-summary"]
    first = await jan.send(button="form:language_pilot.confirm")
    again = await jan.send(button="form:language_pilot.confirm")
    assert first["messages"][0]["id"] == "form-done-language_pilot"
    assert again["messages"][0]["id"] == "form-already"
    assert await jan.press("form:language_pilot.start") == ["form-already"]


async def test_why_skip_correct_and_an_old_button(town: Town) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    assert await zofia.say("why?") == ["why-name", "ask-name"]
    assert await zofia.say("skip") == ["form-must", "ask-name"]
    await zofia.answer("Zofia", "phone", "0612345678")
    assert await zofia.say("no, my number is +48 512 345 678") == ["ask-place"]
    assert await zofia.press("form:language_pilot.set.contact_way.email") == ["ask-email"]
    assert await zofia.say("zofia(at)example") == ["form-wrong-email", "ask-email"]
    await zofia.answer("it is zofia@example.com", *PILOT[3:], "yes")
    assert await zofia.say("change") == ["form-pick"]
    assert await zofia.press("form:language_pilot.edit.name") == ["ask-name"]
    summary = (await zofia.send(text="my name is Ania"))["messages"][-1]
    assert "Ania" in summary["text"] and "zofia@example.com" in summary["text"]
    assert "512" not in summary["text"]


async def test_another_question_and_back_in_another_language(town: Town) -> None:
    zofia = town.person(None)
    await zofia.say("taalpilot po polsku")
    await zofia.say("Zofia")
    assert await zofia.say("Jak dostać BSN?") == [
        "answer.bsn",
        "form-still_open",
        "ask-contact_way",
    ]
    zofia.language = "en"
    reply = await zofia.send(text="chat")
    assert reply["messages"][0]["text"].startswith("In which municipality")


async def test_the_form_survives_both_processes(town: Town) -> None:
    zofia = town.person("pl")
    await zofia.answer("taalpilot", "Zofia", "telefon")
    await town.forms.close()
    await town.gateways[-1].close()
    await town.open()
    zofia.client, zofia.language = town.gateways[-1], None
    reply = await zofia.send(text="+48 512 345 678")
    assert reply["messages"][0]["id"] == "ask-place"
    assert reply["language"] == "pl"


async def test_without_the_form_service_nothing_private_goes_on(town: Town) -> None:
    zofia = town.person()
    await zofia.answer("taalpilot", "Zofia", "phone")
    seen = list(town.engine.seen)
    await town.forms.close()
    reply = await zofia.send(text="06 12345678")
    assert reply["messages"][0]["id"] == "one_moment"
    assert town.engine.seen == seen


@pytest.mark.parametrize(
    "text",
    ["biją mnie!", "I want to die", "помощ", "ajutor!!", "Hilfe", "112", "vreau să mor"]
    + ["ajutor", "help help", "HELP ME, help!", "Hilfe, bitte!", "викайте бърза помощ"]
    + ["ongyilkos leszek", "kinchayu z soboyu", "ne dishaa pomosht"],
)
async def test_danger_is_answered_at_a_private_question(town: Town, text: str) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    reply = await zofia.send(text=text)
    assert "112" in reply["messages"][0]["text"]
    assert reply["messages"][0]["id"] == "crisis"
    assert await zofia.press("form:language_pilot.go") == ["ask-name"]


@pytest.mark.parametrize(
    "text",
    ["ajutor pentru chirie", "hulp bij huur", "правна помощ", "Sprachhilfe", "help met BSN"]
    + ["Hilfe bei Steuern", "pomoc prawna", "?!"],
)
async def test_a_word_for_help_in_a_question_is_no_cry(town: Town, text: str) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    assert "crisis" not in await zofia.say(text)


async def test_a_story_with_danger_gets_112_and_is_kept(town: Town) -> None:
    ana = town.person()
    await ana.press("form:housing_signal.start")
    await ana.press("form:housing_signal.set.about.housing")
    await ana.say("5911")
    ids = await ana.say("The boss is beating me when I complain about the mould")
    assert ids == ["crisis", "ask-anonymous"]


async def test_a_question_at_a_private_field_leaves_without_the_name(town: Town) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    await zofia.say("Is Zofia Kwiatkowska enough, and how do I get a BSN?")
    assert "BSN".lower() in town.engine.seen[-1].lower()
    assert not [t for t in town.engine.seen if "ofia" in t or "wiatkow" in t]
    assert await zofia.say("Zofia") == ["ask-contact_way"]


async def test_refused_consent_keeps_nothing(town: Town) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    await zofia.answer(*PILOT)
    assert await zofia.say("no") == ["form-refused"]
    assert await zofia.press("mine:show") == ["mine-nothing"]


async def test_the_waiting_list_is_honest(town: Town) -> None:
    await town.open(capacity={"language_pilot": 0})
    zofia = town.person()
    await zofia.say("taalpilot")
    await zofia.answer(*PILOT, "yes")
    text = (await zofia.send(text="yes"))["messages"][0]["text"]
    assert "number 1 on the waiting list" in text


async def test_rights_by_words(town: Town) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    await zofia.answer(*PILOT, "yes", "yes")
    assert (await zofia.say("my data"))[-1] == "mine-choose"
    shown = (await zofia.send(text="show"))["messages"][0]
    assert "Zofia" in shown["text"] and "+31612345678" in shown["text"]
    assert await zofia.say("change") == ["form-pick"]
    await zofia.press("form:language_pilot.edit.name")
    await zofia.answer("Ania", "yes")
    shown = (await zofia.send(button="mine:show"))["messages"][0]
    assert "Ania" in shown["text"]
    await zofia.say("my data")
    assert await zofia.say("delete everything") == ["mine-sure_delete"]
    receipt = (await zofia.send(text="yes"))["messages"][0]
    assert receipt["id"] == "mine-receipt_delete"
    assert "Sign-ups: 1" in receipt["text"]
    assert await zofia.press("mine:show") == ["mine-nothing"]


async def test_the_receipt_names_what_telegram_needed(town: Town) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    name = await town.conversation()
    chosen = {"language": "en"}
    await town.forms.put(f"/v1/telegram/conversations/{name}/language", json=chosen)
    await zofia.press("mine:delete")
    receipt = (await zofia.send(button="mine:delete_yes"))["messages"][0]
    assert receipt["id"] == "mine-receipt_delete"
    assert "Telegram" in receipt["text"] and "Unfinished forms: 1" in receipt["text"]


async def test_withdrawing_with_the_code_from_elsewhere(town: Town) -> None:
    zofia, elsewhere = town.person(), town.person()
    await zofia.say("taalpilot")
    await zofia.answer(*PILOT, "yes")
    code = (await zofia.send(text="yes"))["messages"][0]["text"].split("code is ")[1][:11]
    assert (await elsewhere.say("sign me out"))[-1] == "mine-nothing"
    assert await elsewhere.say(code) == ["mine-sure_withdraw"]
    assert await elsewhere.say("yes") == ["mine-receipt_withdraw"]
    assert await elsewhere.say("W-2222-2222") == ["mine-unknown_code"]
    assert code not in town.engine.seen
    assert await zofia.press("mine:show") == ["mine-nothing"]


@pytest.mark.parametrize("text", ["I don't want to give my name", "не хочу казати"])
async def test_who_refuses_is_no_danger(town: Town, text: str) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    assert await zofia.say(text) == ["form-must", "ask-name"]


@pytest.mark.parametrize(
    "text",
    ["x" * 3900, "Robert'); SELECT 1; --", "<script>alert(1)</script>", "😀", "00000", "?"],
)
async def test_odd_answers_are_asked_again(town: Town, text: str) -> None:
    zofia = town.person()
    await zofia.answer("taalpilot", "Zofia", "phone")
    ids = await zofia.say(text)
    assert ids[-1] in {"ask-phone", "unknown"}
    assert await zofia.say("0612345678") == ["ask-place"]


async def test_the_other_forms_reach_their_code(town: Town) -> None:
    dutch = town.person("nl")
    await dutch.press("form:volunteer.start")
    past = await dutch.answer(
        "Piet", "chat", "6041", "Nederlands, Duits", "klaar", "in het weekend", "01-01-2020"
    )
    assert past == ["form-wrong-past", "ask-start_from"]
    assert await dutch.answer("2031-05-01", "ja", "ja") == ["form-done-volunteer"]
    await dutch.press("form:housing_signal.start")
    told = ("allebei", "Weert", "Acht mensen in een kamer, schimmel.", "ja, anoniem", "ja", "ja")
    assert await dutch.answer(*told) == ["form-done-housing_signal"]


async def test_neither_yes_nor_no_at_consent_asks_again(town: Town) -> None:
    zofia = town.person()
    await zofia.say("taalpilot")
    await zofia.answer(*PILOT)
    assert await zofia.say("maybe") == ["form-wrong-option", "ask-language_pilot-consent"]


@pytest.mark.parametrize(
    "word", ["Mijn werkgever betaalt niet", "diploma waarderen", "kiedy wakacyjne", "wystarczy bsn"]
)
async def test_a_word_is_no_code(town: Town, word: str) -> None:
    assert await town.person("nl").say(word) != ["mine-unknown_code"]


@pytest.mark.parametrize(
    "typed", ["W-2222-2222", "w22222222", "my code: W-KKKK-MMMM", "w2k3p 9qxd"]
)
async def test_a_code_is_read_as_people_type_it(town: Town, typed: str) -> None:
    assert await town.person().say(typed) == ["mine-unknown_code"]
