"""The way to the organisation's sign-in and back."""

import base64
import hmac

import aiohttp_jinja2
from aiohttp import web
from cryptography.exceptions import InvalidTag
from sqlalchemy import select

from forms_api.accounts import signing_in
from forms_api.accounts.organisation import Attempt, Organisation, Refused, new_attempt
from forms_api.accounts.pages import signed_in
from forms_api.accounts.roles import Role, allow
from forms_api.accounts.tables import Account
from forms_api.database import ring_of
from forms_api.keys import SESSIONS, SETTINGS

ORGANISATION = web.AppKey("organisation", Organisation)
_COOKIE, _PATH = "wegwijzer_organisation", "/staff/organisation"
_SECONDS = 600


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get(_PATH, get_away)
    router.add_get(f"{_PATH}/back", get_back)


@allow(Role.PUBLIC)
async def get_away(request: web.Request) -> web.Response:
    """Send the browser to the organisation's sign-in."""
    if not request.app[SETTINGS].oidc_issuer:
        raise web.HTTPNotFound
    attempt = new_attempt(request.query.get("next", ""))
    try:
        address = await request.app[ORGANISATION].address(attempt)
    except Refused:
        return _refused(request)
    sealed = ring_of(request.app[SESSIONS]).seal(attempt.model_dump_json())
    response = web.Response(status=303, headers={"Location": address})
    response.set_cookie(
        _COOKIE,
        base64.urlsafe_b64encode(sealed).decode(),
        max_age=_SECONDS,
        httponly=True,
        samesite="Lax",
        secure=request.app[SETTINGS].https,
        path=_PATH,
    )
    return response


@allow(Role.PUBLIC)
async def get_back(request: web.Request) -> web.Response:
    """Sign in whom the organisation confirms, where an account is linked to them."""
    try:
        attempt = _attempt(request)
        subject = await request.app[ORGANISATION].subject(attempt, request.query.get("code", ""))
    except (Refused, InvalidTag, ValueError):
        return _refused(request)
    async with request.app[SESSIONS].begin() as session:
        linked = select(Account).where(Account.subject == subject, ~Account.disabled)
        found = await session.execute(linked)
        account = found.scalar()
        token = await signing_in.start(session, account) if account else None
    if token is None:
        return _refused(request)
    response = signed_in(request, token, attempt.target)
    response.del_cookie(_COOKIE, path=_PATH)
    return response


def _attempt(request: web.Request) -> Attempt:
    """Return the attempt of this browser, where the state that came back is its own."""
    sealed = base64.urlsafe_b64decode(request.cookies.get(_COOKIE, ""))
    attempt = Attempt.model_validate_json(ring_of(request.app[SESSIONS]).open(sealed))
    if not hmac.compare_digest(attempt.state.encode(), request.query.get("state", "").encode()):
        raise Refused("state")
    return attempt


def _refused(request: web.Request) -> web.Response:
    told = {"next": "", "failed": False, "organisation": True, "unknown": True}
    page = aiohttp_jinja2.render_template("sign_in.html", request, told)
    page.set_status(403)
    return page
