"""Later messages: in order, kept until confirmed, over restarts of the gateway."""

import asyncio
import json
from typing import Any

from aiohttp.test_utils import TestClient

from bot.delivery.mail import Boxes, Mail
from bot.delivery.outbox import Fetched
from bot.delivery.postman import Postman
from bot.keys import SECRET
from bot.secret import name_of
from forms_api.keys import SESSIONS
from forms_api.outbox import put

Client = TestClient[Any, Any]


async def send(forms: Client, gateway: Client, conversation: str, *texts: str) -> None:
    """Put typed messages into the outbox."""
    name = name_of(conversation, gateway.app[SECRET])
    for text in texts:
        async with forms.app[SESSIONS].begin() as session:
            message = {"text": text, "language": "nl", "sender": "Loket"}
            await put(session, name, message, "handover")


async def read(gateway: Client, conversation: str, many: int, **headers: str) -> list[Any]:
    """Read so many messages from the stream, with their event ids."""
    found: list[Any] = []
    query = {"conversation": conversation}
    async with asyncio.timeout(10):
        async with gateway.get("/chat/events", params=query, headers=headers) as stream:
            event = ""
            async for raw in stream.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("id: "):
                    event = line[4:]
                if line.startswith("data: ") and event:
                    found.append((event, json.loads(line[6:])))
                    event = ""
                if len(found) == many:
                    break
    return found


async def test_messages_come_in_order_and_stay_until_confirmed(
    forms: Client, gateway: Client
) -> None:
    await send(forms, gateway, "c-1", "een", "twee")
    first = await read(gateway, "c-1", 2)
    assert [message["text"] for _, message in first] == ["een", "twee"]
    assert first[0][1]["sender"] == "Loket"
    again = await read(gateway, "c-1", 2)
    assert again == first
    rest = await read(gateway, "c-1", 1, **{"Last-Event-ID": first[0][0]})
    assert [message["text"] for _, message in rest] == ["twee"]
    told = {"conversation": "c-1", "last": int(first[1][0])}
    assert (await gateway.post("/chat/events/confirmed", json=told)).status == 200
    await send(forms, gateway, "c-1", "drie")
    assert [m["text"] for _, m in await read(gateway, "c-1", 1)] == ["drie"]


async def test_a_message_arrives_while_one_listens_and_nowhere_else(
    forms: Client, gateway: Client
) -> None:
    listening = asyncio.create_task(read(gateway, "c-1", 1))
    await asyncio.sleep(0.3)
    await send(forms, gateway, "c-2", "voor een ander")
    await send(forms, gateway, "c-1", "voor mij")
    assert [m["text"] for _, m in await listening] == ["voor mij"]


async def test_a_wrong_confirmation_is_refused(gateway: Client) -> None:
    for told in ({"conversation": "c 1", "last": 1}, {"conversation": "c", "last": -1}, [], "x"):
        answer = await gateway.post("/chat/events/confirmed", json=told)
        assert answer.status == 400
    bad = await gateway.get("/chat/events?conversation=c&last=abc")
    assert bad.status == 400


class _Stubborn:
    """A channel that fails at first."""

    def __init__(self) -> None:
        self.failures, self.got = 2, list[int]()

    async def deliver(self, mail: Mail) -> bool:
        if self.failures:
            self.failures -= 1
            raise ConnectionError
        self.got.append(mail.id)
        return True


class _Outbox:
    def __init__(self) -> None:
        self.confirmed = list[int]()

    async def fetch(self, after: int) -> Fetched:
        if after:
            await asyncio.sleep(60)
        mail = [Mail(id=i, conversation="t", purpose="", message={}) for i in (1, 2, 3)]
        return Fetched(messages=mail)

    async def confirm(self, conversation: str, last: int) -> None:
        self.confirmed.append(last)


async def test_a_channel_that_pushes_gets_each_message_once_and_in_order() -> None:
    channel, outbox = _Stubborn(), _Outbox()
    running = asyncio.create_task(Postman(outbox, Boxes(), [channel]).run())
    async with asyncio.timeout(10):
        while outbox.confirmed != [1, 2, 3]:
            await asyncio.sleep(0.05)
    running.cancel()
    assert channel.got == [1, 2, 3]
