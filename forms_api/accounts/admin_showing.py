"""What the administrator's pages of accounts show."""

from typing import Any

import aiohttp_jinja2
import segno
from aiohttp import web

from forms_api.accounts import store
from forms_api.accounts.roles import STAFF, Role
from forms_api.accounts.signing_in import is_locked
from forms_api.accounts.tables import Account
from forms_api.handovers.keys import OFFICES
from forms_api.keys import SESSIONS

ROLES: list[Role] = [role for role in Role if role is not Role.PUBLIC]


async def all_accounts(request: web.Request, failed: str = "") -> web.Response:
    """Show every account and the form for a new one; ``failed`` is what was wrong with it."""
    async with request.app[SESSIONS]() as session:
        found = await store.everybody(session)
    told: dict[str, Any] = {"accounts": [shown(request, one) for one in found], "failed": failed}
    told |= {"all_roles": ROLES, "all_offices": request.app[OFFICES].offices}
    page = aiohttp_jinja2.render_template("accounts.html", request, told)
    page.set_status(400 if failed else 200)
    return page


def one_account(request: web.Request, account: Account) -> web.Response:
    """Show one account with all that can be done with it."""
    return aiohttp_jinja2.render_template("account_one.html", request, shown(request, account))


def secrets_of(request: web.Request, name: str, told: store.Secrets) -> web.Response:
    """Show a new password and second factor, this once."""
    picture = segno.make(told.authenticator).svg_data_uri(scale=4, border=2)
    about = {"name": name, "password": told.password, "picture": picture}
    about["address"] = told.authenticator
    return aiohttp_jinja2.render_template("account_secrets.html", request, about)


def shown(request: web.Request, account: Account) -> dict[str, Any]:
    """Return what the templates need of an account."""
    offices = request.app[OFFICES].offices
    return {
        "account": account,
        "has": account.as_staff(),
        "locked": is_locked(account),
        "own": is_own(request, account),
        "names": [offices[i].name for i in account.offices.split() if i in offices],
        "all_roles": ROLES,
        "all_offices": offices,
    }


def is_own(request: web.Request, account: Account) -> bool:
    """Tell whether an account is that of whoever asks."""
    return account.id == request[STAFF].id
