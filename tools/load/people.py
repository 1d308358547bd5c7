"""People who write and staff who answer, with the time each message took to the other side."""

import asyncio
import json
import random
import re
import time
import uuid
from collections.abc import Sequence
from statistics import quantiles

import aiohttp
from pydantic import SecretStr

from bot.settings import Settings as GatewaySettings
from forms_api.accounts import signing_in, store
from forms_api.accounts.roles import Role
from forms_api.database import open_database
from forms_api.settings import Settings

_PEOPLE, _STAFF, _PER_SECOND, _SECONDS = 300, 30, 20, 30
_OFFICE = "win_noord_limburg"
_MARK = re.compile(r"\bm-[0-9a-f]{32}\b")
_PATIENCE = 20


class Measurement:
    """What was sent and when it came; the keys are the messages' marks."""

    def __init__(self) -> None:
        self.sent: dict[str, tuple[str, float]] = {}
        self.came: dict[str, float] = {}

    def send(self, direction: str) -> str:
        """Return the mark of a new message."""
        mark = f"m-{uuid.uuid4().hex}"
        self.sent[mark] = direction, time.monotonic()
        return mark

    def see(self, text: str) -> None:
        """Take note of the marks in what came."""
        for mark in _MARK.findall(text):
            self.came.setdefault(mark, time.monotonic())

    def took(self, direction: str) -> list[float]:
        """Return the milliseconds of a direction's messages that came."""
        return [
            (self.came[mark] - at) * 1000
            for mark, (way, at) in self.sent.items()
            if way == direction and mark in self.came
        ]


async def measure() -> None:
    """Open all conversations, send, and print the figures."""
    address = f"http://127.0.0.1:{GatewaySettings().port}"
    timeout, told = aiohttp.ClientTimeout(total=None), Measurement()
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(address, timeout=timeout, connector=connector) as http:
        await _ready(http)
        cookies = await _sign_in()
        people = [f"c-{uuid.uuid4().hex}" for _ in range(_PEOPLE)]
        begun = time.monotonic()
        numbers = await _open_all(http, people, cookies)
        print(f"  {_PEOPLE} asked and taken in {time.monotonic() - begun:.1f} s")
        streams = [_listen(http, f"/chat/events?conversation={p}", "", told) for p in people]
        streams += [
            _listen(http, f"/console/conversations/{n}/events", cookies[i % _STAFF], told)
            for i, n in enumerate(numbers)
        ]
        streams += [_listen(http, "/console/events", cookie, None) for cookie in cookies]
        listening = [asyncio.create_task(stream) for stream in streams]
        await asyncio.sleep(3)
        await _talk(http, people, numbers, cookies, told)
        for task in listening:
            task.cancel()
    _print(told)


async def _ready(http: aiohttp.ClientSession) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                async with http.get("/staff/sign-in") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.2)


async def _sign_in() -> list[str]:
    """Make the accounts and sign them in beside the service, as the accounts command does."""
    engine, sessions = await open_database(Settings(forms_token=SecretStr("x" * 16)))
    tokens = []
    for i in range(_STAFF):
        async with sessions.begin() as session:
            await store.add(session, f"staff-{i}", [Role.FRONT_OFFICE], [_OFFICE])
            account = await store.named(session, f"staff-{i}")
            assert account
            tokens.append(await signing_in.start(session, account))
    await engine.dispose()
    return tokens


async def _open_all(
    http: aiohttp.ClientSession, people: Sequence[str], cookies: Sequence[str]
) -> list[int]:
    for person in people:
        await _chat(http, person, button="handover:yes")
    numbers = list(range(1, len(people) + 1))
    for i, number in enumerate(numbers):
        await _staff(http, number, "take", cookies[i % _STAFF])
    return numbers


async def _talk(
    http: aiohttp.ClientSession,
    people: Sequence[str],
    numbers: Sequence[int],
    cookies: Sequence[str],
    told: Measurement,
) -> None:
    """Send so many messages a second, half of them from either side, not waiting for answers."""
    sending = []
    start = time.monotonic()
    for n in range(_PER_SECOND * _SECONDS):
        i = random.randrange(len(people))
        if n % 2:
            work = _chat(http, people[i], text=told.send("person to staff"))
        else:
            mark = told.send("staff to person")
            work = _staff(http, numbers[i], "reply", cookies[i % _STAFF], text=mark)
        sending.append(asyncio.create_task(work))
        await asyncio.sleep(max(0, start + (n + 1) / _PER_SECOND - time.monotonic()))
    await asyncio.gather(*sending)
    until = time.monotonic() + _PATIENCE
    while len(told.came) < len(told.sent) and time.monotonic() < until:
        await asyncio.sleep(0.1)


async def _chat(http: aiohttp.ClientSession, person: str, **content: str) -> None:
    body = {"conversation": person, "message": uuid.uuid4().hex, "language": "pl", **content}
    async with http.post("/chat/messages", json=body) as answer:
        answer.raise_for_status()


async def _staff(
    http: aiohttp.ClientSession, number: int, what: str, token: str, **form: str
) -> None:
    headers = {"Sec-Fetch-Site": "same-origin", "Cookie": f"{signing_in.COOKIE}={token}"}
    path = f"/console/conversations/{number}/{what}"
    async with http.post(path, data=form, headers=headers, allow_redirects=False) as answer:
        if answer.status != 303:
            raise RuntimeError(f"{path}: {answer.status}")


async def _listen(
    http: aiohttp.ClientSession, path: str, token: str, told: Measurement | None
) -> None:
    headers = {"Cookie": f"{signing_in.COOKIE}={token}"} if token else {}
    async with http.get(path, headers=headers) as stream:
        async for line in stream.content:
            if told and line.startswith(b"data: "):
                told.see(json.dumps(json.loads(line[6:])))


def _print(told: Measurement) -> None:
    lost = len(told.sent) - len(told.came)
    print(f"  {len(told.sent)} messages, {lost} lost")
    for direction in ("person to staff", "staff to person"):
        parts = quantiles(told.took(direction), n=100)
        print(f"  {direction}: p50 {parts[49]:.0f} ms, p95 {parts[94]:.0f} ms, ", end="")
        print(f"p99 {parts[98]:.0f} ms")
