"""What people ask becomes counts: through the real gateway, with a fake engine."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.app import make_app
from bot.settings import Settings
from forms_api.app import make_app as make_forms
from forms_api.settings import Settings as FormsSettings
from tests.console.conftest import FakeEngine, NoDemand
from tests.console.talk import Person
from tests.trends.conftest import TOKEN

Client = TestClient[Any, Any]


class Trends:
    """Takes counts as ``forms_api`` does, or fails as it may."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.batches: dict[str, list[dict[str, Any]]] = {}

    @property
    def middleware(self) -> Any:
        @web.middleware
        async def take(request: web.Request, handler: Any) -> web.StreamResponse:
            is_count = request.path == "/v1/questions"
            return await (self.post(request) if is_count else handler(request))

        return take

    async def post(self, request: web.Request) -> web.Response:
        status = self.statuses.pop(0) if self.statuses else 202
        if status == 202:
            body = await request.json()
            self.batches[request.headers["Idempotency-Key"]] = body["questions"]
        return web.json_response({}, status=status)

    async def have(self, count: int) -> list[dict[str, Any]]:
        """Wait until so many questions came, and return them."""
        async with asyncio.timeout(15):
            while len(self.questions) < count:
                await asyncio.sleep(0.05)
        return self.questions

    @property
    def questions(self) -> list[dict[str, Any]]:
        return [question for batch in self.batches.values() for question in batch]


@pytest.fixture
def trends() -> Trends:
    return Trends()


@pytest.fixture
async def gateway(trends: Trends, tmp_path: Any) -> Any:
    app = make_forms(FormsSettings(forms_token=SecretStr(TOKEN), data=tmp_path))
    app.middlewares.insert(0, trends.middleware)
    async with TestServer(app) as server:
        settings = Settings(
            data=tmp_path,
            forms_url=str(server.make_url("")).rstrip("/"),
            forms_token=SecretStr(TOKEN),
        )
        async with TestClient(
            TestServer(make_app(settings, engine=FakeEngine(), demand=NoDemand()))
        ) as client:
            yield client


async def test_a_question_is_counted_without_its_words(gateway: Client, trends: Trends) -> None:
    person = Person(gateway, "pl")
    await person.say("Jak dostać BSN w Venlo? Jestem Zofia Wiśniewska 0612345678")
    (question,) = await trends.have(1)
    name = question.pop("person")
    assert len(name) == 32
    assert person.conversation not in name
    assert question == {
        "topic": "bsn",
        "outcome": "answered",
        "language": "pl",
        "channel": "web",
        "municipality": "GM0983",
    }


async def test_a_thumb_counts_for_the_answer_before_it(gateway: Client, trends: Trends) -> None:
    person = Person(gateway, "en")
    await person.say("How do I get a BSN?")
    await person.say("👎")
    rated = (await trends.have(2))[1]
    assert (rated["helpful"], rated["about"]) == ("bad", "bsn")


async def test_counts_wait_for_a_service_that_is_away(gateway: Client, trends: Trends) -> None:
    trends.statuses = [503, 500]
    await Person(gateway, "en").say("How do I get a BSN?")
    assert [question["topic"] for question in await trends.have(1)] == ["bsn"]
    assert trends.statuses == []


async def test_one_refused_count_does_not_take_others_along(
    gateway: Client, trends: Trends
) -> None:
    trends.statuses = [400, 400]
    for _ in range(3):
        await Person(gateway, "en").say("How do I get a BSN?")
    assert len(await trends.have(2)) == 2
    assert trends.statuses == []
