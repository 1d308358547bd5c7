"""What staff notice while they are in a conversation, and how they come back to it."""

import json
from typing import Any

from aiohttp.test_utils import TestClient

from forms_api.accounts.roles import Role
from tests.console.conftest import SERVICE
from tests.console.talk import OFFICE, Person, Staff

Client = TestClient[Any, Any]


class Stream:
    """An open event stream of the console."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    @classmethod
    async def open(cls, staff: Staff, path: str) -> "Stream":
        answer = await staff.client.get(path)
        assert answer.status == 200
        return cls(answer)

    async def next(self, kind: str) -> Any:
        """Return the data of the next event of a kind."""
        wanted = f"event: {kind}\n".encode()
        while await self._answer.content.readline() != wanted:
            pass
        return json.loads((await self._answer.content.readline())[6:])

    def close(self) -> None:
        self._answer.close()


async def test_who_is_in_a_conversation_is_on_duty_and_sees_who_waits(
    forms: Client, gateway: Client
) -> None:
    first, second, anna = Person(gateway), Person(gateway), await Staff.make(forms, "anna")
    await first.ask()
    await anna.do(1, "take")
    stream = await Stream.open(anna, "/console/conversations/1/events?last=99")
    before = {"waiting": 0, "danger": False, "unanswered": [1]}
    assert await stream.next("around") == before
    await anna.do(1, "reply", text="dag")
    assert (await stream.next("around"))["unanswered"] == []
    about = await forms.get("/v1/handovers/office?topic=bsn&language=nl", headers=SERVICE)
    assert (await about.json())["open"]
    await second.ask()
    assert (await stream.next("around"))["waiting"] == 1
    await second.say("I am in danger")
    assert (await stream.next("around"))["danger"]
    await first.say("hello")
    assert (await stream.next("around"))["unanswered"] == [1]
    assert "wacht op uw antwoord" in await anna.see("/console")
    await anna.do(1, "reply", text="dag")
    assert (await stream.next("around"))["unanswered"] == []
    stream.close()
    await anna.client.session.close()


async def test_reading_old_lines_by_the_stream_alone_is_in_the_audit_log(
    forms: Client, gateway: Client
) -> None:
    person, boss = Person(gateway), await Staff.make(forms, "boss", Role.ADMIN, offices=(OFFICE,))
    await person.ask()
    stream = await Stream.open(boss, "/console/conversations/1/events")
    await stream.next("line")
    stream.close()
    audit = await boss.see("/staff/audit")
    assert "las het gesprek" in audit
    assert "gesprek 1" in audit
    await boss.client.session.close()
