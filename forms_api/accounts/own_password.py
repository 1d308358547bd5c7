"""Changing one's own password."""

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts import passwords, signing_in
from forms_api.accounts.pages import own_page
from forms_api.accounts.roles import STAFF, Role, allow
from forms_api.accounts.tables import Account
from forms_api.audit import record
from forms_api.keys import SESSIONS

_EVERYBODY = (Role.FRONT_OFFICE, Role.COORDINATOR, Role.POLICY, Role.ADMIN)
_CHANGED = "changed"


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_post("/staff/password", post_password)


@allow(*_EVERYBODY)
async def post_password(request: web.Request) -> web.Response:
    """Change one's own password; other browsers are signed out, and this one stays."""
    form = await request.post()
    now, new, again = (str(form.get(key, "")) for key in ("password", "new", "again"))
    async with request.app[SESSIONS].begin() as session:
        account = await session.get_one(Account, request[STAFF].id)
        outcome = await _wrong(session, account, now, new, again) or _CHANGED
        if outcome == _CHANGED:
            await _change(session, request, account, new)
    page = own_page(request, outcome)
    page.set_status(200 if outcome == _CHANGED else 400)
    return page


async def _wrong(
    session: AsyncSession, account: Account, now: str, new: str, again: str
) -> str | None:
    """Return what is wrong; a wrong password counts as a failure to sign in."""
    if signing_in.is_locked(account):
        return "locked"
    if not await passwords.fits(account.password, now):
        await signing_in.count_failure(session, account)
        return "wrong"
    if new != again:
        return "differs"
    return "short" if len(new) < passwords.FEWEST_CHARACTERS else None


async def _change(session: AsyncSession, request: web.Request, account: Account, new: str) -> None:
    account.password, account.failures = await passwords.hashed(new), 0
    here = request.cookies.get(signing_in.COOKIE, "")
    await record(session, request[STAFF], "password_changed", f"account:{account.id}")
    await signing_in.sign_out_everywhere(session, request[STAFF], but=here)
