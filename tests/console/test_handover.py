"""From "a person, please" to the rating, as both sides see it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from sqlalchemy import select, text, update

from bot.keys import SECRET
from bot.secret import name_of
from forms_api.accounts import store as accounts
from forms_api.accounts.roles import Role
from forms_api.handovers import erasing, tidying
from forms_api.handovers.states import State
from forms_api.handovers.store import release_all_of
from forms_api.handovers.tables import Change, Handover, Line
from forms_api.handovers.waiting import minutes
from forms_api.keys import SESSIONS
from forms_api.moments import now
from tests.console.conftest import BROWSER
from tests.console.talk import OFFICE, OPENED, OTHER, Person, Staff
from tests.console.test_delivery import read

Client = TestClient[Any, Any]


@pytest.fixture(autouse=True)
async def _close_browsers() -> AsyncIterator[None]:
    yield
    while OPENED:
        await OPENED.pop().session.close()


def ids(reply: Any) -> list[str]:
    """Return the ids of a reply's messages."""
    return [message["id"] for message in reply["messages"]]


async def test_the_whole_way(forms: Client, gateway: Client) -> None:
    person, anna = Person(gateway, "pl"), await Staff.make(forms, "anna")
    await person.say("How do I get a BSN?")
    offer = await person.say("a person please")
    assert ids(offer) == ["handover-consent", "handover-closed_now"]
    assert "BSN" in offer["messages"][0]["text"]
    assert offer["understood"]["act"] == "talk_to_person"
    reply = await person.press("handover:write")
    assert (reply["outcome"], ids(reply)) == ("handed_over", ["handover-later"])
    silent = await person.say("Czy mogę dostać BSN bez adresu?")
    assert (silent["outcome"], silent["messages"]) == ("handed_over", [])

    assert "/console/conversations/1/take" in await anna.see("/console")
    assert await anna.do(1, "take") == 303
    page = await anna.see("/console/conversations/1")
    assert "Czy mogę dostać BSN bez adresu?" in page
    assert 'lang="pl"' in page
    assert page.count("BSN") > 2
    assert await anna.do(1, "reply", text="Dag <script>alert(1)</script>") == 303
    assert await anna.do(1, "reply", message="canned-ask_place") == 303
    assert await anna.do(1, "reply", message="answer.digid") == 303
    assert (await person.say("Dziękuję"))["outcome"] == "staff"
    told = [m for _, m in await read(gateway, person.conversation, 4)]
    assert [m["id"] for m in told] == [
        "handover-taken",
        "staff.text",
        "canned-ask_place",
        "answer.digid",
    ]
    assert "RNI-loket Venlo" in told[0]["text"]
    assert (told[1]["language"], told[1]["sender"]) == ("nl", "RNI-loket Venlo")
    assert told[2]["text"] == "W jakiej miejscowości mieszkasz?"
    assert "&lt;script&gt;" in await anna.see("/console/conversations/1")

    assert await anna.do(1, "close", outcome="helped") == 303
    closed = [m for _, m in await read(gateway, person.conversation, 5)][4]
    assert closed["buttons"][0]["value"] == "rating:good"
    assert ids(await person.press("rating:good")) == ["handover-rated"]
    assert ids(await person.say("How do I get a BSN?")) == ["answer.bsn"]
    figures = await anna.see("/console/figures")
    assert "goed: 1" in figures
    async with forms.app[SESSIONS]() as session:
        causes = (await session.execute(select(Change.cause).order_by(Change.id))).scalars().all()
    assert causes == ["asked", "taken", "closed_by_staff"]


async def test_who_was_loaded_anew_reads_what_was_said_since_asking(
    forms: Client, gateway: Client
) -> None:
    person, anna = Person(gateway, "pl"), await Staff.make(forms, "anna")
    assert await person.history(0) == []
    await person.ask()
    await person.say("Nie mam adresu")
    await anna.do(1, "take")
    await anna.do(1, "note", text="niet voor de persoon")
    await anna.do(1, "reply", text="Dag")
    await anna.do(1, "reply", message="answer.digid")
    sent = [int(number) for number, _ in await read(gateway, person.conversation, 3)]
    waiting, mine, taken, typed, answer = await person.history(sent[-1])
    assert waiting["message"]["id"] == "handover-later"
    assert mine == {"you": "Nie mam adresu"}
    assert "RNI-loket Venlo" in taken["message"]["text"]
    assert (typed["message"]["sender"], typed["message"]["text"]) == ("RNI-loket Venlo", "Dag")
    assert answer["message"]["source"].startswith("https://")
    assert [b["value"] for b in answer["message"]["buttons"]] == ["handover:back"]
    *_, taken = await person.history(sent[0])
    assert taken["message"]["buttons"]
    assert await Person(gateway, "pl").history(9) == []


