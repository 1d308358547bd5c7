"""The pages of signing in and out, and of one's own account."""

from urllib.parse import urlsplit

import aiohttp_jinja2
from aiohttp import web

from forms_api.accounts import signing_in
from forms_api.accounts.passwords import FEWEST_CHARACTERS
from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.accounts.tables import Account
from forms_api.handovers.keys import OFFICES
from forms_api.keys import SESSIONS, SETTINGS

_EVERYBODY = (Role.FRONT_OFFICE, Role.COORDINATOR, Role.POLICY, Role.ADMIN)
_FIRST_PAGE = "/staff"
_FIRST_OF = {
    Role.FRONT_OFFICE: "/console",
    Role.ADMIN: "/console",
    Role.COORDINATOR: "/staff/signups",
    Role.POLICY: "/trends",
}
_LANGUAGES = ("nl", "en")


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get("/staff", get_first_page)
    router.add_get("/staff/sign-in", get_sign_in)
    router.add_post("/staff/sign-in", post_sign_in)
    router.add_get("/staff/account", get_account)
    router.add_post("/staff/language", post_language)
    router.add_post("/staff/sign-out", post_sign_out)
    router.add_post("/staff/sign-out-everywhere", post_sign_out_everywhere)


@allow(*_EVERYBODY)
async def get_first_page(request: web.Request) -> web.Response:
    """Go to the page that somebody works on most."""
    roles = request[STAFF].roles
    raise web.HTTPSeeOther(next(page for role, page in _FIRST_OF.items() if role in roles))


@allow(Role.PUBLIC)
async def get_sign_in(request: web.Request) -> web.Response:
    """Show the form; ``next`` is where to go afterwards."""
    return _sign_in_page(request, request.query.get("next", ""), failed=False)


@allow(Role.PUBLIC)
async def post_sign_in(request: web.Request) -> web.Response:
    """Sign in, or say that name, password and code do not fit together."""
    form = await request.post()
    name, password, code = (str(form.get(key, "")) for key in ("name", "password", "code"))
    async with request.app[SESSIONS].begin() as session:
        token = await signing_in.sign_in(session, name.strip(), password, code.replace(" ", ""))
    if token is None:
        return _sign_in_page(request, str(form.get("next", "")), failed=True)
    return signed_in(request, token, str(form.get("next", "")))


def signed_in(request: web.Request, token: str, target: str) -> web.Response:
    """Return the way to the page asked for, with the sign-in's cookie."""
    response = web.Response(status=303, headers={"Location": _own_page(target)})
    secure = request.app[SETTINGS].https
    response.set_cookie(
        signing_in.COOKIE, token, httponly=True, samesite="Lax", secure=secure, path="/"
    )
    return response


@allow(*_EVERYBODY)
async def get_account(request: web.Request) -> web.Response:
    """Show one's own account."""
    return own_page(request)


def own_page(request: web.Request, outcome: str = "") -> web.Response:
    """Return the page of one's own account; ``outcome`` is that of changing the password."""
    offices = request.app[OFFICES].offices
    names = [about.name for office, about in offices.items() if office in request[STAFF].offices]
    told = {"outcome": outcome, "fewest": FEWEST_CHARACTERS, "names": names}
    return aiohttp_jinja2.render_template("account.html", request, told)


@allow(*_EVERYBODY)
async def post_language(request: web.Request) -> web.Response:
    """Choose Dutch or English for the pages."""
    language = str((await request.post()).get("language", ""))
    if language not in _LANGUAGES:
        raise web.HTTPBadRequest
    async with request.app[SESSIONS].begin() as session:
        account = await session.get(Account, request[STAFF].id)
        if account:
            account.language = language
    raise web.HTTPSeeOther("/staff/account")


@allow(*_EVERYBODY)
async def post_sign_out(request: web.Request) -> web.Response:
    """Sign out here."""
    async with request.app[SESSIONS].begin() as session:
        await signing_in.sign_out(session, request.cookies.get(signing_in.COOKIE, ""))
    return _signed_out()


@allow(*_EVERYBODY)
async def post_sign_out_everywhere(request: web.Request) -> web.Response:
    """Sign out in every browser."""
    async with request.app[SESSIONS].begin() as session:
        await signing_in.sign_out_everywhere(session, request[STAFF])
    return _signed_out()


def _sign_in_page(request: web.Request, target: str, *, failed: bool) -> web.Response:
    organisation = request.app[SETTINGS].oidc_issuer
    told = {"next": target, "failed": failed, "organisation": organisation, "unknown": False}
    page = aiohttp_jinja2.render_template("sign_in.html", request, told)
    page.set_status(403 if failed else 200)
    return page


def _signed_out() -> web.Response:
    response = web.Response(status=303, headers={"Location": "/staff/sign-in"})
    response.del_cookie(signing_in.COOKIE, path="/")
    return response


def _own_page(target: str) -> str:
    """Return the target where it is a page of ours; nobody is sent elsewhere by a link."""
    parts = urlsplit(target)
    ours = target.startswith("/") and not target.startswith(("//", "/\\"))
    return target if ours and not parts.netloc and not parts.scheme else _FIRST_PAGE
