"""By webhook: the secret, and bodies that are no updates."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.telegram.channel import TELEGRAM
from tests.telegram.conftest import Telegram
from tools.services import free_port

CHAT, PATH = 1001, "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
async def hooked(telegram: Telegram) -> AsyncIterator[Telegram]:
    await telegram.stop()
    telegram.port = free_port()
    telegram.webhook = f"http://127.0.0.1:{telegram.port}{PATH}"
    await telegram.start()
    yield telegram


async def post(telegram: Telegram, body: bytes, secret: str | None) -> tuple[int, str]:
    headers = {} if secret is None else {HEADER: secret}
    request = aiohttp.request("POST", telegram.webhook, data=body, headers=headers)
    async with request as answer:
        return answer.status, (await answer.json()).get("error", {}).get("code", "")


async def test_a_question_is_answered_by_webhook(hooked: Telegram) -> None:
    answer = await hooked.asks(CHAT, "Hoe krijg ik een BSN?")
    assert "burgerservicenummer" in answer["text"]
    assert set(hooked.methods.calls) >= {"setWebhook", "sendMessage"}
    assert hooked.world.webhook["secret_token"] == hooked.app[TELEGRAM].secret


@pytest.mark.parametrize("secret", [None, "", "wrong", "a" * 64, "\xe9"])
async def test_a_call_without_the_secret_is_refused(hooked: Telegram, secret: str | None) -> None:
    body = b'{"update_id": 5, "message": {}}'
    assert await post(hooked, body, secret) == (403, "forbidden")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"null", 400),
        (b"{", 400),
        (b"[" * 50_000, 400),
        (b'{"update_id": "x"}', 400),
        (b'{"update_id": 1, "message": 5}', 400),
        (b'{"update_id": 1, "new_kind": {}}', 200),
        (b"\xff\xfe", 400),
        (b" " * 70_000, 413),
    ],
)
async def test_a_body_that_is_no_update_is_refused_in_one_shape(
    hooked: Telegram, body: bytes, status: int
) -> None:
    got, code = await post(hooked, body, hooked.app[TELEGRAM].secret)
    assert got == status
    assert bool(code) == (status != 200)
