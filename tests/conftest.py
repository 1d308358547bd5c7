"""The whole product, started once for the tests that use it: real engine, actions and service."""

import asyncio
import functools
import json
import threading
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from bot.forms.vocabulary import Vocabulary
from bot.language.profile import Profile
from catalogue import Catalogue
from places.finder import Finder
from tools import model, services
from tools.paths import python_of
from tools.supervisor import Supervisor

pytest_plugins = ["tests.browser", "tests.databases"]


class Product:
    """A running product and a way to talk to it."""

    def __init__(self, plan: services.Plan, supervisor: Supervisor, logs: Path) -> None:
        self.address, self.environment, self.logs = plan.address, plan.environment, logs
        self.last_headers: Message = Message()
        self._supervisor = supervisor

    @property
    def processes(self) -> dict[str, int]:
        """The process id of each service."""
        return self._supervisor.processes

    def post(self, body: object, kind: str = "application/json") -> tuple[int, Any]:
        """Send a body to the chat and return the status and the answer."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.address}/chat/messages", data, {"Content-Type": kind}
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            self.last_headers = refusal.headers
            return refusal.code, json.load(refusal)

    def say(self, text: str, conversation: str | None = None, **more: str) -> Any:
        """Type a text in a conversation, a new one unless told."""
        body = {"conversation": conversation or f"c-{uuid.uuid4().hex}", "text": text}
        status, answer = self.post({**body, "message": uuid.uuid4().hex, **more})
        assert status == 200, answer
        return answer


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """Read what does not change during the tests once, not for every app a test starts."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, name in ((Catalogue, "read"), (Vocabulary, "read"), (Finder, "read")):
            patch.setattr(kind, name, functools.cache(getattr(kind, name)))
        patch.setattr(Profile, "load", functools.cache(Profile.load))
        yield


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The whole product."""
    data = tmp_path_factory.mktemp("data")
    plan = services.plan(model.ensure(), services.free_port(), data)
    plan.environment.update(WEGWIJZER_MESSAGES_PER_SECOND="999", WEGWIJZER_MESSAGES_BURST="9999")
    yield from _running(plan, data)


@pytest.fixture(scope="session")
def narrow_gateway(product: Product, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """A second gateway beside the product, with the limits that people meet."""
    data, port = tmp_path_factory.mktemp("narrow"), services.free_port()
    address = f"http://127.0.0.1:{port}"
    environment = {**product.environment, "WEGWIJZER_PORT": str(port), "WEGWIJZER_DATA": str(data)}
    for name in ("WEGWIJZER_MESSAGES_PER_SECOND", "WEGWIJZER_MESSAGES_BURST"):
        del environment[name]
    gateway = services.Service("gateway", [python_of("app"), "-m", "bot"], f"{address}/health")
    yield from _running(services.Plan([gateway], environment, address), data)


def _running(plan: services.Plan, data: Path) -> Iterator[Product]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    supervisor = Supervisor(plan, data / "log")
    asyncio.run_coroutine_threadsafe(supervisor.start(), loop).result(150)
    yield Product(plan, supervisor, data / "log")
    asyncio.run_coroutine_threadsafe(supervisor.stop(), loop).result(60)
    loop.call_soon_threadsafe(loop.stop)
