"""Talking to the gateway as a person and to the console as a member of staff."""

import uuid
from typing import Any

from aiohttp.test_utils import TestClient

from forms_api.accounts.roles import Role
from tests.console.conftest import BROWSER, member

Client = TestClient[Any, Any]
OPENED: list[Client] = []
OFFICE, OTHER = "rni_venlo", "juridisch_loket"


class Person:
    """Somebody in the chat."""

    def __init__(self, gateway: Client, language: str | None = None) -> None:
        self.gateway, self.language = gateway, language
        self.conversation = f"c-{uuid.uuid4().hex}"

    async def _post(self, **content: str) -> Any:
        body = {"conversation": self.conversation, "message": uuid.uuid4().hex, **content}
        body |= {"language": self.language} if self.language else {}
        answer = await self.gateway.post("/chat/messages", json=body)
        assert answer.status == 200, await answer.text()
        return await answer.json()

    async def say(self, text: str) -> Any:
        return await self._post(text=text)

    async def press(self, value: str) -> Any:
        return await self._post(button=value)

    async def history(self, last: int) -> Any:
        """Return what a widget that has messages up to ``last`` shows again when loaded anew."""
        asked = {"conversation": self.conversation, "last": str(last)}
        answer = await self.gateway.get("/chat/history", params=asked)
        assert answer.status == 200
        return (await answer.json())["lines"]

    async def ask(self) -> Any:
        """Ask about a BSN, then for a person, and agree."""
        await self.say("How do I get a BSN?")
        offer = await self.say("a person please")
        values = [b["value"] for m in offer["messages"] for b in m["buttons"]]
        return await self.press(values[0])


class Staff:
    """Somebody signed in to the console, in a browser of their own."""

    def __init__(self, client: Client) -> None:
        self.client = client

    @classmethod
    async def make(
        cls, forms: Client, name: str, *roles: Role, offices: tuple[str, ...] = (OFFICE,)
    ) -> "Staff":
        """Make the account and sign in."""
        who = await member(forms, name, *(roles or (Role.FRONT_OFFICE,)), offices=offices)
        client: Client = TestClient(forms.server)
        answer = await client.post(
            "/staff/sign-in", data=who.form, headers=BROWSER, allow_redirects=False
        )
        assert answer.status == 303
        OPENED.append(client)
        return cls(client)

    async def do(self, number: int, what: str, **form: str) -> int:
        """Post a form of a conversation and return the status."""
        answer = await self.client.post(
            f"/console/conversations/{number}/{what}",
            data=form,
            headers=BROWSER,
            allow_redirects=False,
        )
        return answer.status

    async def see(self, page: str) -> str:
        """Return a page's text."""
        answer = await self.client.get(page, headers=BROWSER)
        assert answer.status == 200, page
        return await answer.text()
