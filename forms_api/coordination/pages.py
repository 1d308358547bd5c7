"""``/staff/signups``: the list, one sign-up, its status, and files."""

from datetime import UTC, datetime

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.audit import record
from forms_api.coordination.access import form_to_read, readable
from forms_api.coordination.files import as_csv, as_xlsx
from forms_api.coordination.form_data import posted
from forms_api.coordination.listing import Filters, Listed, listed
from forms_api.coordination.words import STAFF_WORDS
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.signups import answers, queue
from forms_api.signups.forms import FORMS
from forms_api.signups.notices import tell_moved_up
from forms_api.signups.tables import Seat, Signup, Status
from forms_api.web.pages import language_of

_READERS = (Role.FRONT_OFFICE, Role.COORDINATOR, Role.ADMIN)
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/staff/signups", get_list)
    router.add_get("/staff/signups/file.{kind:csv|xlsx}", get_file)
    router.add_get(r"/staff/signups/{id:\d{1,9}}", get_one)
    router.add_post(r"/staff/signups/{id:\d{1,9}}/status", post_status)


@allow(*_READERS)
async def get_list(request: web.Request) -> web.Response:
    """Show a form's sign-ups, filtered and searched."""
    form, filters = form_to_read(request), _filters(request)
    async with request.app[SESSIONS].begin() as session:
        people = await listed(session, form, filters)
        taken, waiting = await queue.taken(session, form.id), await queue.waiting(session, form.id)
        await record(session, request[STAFF], "read_signups", f"form:{form.id}")
    context = {
        "form": form, "forms": readable(request), "people": people, "filters": filters,
        "taken": taken, "waiting": waiting, "statuses": list(Status), "seats": list(Seat),
        "words": request.app[STAFF_WORDS], "query": request.query_string,
        "places": sorted({one.values.get("place", "") for one in people} - {""}),
    }  # fmt: skip
    return aiohttp_jinja2.render_template("signups.html", request, context)


@allow(*_READERS)
async def get_one(request: web.Request) -> web.Response:
    """Show one sign-up; that it was read is a line in the audit log."""
    async with request.app[SESSIONS].begin() as session:
        signup = await _signup(request, await session.get(Signup, int(request.match_info["id"])))
        form = request.app[FORMS].forms[signup.form]
        one = Listed(signup, answers.values_of(session, form, signup), None)
        context = {
            "form": form, "one": one, "code": answers.code_of(session, signup),
            "position": await queue.position(session, signup), "statuses": list(Status),
            "words": request.app[STAFF_WORDS],
        }  # fmt: skip
        await record(session, request[STAFF], "read_signup", f"signup:{signup.id}")
    return aiohttp_jinja2.render_template("signup.html", request, context)


@allow(*_READERS)
async def post_status(request: web.Request) -> web.Response:
    """Change the status; who stops gives the place to the next one."""
    fields = await posted(request)
    try:
        status = Status(fields.get("status", [""])[0])
    except ValueError as error:
        raise web.HTTPBadRequest from error
    async with request.app[SESSIONS].begin() as session:
        signup = await _signup(request, await session.get(Signup, int(request.match_info["id"])))
        form = request.app[FORMS].forms[signup.form]
        await queue.take_turn(session, form.id)
        if signup.status == Status.STOPPED and status != Status.STOPPED:
            signup.seat = await queue.free_seat(session, form)
        signup.status, signup.changed_at = status, now()
        await session.flush()
        await tell_moved_up(session, await queue.promote(session, form))
        await record(session, request[STAFF], f"status_{status}", f"signup:{signup.id}")
    raise web.HTTPSeeOther(f"/staff/signups/{signup.id}")


@allow(*_READERS)
async def get_file(request: web.Request) -> web.Response:
    """Return the filtered list as XLSX or CSV."""
    form, filters, kind = form_to_read(request), _filters(request), request.match_info["kind"]
    words, language = request.app[STAFF_WORDS], language_of(request)
    async with request.app[SESSIONS].begin() as session:
        people = await listed(session, form, filters)
        await record(session, request[STAFF], f"export_{kind}", f"form:{form.id}")
    fields = [field for field in form.fields if field.type != "consent"]
    head = [
        "number",
        "status",
        "seat",
        "created",
        *(words.say(language, f"label-{f.id}") for f in fields),
    ]
    rows = [
        [
            str(one.signup.number), one.signup.status, one.signup.seat,
            one.signup.created_at.date().isoformat(),
            *(words.value(language, f, one.values.get(f.id, "")) for f in fields),
        ]
        for one in people
    ]  # fmt: skip
    name = f"{form.id}-{datetime.now(UTC).date().isoformat()}.{kind}"
    return web.Response(
        body=as_csv([head, *rows]) if kind == "csv" else as_xlsx([head, *rows]),
        content_type="text/csv" if kind == "csv" else _XLSX,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def _signup(request: web.Request, signup: Signup | None) -> Signup:
    """A sign-up of a form that this member of staff may read; another one does not exist."""
    if signup is None or signup.form not in {form.id for form in readable(request)}:
        raise web.HTTPNotFound
    return signup


def _filters(request: web.Request) -> Filters:
    known = Filters.__dataclass_fields__
    return Filters(**{name: value[:80] for name, value in request.query.items() if name in known})
