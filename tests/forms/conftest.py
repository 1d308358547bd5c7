"""forms_api on both databases, and people who sign up."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from forms_api.accounts.roles import STAFF_OF, Role, Staff
from forms_api.app import make_app
from forms_api.settings import Settings

TOKEN = "a-token-for-the-tests"
HEADERS = {"Authorization": f"Bearer {TOKEN}"}
Client = TestClient[Any, Any]
Start = Callable[..., Awaitable[Client]]


@pytest.fixture
async def start(tmp_path: Path, database: str) -> AsyncIterator[Start]:
    """Start the service on one database, again as often as wanted."""
    clients: list[Client] = []

    async def go(**settings: Any) -> Client:
        app = make_app(
            Settings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database, **settings)
        )
        client: Client = TestClient(TestServer(app), headers=HEADERS)
        await client.start_server()
        clients.append(client)
        return client

    yield go
    for client in clients:
        await client.close()


def signed_in(client: Client, *roles: Role) -> None:
    """Let every request of this service come from a member of staff with these roles."""

    async def staff(request: web.Request) -> Staff:
        return Staff(id=1, name="An", roles=frozenset(roles), language="en")

    assert client.app is not None
    client.app._state[STAFF_OF] = staff


def pilot(**changes: str) -> dict[str, str]:
    """A full language pilot form."""
    values = {
        "name": "Zofia Wiśniewska",
        "contact_way": "phone",
        "phone": "+31612345678",
        "place": "GM0983",
        "first_language": "pl",
        "dutch_level": "a1",
        "stay": "",
        "times": "evenings",
        "barriers": "childcare,cost",
        "consent": "yes",
    }
    return {**values, **changes}


def body(conversation: str = "c1", **changes: str) -> dict[str, Any]:
    """A sign-up by a conversation."""
    form = {"form": "language_pilot", "language": "pl"}
    return {"conversation": conversation, **form, "values": pilot(**changes)}
