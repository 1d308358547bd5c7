"""``/v1/signups``: what the gateway does for a person."""

from datetime import UTC, datetime

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form, NotValid, Values
from forms_api.keys import SESSIONS
from forms_api.signups import queue, store
from forms_api.signups.finding import one_of
from forms_api.signups.forms import FORMS, form_of
from forms_api.signups.notices import tell_moved_up
from forms_api.signups.schema import Change, One, Receipt, Shown, SignupAnswer, SignupBody
from forms_api.signups.shown import shown
from forms_api.web.contract import Answers
from forms_api.web.describe import answer, describe
from forms_api.web.errors import Problem
from forms_api.web.incoming import body_of


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_post("/v1/signups", post_signup)
    router.add_post("/v1/signups/change", post_change)
    router.add_post("/v1/signups/withdrawal", post_withdrawal)


@describe(SignupAnswer, body=SignupBody, status=201, refusals=(404, 409, 422))
async def post_signup(request: web.Request) -> web.Response:
    """Keep a confirmed form: a place, or the waiting list with its position."""
    asked = await body_of(request, SignupBody)
    form = form_of(request, asked.form)
    values = _checked(request, form, asked.values)
    async with request.app[SESSIONS].begin() as session:
        signup, new = await store.sign_up(session, form, asked.conversation, asked.language, values)
        body = SignupAnswer(new=new, signup=await shown(session, form, signup))
    return answer(body, status=201)


@describe(Shown, body=Change, refusals=(404, 422, 429))
async def post_change(request: web.Request) -> web.Response:
    """Replace the answers of a sign-up."""
    asked = await body_of(request, Change)
    async with request.app[SESSIONS].begin() as session:
        form, signup = await one_of(request, session, asked)
        values = _checked(request, form, asked.values)
        await store.change(session, form, signup, values)
        body = await shown(session, form, signup)
    return answer(body)


@describe(Receipt, body=One, refusals=(404, 422, 429))
async def post_withdrawal(request: web.Request) -> web.Response:
    """Take one sign-up out, with all its answers; the next one moves up and is told."""
    asked = await body_of(request, One)
    async with request.app[SESSIONS].begin() as session:
        form, signup = await one_of(request, session, asked)
        await store.take_out(session, form, signup)
    receipt = Receipt(
        removed={"signups": 1}, forms=[form.id], conversations=[], at=datetime.now(UTC)
    )
    return answer(receipt)


async def move_up(request_app: web.Application, session: AsyncSession) -> None:
    """Fill places that became free while the service was down, as when there are more now."""
    for form in request_app[FORMS].forms.values():
        if form.capacity is not None:
            await queue.take_turn(session, form.id)
            await tell_moved_up(session, await queue.promote(session, form))


def _checked(request: web.Request, form: Form, values: Answers) -> Values:
    try:
        return request.app[FORMS].checked(form, values, datetime.now(UTC).date())
    except NotValid as wrong:
        raise Problem(422, f"wrong_{wrong.code}") from wrong