async def test_danger_is_answered_at_once_and_goes_to_the_top(
    forms: Client, gateway: Client
) -> None:
    first, second = Person(gateway, "en"), Person(gateway, "en")
    await first.ask()
    await second.ask()
    reply = await second.say("I am in danger")
    assert ids(reply) == ["crisis"]
    assert (await second.say("hello"))["messages"] == []
    anna = await Staff.make(forms, "anna")
    page = await anna.see("/console")
    assert page.index("conversations/2/take") < page.index("conversations/1/take")
    await asyncio.sleep(0.2)
    await anna.do(2, "take")
    assert "0800-0113" in await anna.see("/console/conversations/2")


async def test_back_to_the_bot_by_button_and_by_words(forms: Client, gateway: Client) -> None:
    for way in ("button", "words"):
        person = Person(gateway, "en")
        await person.ask()
        if way == "button":
            reply = await person.press("handover:back")
        else:
            reply = await person.say("Back to the bot!")
        assert ids(reply) == ["handover-back"]
        assert ids(await person.say("How do I get a BSN?")) == ["answer.bsn"]


async def test_two_take_one_wins_and_the_other_is_told(forms: Client, gateway: Client) -> None:
    await Person(gateway, "en").ask()
    anna, bram = await Staff.make(forms, "anna"), await Staff.make(forms, "bram")
    assert sorted(await asyncio.gather(anna.do(1, "take"), bram.do(1, "take"))) == [303, 409]
    loser = anna if "van u" not in await anna.see("/console") else bram
    assert await loser.do(1, "reply", text="ik ook") == 409


async def test_who_came_second_reads_so_on_a_page(forms: Client, gateway: Client) -> None:
    await Person(gateway, "en").ask()
    anna, bram = await Staff.make(forms, "anna"), await Staff.make(forms, "bram")
    await anna.do(1, "take")
    late = await bram.client.post("/console/conversations/1/take", headers=BROWSER)
    assert (late.status, late.content_type) == (409, "text/html")
    assert "Een collega was u voor" in await late.text()


async def test_a_transfer_goes_to_the_other_office_with_its_note(
    forms: Client, gateway: Client
) -> None:
    person = Person(gateway, "en")
    await person.ask()
    anna, bram = await Staff.make(forms, "anna"), await Staff.make(forms, "bram", offices=(OTHER,))
    missing = await bram.client.get("/console/conversations/1")
    assert missing.status == 404
    await anna.do(1, "take")
    assert await anna.do(1, "transfer", office=OTHER, note="Gaat over loon") == 303
    assert await bram.do(1, "take") == 303
    page = await bram.see("/console/conversations/1")
    assert "Gaat over loon" in page
    said = [m["id"] for _, m in await read(gateway, person.conversation, 3)]
    assert said == ["handover-taken", "handover-transferred", "handover-taken"]
    assert (await anna.client.get("/console/conversations/1")).status == 404


async def test_contact_details_are_sealed_and_gone_when_dealt_with(
    forms: Client, gateway: Client
) -> None:
    person = Person(gateway, "en")
    await person.say("a person please")
    assert ids(await person.press("handover:contact")) == ["handover-contact_ask"]
    assert ids(await person.say("+31 6 12345678")) == ["handover-contact_kept"]
    async with forms.app[SESSIONS]() as session:
        kept = (await session.execute(select(Handover.contact))).scalar_one()
        office = (await session.execute(select(Handover.office))).scalar_one()
    assert kept
    assert b"12345678" not in kept
    anna = await Staff.make(forms, "anna", offices=(office,))
    await anna.do(1, "take")
    assert "+31 6 12345678" in await anna.see("/console/conversations/1")
    await anna.do(1, "close", outcome="helped")
    async with forms.app[SESSIONS]() as session:
        assert (await session.execute(select(Handover.contact))).scalar() is None


async def test_words_are_sealed_and_forgotten_after_the_retention(
    forms: Client, gateway: Client
) -> None:
    person, anna = Person(gateway, "en"), await Staff.make(forms, "anna")
    await person.ask()
    await person.say("my secret words")
    async with forms.app[SESSIONS].begin() as session:
        found = (await session.execute(select(Line.words))).scalars().all()
        assert not any(b"secret" in words for words in found if words)
    await anna.do(1, "take")
    await anna.do(1, "close", outcome="helped")
    async with forms.app[SESSIONS].begin() as session:
        row = await session.get_one(Handover, 1)
        row.closed_at = row.closed_at.replace(year=2020) if row.closed_at else None
    await tidying.tidy(forms.app)
    async with forms.app[SESSIONS]() as session:
        assert (await session.execute(select(Line))).first() is None


