"""``/staff/groups``: groups proposed with their reasons, inviting one, and letters to print."""

from collections.abc import Sequence

import aiohttp_jinja2
from aiohttp import web
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.audit import record
from forms_api.coordination.form_data import posted
from forms_api.coordination.grouping import propose
from forms_api.coordination.listing import Filters, Listed, listed
from forms_api.coordination.words import STAFF_WORDS
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.signups import answers, queue
from forms_api.signups.forms import FORMS
from forms_api.signups.notices import tell_invited
from forms_api.signups.tables import Signup, Status

_FORM = "language_pilot"


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/staff/groups", get_groups)
    router.add_post("/staff/groups/invitation", post_invitation)
    router.add_get("/staff/groups/letters", get_letters)


@allow(Role.COORDINATOR, Role.ADMIN)
async def get_groups(request: web.Request) -> web.Response:
    """Show the groups that could start."""
    form, words = request.app[FORMS].forms[_FORM], request.app[STAFF_WORDS]
    async with request.app[SESSIONS].begin() as session:
        people = await listed(session, form, Filters())
        await record(session, request[STAFF], "read_groups", f"form:{form.id}")
    groups = propose(people, words.region)
    context = {"form": form, "groups": groups, "words": words}
    return aiohttp_jinja2.render_template("groups.html", request, context)


@allow(Role.COORDINATOR, Role.ADMIN)
async def post_invitation(request: web.Request) -> web.Response:
    """Invite a whole group: each in their own language through the chat, once."""
    fields = await posted(request)
    async with request.app[SESSIONS].begin() as session:
        await queue.take_turn(session, _FORM)
        members = await _members(session, fields.get("member", []))
        for signup in members:
            if signup.status == Status.NEW:
                signup.status, signup.changed_at = Status.INVITED, now()
                await tell_invited(session, signup)
                await record(session, request[STAFF], "invited", f"signup:{signup.id}")
    ids = "&".join(f"member={signup.id}" for signup in members)
    raise web.HTTPSeeOther(f"/staff/groups/letters?{ids}")


@allow(Role.COORDINATOR, Role.ADMIN)
async def get_letters(request: web.Request) -> web.Response:
    """Show a letter for each member, one a page, in their own language, to print."""
    form = request.app[FORMS].forms[_FORM]
    async with request.app[SESSIONS].begin() as session:
        members = await _members(session, request.query.getall("member", []))
        people = [Listed(s, answers.values_of(session, form, s), None) for s in members]
        for signup in members:
            await record(session, request[STAFF], "read_letter", f"signup:{signup.id}")
    context = {"people": people, "form": form, "words": request.app[STAFF_WORDS]}
    return aiohttp_jinja2.render_template("letters.html", request, context)


async def _members(session: AsyncSession, ids: Sequence[str]) -> Sequence[Signup]:
    wanted = [int(one) for one in ids if one.isdecimal() and len(one) < 10]
    mine = select(Signup).where(Signup.form == _FORM, Signup.id.in_(wanted))
    return (await session.execute(mine.order_by(Signup.number))).scalars().all()
