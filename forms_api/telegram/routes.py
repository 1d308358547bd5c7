"""``/v1/telegram/…``: the gateway's journal, addresses and languages."""

from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, model_validator

from forms_api.keys import SESSIONS
from forms_api.telegram import addresses, journal

Number = Annotated[int, Field(ge=0, lt=2**63)]
Sealed = Annotated[str, Field(min_length=1, max_length=60_000, pattern=r"^[\w=-]+$")]
Conversation = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_HERE = "/v1/telegram/bots/{bot:\\d{1,18}}/updates"
_OF = "/v1/telegram/conversations/{conversation:[0-9a-f]{32}}"


class Body(BaseModel):
    """Base of the bodies: nothing beside what is named."""

    model_config = ConfigDict(extra="forbid")


class Update(Body):
    """An update as it came; ``conversation`` is missing where nobody asked anything."""

    update: Number
    conversation: Conversation | None = None
    sealed: Sealed


class Progress(Body):
    """The answer, or how many of its messages the person has."""

    answer: Sealed | None = None
    delivered: Annotated[int, Field(ge=0, le=100)] = 0

    @model_validator(mode="after")
    def _says_something(self) -> "Progress":
        if not self.model_fields_set:
            raise ValueError("send answer, delivered or both")
        return self


class Address(Body):
    """Where to write back to."""

    sealed: Sealed


class Choice(Body):
    """A language that the person chose."""

    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")]


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get(_HERE, get_pending)
    router.add_post(_HERE, post_update)
    router.add_put(_HERE + "/{update:\\d{1,18}}", put_progress)
    router.add_delete(_HERE + "/{update:\\d{1,18}}", delete_update)
    router.add_get(_OF, get_conversation)
    router.add_delete(_OF, delete_conversation)
    router.add_put(_OF + "/address", put_address)
    router.add_put(_OF + "/language", put_language)


async def get_pending(request: web.Request) -> web.Response:
    """Return what has no delivered answer; the gateway asks this when it starts."""
    sessions = request.app[SESSIONS]
    return web.json_response({"updates": await journal.pending(sessions, _bot(request))})


async def post_update(request: web.Request) -> web.Response:
    """Keep an update; ``new`` is false where it came before."""
    told = Update.model_validate(await request.json())
    new = await journal.receive(
        request.app[SESSIONS], _bot(request), told.update, told.conversation, told.sealed
    )
    return web.json_response({"new": new}, status=201 if new else 200)


async def put_progress(request: web.Request) -> web.Response:
    """Keep the answer, or how much of it is delivered."""
    told = Progress.model_validate(await request.json())
    values = told.model_dump(exclude_unset=True)
    await journal.note(request.app[SESSIONS], _bot(request), _number(request), **values)
    return web.json_response({"status": "kept"})


async def delete_update(request: web.Request) -> web.Response:
    """Forget an update whose answer is delivered; its number stays two days."""
    await journal.finish(request.app[SESSIONS], _bot(request), _number(request))
    return web.json_response({"status": "finished"})


async def get_conversation(request: web.Request) -> web.Response:
    """Return a conversation's sealed address and chosen language, where there are any."""
    sessions, name = request.app[SESSIONS], request.match_info["conversation"]
    address = await addresses.find(sessions, name)
    language = await addresses.chosen(sessions, name)
    return web.json_response({"address": address, "language": language})


async def delete_conversation(request: web.Request) -> web.Response:
    """Forget all of a conversation: the person blocked the channel or deleted their data."""
    sessions, name = request.app[SESSIONS], request.match_info["conversation"]
    await journal.drop_conversation(sessions, name)
    async with sessions.begin() as session:
        await addresses.forget_conversation(session, name)
    return web.json_response({"status": "forgotten"})


async def put_address(request: web.Request) -> web.Response:
    """Keep a sealed address, until nothing needs it any more."""
    told = Address.model_validate(await request.json())
    name = request.match_info["conversation"]
    await addresses.keep(request.app[SESSIONS], name, told.sealed)
    return web.json_response({"status": "kept"})


async def put_language(request: web.Request) -> web.Response:
    """Keep the language that the person chose."""
    told = Choice.model_validate(await request.json())
    name = request.match_info["conversation"]
    await addresses.choose(request.app[SESSIONS], name, told.language)
    return web.json_response({"status": "kept"})


def _bot(request: web.Request) -> int:
    return int(request.match_info["bot"])


def _number(request: web.Request) -> int:
    return int(request.match_info["update"])