async def test_silence_closes_and_tells_the_person(forms: Client, gateway: Client) -> None:
    person, anna = Person(gateway, "en"), await Staff.make(forms, "anna")
    await person.ask()
    await anna.do(1, "take")
    async with forms.app[SESSIONS].begin() as session:
        await session.execute(text("UPDATE handovers SET last_line_at = '2020-01-01 00:00:00'"))
    await tidying.tidy(forms.app)
    said = [m["id"] for _, m in await read(gateway, person.conversation, 2)]
    assert said == ["handover-taken", "handover-closed_silence"]


async def test_a_person_who_deletes_everything_while_staff_type(
    forms: Client, gateway: Client
) -> None:
    person, anna = Person(gateway, "en"), await Staff.make(forms, "anna")
    await person.ask()
    await person.say("hello")
    await anna.do(1, "take")
    async with forms.app[SESSIONS].begin() as session:
        await erasing.erase(session, name_of(person.conversation, gateway.app[SECRET]))
    assert await anna.do(1, "reply", text="te laat") == 409
    async with forms.app[SESSIONS]() as session:
        assert (await session.execute(select(Line))).first() is None
    assert ids(await person.say("How do I get a BSN?")) == ["answer.bsn"]


async def test_an_account_removed_in_a_conversation_lets_the_person_wait_again(
    forms: Client, gateway: Client
) -> None:
    person, anna = Person(gateway, "en"), await Staff.make(forms, "anna")
    await person.ask()
    await anna.do(1, "take")
    async with forms.app[SESSIONS].begin() as session:
        account = await accounts.named(session, "anna")
        assert account
        await release_all_of(session, account.id)
        await accounts.remove(session, account)
    assert await anna.do(1, "reply", text="nog even") == 401
    async with forms.app[SESSIONS]() as session:
        assert (await session.get_one(Handover, 1)).state is State.WAITING


async def test_bad_input_is_refused_with_the_right_status(forms: Client, gateway: Client) -> None:
    await Person(gateway, "en").ask()
    anna = await Staff.make(forms, "anna")
    assert await anna.do(1, "reply", text="nog niet van mij") == 409
    await anna.do(1, "take")
    assert await anna.do(1, "reply", text="x" * 10_000) == 413
    assert await anna.do(1, "reply", text=" ") == 400
    assert await anna.do(1, "reply", message="crisis") == 400
    assert await anna.do(1, "close", outcome="nonsense") == 400
    assert await anna.do(1, "transfer", office="nowhere") == 400
    assert await anna.do(1, "take") == 409
    assert await anna.do(999_999_999_999, "take") == 404
    assert await anna.do(1, "propose", question="q", answer="a") == 400
    assert await anna.do(1, "propose", question="q", answer="a", nobody_named="yes") == 303
    assert "<h2>q</h2>" in await anna.see("/console/proposals")


async def test_nothing_is_lost_when_forms_api_is_away(forms: Client, gateway: Client) -> None:
    person = Person(gateway, "en")
    await person.ask()
    await forms.server.close()
    answer = await person.say("are you there?")
    assert ids(answer) == ["one_moment"]


async def test_the_office_follows_the_topic(forms: Client) -> None:
    headers = {"Authorization": "Bearer a-service-token-for-tests"}
    for topic, office in (("bsn", OFFICE), ("unpaid_wages", OTHER), ("", "win_noord_limburg")):
        answer = await forms.get(f"/v1/handovers/office?topic={topic}&language=nl", headers=headers)
        assert (await answer.json())["id"] == office


async def test_danger_beside_a_phone_number_is_answered(forms: Client, gateway: Client) -> None:
    person = Person(gateway, "en")
    await person.say("a person please")
    await person.press("handover:contact")
    assert ids(await person.say("I am in danger, call 06 12345678")) == ["crisis"]


async def test_an_office_that_closed_while_people_wait(forms: Client, gateway: Client) -> None:
    person, boss = Person(gateway, "en"), await Staff.make(forms, "boss", Role.ADMIN)
    await person.ask()
    async with forms.app[SESSIONS].begin() as session:
        await session.execute(text("UPDATE handovers SET office = 'closed_office'"))
    assert (await person.say("hello"))["messages"] == []
    assert "closed_office" in await boss.see("/console")
    assert await boss.do(1, "take") == 303
    assert await boss.do(1, "transfer", office=OTHER) == 303


async def test_the_time_told_is_that_of_waiting_also_after_a_transfer(
    forms: Client, gateway: Client
) -> None:
    anna = await Staff.make(forms, "anna", offices=(OFFICE, OTHER))
    for number in range(1, 6):
        await Person(gateway, "en").ask()
        await anna.do(number, "take")
        await anna.do(number, "transfer", office=OTHER)
        await anna.do(number, "take")
    async with forms.app[SESSIONS].begin() as session:
        await session.execute(update(Handover).values(asked_at=_hour_ago()))
        assert await minutes(session, OTHER) == 1


def _hour_ago() -> datetime:
    return now() - timedelta(hours=1)
