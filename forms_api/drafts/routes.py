"""``/v1/drafts/{conversation}``: the form that a conversation is in."""

import json
from typing import Annotated

from aiohttp import web
from pydantic import Field
from sqlalchemy import delete

from forms_api.database import ring_of
from forms_api.drafts.tables import Draft
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.signups.forms import form_of
from forms_api.web.contract import Answers, Body, LanguageCode, Name
from forms_api.web.describe import answer, describe
from forms_api.web.incoming import body_of, conversation_of


class DraftBody(Body):
    """A form half-way.

    ``asking`` is the field asked now, or where the dialogue is besides. ``key`` is what the
    confirmation is sent with, once. ``changes`` tells that a sign-up which exists is being
    changed, ``code`` is its code where it is another conversation's.
    """

    form: Name
    values: Answers = Field(default={})
    asking: Name
    language: LanguageCode
    key: Annotated[str, Field(pattern=r"^[0-9a-f]{8,64}$")]
    changes: bool = False
    code: Annotated[str, Field(max_length=20)] | None = None


class DraftAnswer(Body):
    """The draft; nothing where the conversation is in no form."""

    draft: DraftBody | None


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/v1/drafts/{conversation}", get_draft)
    router.add_put("/v1/drafts/{conversation}", put_draft)
    router.add_delete("/v1/drafts/{conversation}", delete_draft)


@describe(DraftAnswer)
async def get_draft(request: web.Request) -> web.Response:
    """Return the form that the conversation is in."""
    conversation = conversation_of(request)
    async with request.app[SESSIONS]() as session:
        row = await session.get(Draft, conversation)
        draft = DraftBody.model_validate_json(ring_of(session).open(row.sealed)) if row else None
    return answer(DraftAnswer(draft=draft))


@describe(DraftAnswer, body=DraftBody, refusals=(404,))
async def put_draft(request: web.Request) -> web.Response:
    """Keep the form so far, encrypted."""
    conversation, draft = conversation_of(request), await body_of(request, DraftBody)
    form_of(request, draft.form)
    async with request.app[SESSIONS].begin() as session:
        sealed = ring_of(session).seal(json.dumps(draft.model_dump()))
        await session.merge(Draft(conversation=conversation, changed_at=now(), sealed=sealed))
    return answer(DraftAnswer(draft=draft))


@describe(DraftAnswer)
async def delete_draft(request: web.Request) -> web.Response:
    """Forget the form half-way; nothing of it is kept."""
    conversation = conversation_of(request)
    async with request.app[SESSIONS].begin() as session:
        await session.execute(delete(Draft).where(Draft.conversation == conversation))
    return answer(DraftAnswer(draft=None))
