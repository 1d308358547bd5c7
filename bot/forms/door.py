"""The gateway's door to ``forms_api``: drafts, sign-ups and rights."""

import asyncio
import time
from typing import Any, Protocol

import aiohttp
from pydantic import BaseModel

from bot.engine import EngineUnavailable
from forms import Values


class FormsUnavailable(EngineUnavailable):
    """The form service does not answer; what was kept stays, and trying again may help."""


class FormsRefused(Exception):
    """The form service said no; ``code`` says why."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


class Draft(BaseModel):
    """A form half-way, as ``forms_api`` keeps it; see its ``DraftBody``."""

    form: str
    values: Values = {}
    asking: str
    language: str
    key: str
    changes: bool = False
    code: str | None = None


class Signup(BaseModel):
    """A sign-up as its person sees it."""

    form: str
    code: str
    seat: str
    position: int | None
    status: str
    created: str
    values: Values


class Confirmed(BaseModel):
    """A confirmed form; ``new`` is false where there was one."""

    new: bool
    signup: Signup


class Kept(BaseModel):
    """Everything that is kept of a person."""

    signups: list[Signup]
    draft: str | None
    messages_waiting: int


class Receipt(BaseModel):
    """What was removed."""

    removed: dict[str, int]
    forms: list[str]
    conversations: list[str]
    at: str


class Forms(Protocol):
    """What the dialogue needs of ``forms_api``; tests bring their own."""

    async def call(
        self, method: str, path: str, body: BaseModel | dict[str, Any] | None = None, key: str = ""
    ) -> Any:
        """Send a request and return the answer's JSON.

        Raises:
            FormsUnavailable: no answer in time.
            FormsRefused: the answer is an error of ours.
        """


class HttpForms:
    """``forms_api`` over HTTP; waits up to ``patience`` seconds for a restart."""

    def __init__(self, http: aiohttp.ClientSession, url: str, token: str, patience: float) -> None:
        self._http, self._url, self._patience = http, url, patience
        self._headers = {"Authorization": f"Bearer {token}"}

    async def call(
        self, method: str, path: str, body: BaseModel | dict[str, Any] | None = None, key: str = ""
    ) -> Any:
        """Send a request, again while the service is away; see :class:`Forms`."""
        until = time.monotonic() + self._patience
        sent = body.model_dump() if isinstance(body, BaseModel) else body
        while True:
            try:
                return await self._once(method, path, sent, key)
            except (aiohttp.ClientError, TimeoutError) as error:
                if time.monotonic() + 0.3 > until:
                    raise FormsUnavailable(type(error).__name__) from error
                await asyncio.sleep(0.2)

    async def _once(self, method: str, path: str, body: Any, key: str) -> Any:
        headers = {**self._headers, **({"Idempotency-Key": key} if key else {})}
        timeout = aiohttp.ClientTimeout(total=self._patience)
        async with self._http.request(
            method, f"{self._url}/v1/{path}", json=body, headers=headers, timeout=timeout
        ) as answer:
            if answer.status in {400, 404, 409, 422, 429}:
                raise FormsRefused(answer.status, (await answer.json())["error"]["code"])
            answer.raise_for_status()
            return await answer.json()
