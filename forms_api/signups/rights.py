"""``/v1/people``: what is kept of a person, and deleting all of it."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.database import ring_of
from forms_api.drafts.routes import DraftBody
from forms_api.drafts.tables import Draft
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.outbox.tables import OutboxMessage
from forms_api.signups import store
from forms_api.signups.finding import all_of
from forms_api.signups.forms import FORMS
from forms_api.signups.schema import Kept, Receipt, Who
from forms_api.signups.shown import shown
from forms_api.web.describe import answer, describe
from forms_api.web.incoming import body_of

Eraser = Callable[[AsyncSession, str], Awaitable[tuple[str, int]]]
"""Removes what one capability keeps of a conversation; returns its name and how much it was."""

ERASERS: web.AppKey[list[Eraser]] = web.AppKey("erasers", list)


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_post("/v1/people/kept", post_kept)
    router.add_post("/v1/people/deletion", post_deletion)


@describe(Kept, body=Who, refusals=(404, 429))
async def post_kept(request: web.Request) -> web.Response:
    """Return everything that is kept of a person."""
    who = await body_of(request, Who)
    async with request.app[SESSIONS]() as session:
        signups = await all_of(request, session, who)
        forms = request.app[FORMS].forms
        kept = [await shown(session, forms[s.form], s) for s in signups if s.form in forms]
        draft = await session.get(Draft, who.conversation)
        form = _form_of(session, draft) if draft else None
        waiting = await _waiting(session, who.conversation)
    return answer(Kept(signups=kept, draft=form, messages_waiting=waiting))


@describe(Receipt, body=Who, refusals=(404, 429))
async def post_deletion(request: web.Request) -> web.Response:
    """Delete everything that is kept of a person and say what it was."""
    who = await body_of(request, Who)
    removed: dict[str, int] = {"signups": 0}
    async with request.app[SESSIONS].begin() as session:
        signups = await all_of(request, session, who)
        names = list(dict.fromkeys([who.conversation, *(s.conversation for s in signups)]))
        every = {s.id: s for n in names for s in await store.of_conversation(session, n)}
        for signup in every.values():
            await store.take_out(session, request.app[FORMS].forms[signup.form], signup)
            removed["signups"] += 1
        for kind, count in [await e(session, n) for n in names for e in request.app[ERASERS]]:
            removed[kind] = removed.get(kind, 0) + count
    forms = list(dict.fromkeys(signup.form for signup in every.values()))
    return answer(Receipt(removed=removed, forms=forms, conversations=names, at=now()))


async def erase_draft(session: AsyncSession, conversation: str) -> tuple[str, int]:
    """Remove the form half-way."""
    return "drafts", await _remove(session, Draft, conversation)


async def erase_messages(session: AsyncSession, conversation: str) -> tuple[str, int]:
    """Remove the messages that wait."""
    return "messages", await _remove(session, OutboxMessage, conversation)


async def _remove(
    session: AsyncSession, table: type[Draft] | type[OutboxMessage], conversation: str
) -> int:
    mine = table.conversation == conversation
    counted = select(func.count()).select_from(table).where(mine)
    count = (await session.execute(counted)).scalar_one()
    await session.execute(delete(table).where(mine))
    return count


async def _waiting(session: AsyncSession, conversation: str) -> int:
    mine = OutboxMessage.conversation == conversation
    counted = select(func.count()).select_from(OutboxMessage).where(mine)
    return (await session.execute(counted)).scalar_one()


def _form_of(session: AsyncSession, draft: Draft) -> str:
    return DraftBody.model_validate_json(ring_of(session).open(draft.sealed)).form
