"""The whole OpenAPI document, tried by schemathesis: no answer is a 5xx, none is undescribed."""

import asyncio
import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from pydantic import SecretStr
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    response_schema_conformance,
    status_code_conformance,
)

from forms_api.app import make_app
from forms_api.settings import Settings
from tests.forms.conftest import HEADERS, TOKEN
from tools.services import free_port


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The service in a thread of its own."""
    data, port = tmp_path_factory.mktemp("contract"), free_port()
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def up(folder: Path) -> web.AppRunner:
        runner = web.AppRunner(make_app(Settings(forms_token=SecretStr(TOKEN), data=folder)))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        return runner

    runner = asyncio.run_coroutine_threadsafe(up(data), loop).result(30)
    yield f"http://127.0.0.1:{port}"
    asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(30)
    loop.call_soon_threadsafe(loop.stop)


def test_no_request_breaks_the_service(address: str) -> None:
    """Each operation with 40 requests; pytest 9 and schemathesis' own plugin do not meet."""
    document = schemathesis.openapi.from_url(f"{address}/v1/openapi.json", headers=HEADERS)
    checks = [not_a_server_error, status_code_conformance, response_schema_conformance]
    operations = [found.ok() for found in document.get_all_operations()]
    assert len(operations) >= 10
    kinds = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    for operation, kind in itertools.product(operations, kinds):

        @given(case=operation.as_strategy(generation_mode=kind))
        @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
        def attempt(case: schemathesis.Case) -> None:
            case.call_and_validate(headers=HEADERS, checks=checks)

        attempt()
