"""The administrator's pages: accounts are made, changed, switched off and removed here."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts import admin_showing as showing
from forms_api.accounts import store
from forms_api.accounts.roles import STAFF, Role, Staff, allow
from forms_api.accounts.tables import Account
from forms_api.handovers.keys import OFFICES
from forms_api.keys import SESSIONS
from forms_api.web.errors import Problem

_PAGE, _ONE = "/staff/accounts", r"/staff/accounts/{id:\d{1,9}}"
_MOST_CHARACTERS = 60
_Action = Callable[[AsyncSession, Account, Staff], Awaitable[Any]]
_ACTIONS: Mapping[str, _Action] = {
    "sign-out": store.sign_out,
    "off": lambda session, account, by: store.switch(session, account, by, off=True),
    "on": lambda session, account, by: store.switch(session, account, by, off=False),
    "remove": store.remove,
}


def add_routes(router: web.UrlDispatcher) -> None:
    """Add this capability's addresses."""
    router.add_get(_PAGE, get_accounts)
    router.add_post(_PAGE, post_account)
    router.add_get(_ONE, get_account)
    router.add_post(_ONE, post_change)
    router.add_post(f"{_ONE}/reset", post_reset)
    router.add_post(f"{_ONE}/{{action}}", post_action)


@allow(Role.ADMIN)
async def get_accounts(request: web.Request) -> web.Response:
    """Show every account, and the form for a new one."""
    return await showing.all_accounts(request)


@allow(Role.ADMIN)
async def post_account(request: web.Request) -> web.Response:
    """Make an account and show its secrets, this once."""
    form = await request.post()
    name = str(form.get("name", "")).strip()
    roles, offices = await _chosen(request)
    if not name or len(name) > _MOST_CHARACTERS or not roles:
        return await showing.all_accounts(request, failed="incomplete")
    try:
        async with request.app[SESSIONS].begin() as session:
            told = await store.add(session, name, roles, offices, request[STAFF])
    except IntegrityError:
        return await showing.all_accounts(request, failed="taken")
    return showing.secrets_of(request, name, told)


@allow(Role.ADMIN)
async def get_account(request: web.Request) -> web.Response:
    """Show one account."""
    async with request.app[SESSIONS]() as session:
        account = await _account(session, request)
    return showing.one_account(request, account)


@allow(Role.ADMIN)
async def post_change(request: web.Request) -> web.Response:
    """Give an account other roles and offices, and link it to the organisation's sign-in."""
    roles, offices = await _chosen(request)
    subject = str((await request.post()).get("subject", "")).strip()
    try:
        async with request.app[SESSIONS].begin() as session:
            account = await _account(session, request)
            kept = showing.is_own(request, account) and Role.ADMIN not in roles
            if kept or not roles:
                raise Problem(400, "own_role" if kept else "no_role")
            account.subject = subject or None
            await store.change(session, account, roles, offices, request[STAFF])
    except IntegrityError as taken:
        raise Problem(409, "linked_to_another") from taken
    raise web.HTTPSeeOther(_PAGE)


@allow(Role.ADMIN)
async def post_reset(request: web.Request) -> web.Response:
    """Give an account a new password and second factor, shown this once."""
    async with request.app[SESSIONS].begin() as session:
        account = await _account(session, request)
        told = await store.reset(session, account, request[STAFF])
    return showing.secrets_of(request, account.name, told)


@allow(Role.ADMIN)
async def post_action(request: web.Request) -> web.Response:
    """Sign an account out, switch it off or on, or remove it; never one's own."""
    action = _ACTIONS.get(request.match_info["action"])
    if action is None:
        raise web.HTTPNotFound
    async with request.app[SESSIONS].begin() as session:
        account = await _account(session, request)
        if showing.is_own(request, account):
            raise Problem(409, "own_account")
        await action(session, account, request[STAFF])
    raise web.HTTPSeeOther(_PAGE)


async def _account(session: AsyncSession, request: web.Request) -> Account:
    account = await session.get(Account, int(request.match_info["id"]))
    if account is None:
        raise web.HTTPNotFound
    return account


async def _chosen(request: web.Request) -> tuple[list[Role], list[str]]:
    """Return the roles and offices that the form names."""
    form, offices = await request.post(), request.app[OFFICES].offices
    roles = [role for role in showing.ROLES if role in form.getall("role", [])]
    return roles, [office for office in offices if office in form.getall("office", [])]
