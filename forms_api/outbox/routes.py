"""``/v1/outbox``: the gateway fetches what waits and says what its channels have."""

import asyncio
from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field

from forms_api.bell import OUTBOX
from forms_api.database import bells_of
from forms_api.keys import SESSIONS
from forms_api.outbox.store import confirm, waiting
from forms_api.outbox.typing import take

_LONGEST_WAIT = 30.0


class Confirmation(BaseModel):
    """The channel of this conversation has every message up to ``last``."""

    model_config = ConfigDict(extra="forbid")

    conversation: Annotated[str, Field(min_length=1, max_length=128)]
    last: Annotated[int, Field(ge=0)]


class Wanted(BaseModel):
    """Messages after an id; ``wait`` is how many seconds to wait for the first."""

    after: Annotated[int, Field(ge=0)] = 0
    wait: Annotated[float, Field(ge=0, le=_LONGEST_WAIT)] = 0


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/v1/outbox", get_outbox)
    router.add_post("/v1/outbox/confirmed", post_confirmed)


async def get_outbox(request: web.Request) -> web.Response:
    """Return the messages that wait, oldest first, as soon as there is one."""
    wanted = Wanted.model_validate(dict(request.query))
    sessions = request.app[SESSIONS]
    bells, loop = bells_of(sessions), asyncio.get_running_loop()
    until = loop.time() + wanted.wait
    while True:
        heard = {OUTBOX: bells.rung(OUTBOX)}
        async with sessions() as session:
            found = await waiting(session, wanted.after)
        typing = take(request.app)
        if found or typing or bells.stopped or loop.time() >= until:
            return web.json_response({"messages": found, "typing": typing})
        await bells.wait(heard, until - loop.time())


async def post_confirmed(request: web.Request) -> web.Response:
    """Forget what the channel has."""
    told = Confirmation.model_validate(await request.json())
    async with request.app[SESSIONS].begin() as session:
        await confirm(session, told.conversation, told.last)
    return web.json_response({"status": "confirmed"})
