"""The page on which the audit log is read; reading it is a line in it."""

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.audit.log import newest, record
from forms_api.audit.words import shown
from forms_api.keys import SESSIONS
from forms_api.web.pages import WORDS, language_of


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/staff/audit", get_audit)


@allow(Role.ADMIN)
async def get_audit(request: web.Request) -> web.Response:
    """Show the newest lines, older ones by ``?before=<id>``."""
    before = int(request.query["before"]) if "before" in request.query else None
    async with request.app[SESSIONS].begin() as session:
        await record(session, request[STAFF], "read_audit_log", "audit_log")
        entries = await newest(session, before)
    say = request.app[WORDS][language_of(request)].format
    told = {"entries": [shown(e, say) for e in entries], "last": entries[-1].id if entries else 0}
    return aiohttp_jinja2.render_template("audit.html", request, told)
