"""Signing in and out: sessions in the database, locked for a while after failures."""

import hashlib
import secrets
from datetime import timedelta

from aiohttp import web
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts import passwords, second_factor
from forms_api.accounts.roles import Staff
from forms_api.accounts.tables import Account, SignIn
from forms_api.audit import record
from forms_api.database import ring_of
from forms_api.keys import SESSIONS
from forms_api.moments import now

COOKIE = "wegwijzer_staff"
_MOST_FAILURES = 5
_LOCKED = timedelta(minutes=15)
_IDLE, _LONGEST = timedelta(hours=1), timedelta(hours=12)
_SEEN_EVERY = timedelta(minutes=1)


async def sign_in(session: AsyncSession, name: str, password: str, code: str) -> str | None:
    """Return the token of a new sign-in, or ``None``; why not is not told to the caller."""
    found = await session.execute(select(Account).where(Account.name == name).with_for_update())
    account = found.scalar()
    right = await passwords.fits(account.password if account else None, password)
    if account is None or account.disabled or is_locked(account):
        return None
    secret = ring_of(session).open(account.second_factor)
    step = second_factor.step_of_code(secret, code, account.last_code)
    if not right or step is None:
        await count_failure(session, account)
        return None
    account.failures, account.locked_until, account.last_code = 0, None, step
    return await start(session, account)


async def start(session: AsyncSession, account: Account) -> str:
    """Start a sign-in for somebody who has proved who they are; return its token."""
    token = secrets.token_urlsafe(32)
    session.add(SignIn(token=_hash(token), account_id=account.id, started=now(), seen=now()))
    await record(session, account.as_staff(), "signed_in", f"account:{account.id}")
    return token


async def staff_of(request: web.Request) -> Staff | None:
    """Return who is signed in, by the request's cookie; the sign-in's hour begins anew."""
    token = request.cookies.get(COOKIE)
    if not token:
        return None
    async with request.app[SESSIONS].begin() as session:
        kept = await session.get(SignIn, _hash(token))
        if kept is None or await _is_over(session, kept):
            return None
        if now() - kept.seen > _SEEN_EVERY:
            kept.seen = now()
        account = await session.get(Account, kept.account_id)
        return account.as_staff() if account and not account.disabled else None


async def sign_out(session: AsyncSession, token: str) -> None:
    """End one sign-in."""
    await session.execute(delete(SignIn).where(SignIn.token == _hash(token)))


async def sign_out_everywhere(session: AsyncSession, staff: Staff, but: str = "") -> None:
    """End every sign-in of somebody, except one whose token is given."""
    mine = SignIn.account_id == staff.id
    await session.execute(delete(SignIn).where(mine, SignIn.token != _hash(but)))
    await record(session, staff, "signed_out_everywhere", f"account:{staff.id}")


def is_locked(account: Account) -> bool:
    """Tell whether an account is locked for a while after failures."""
    return account.locked_until is not None and account.locked_until > now()


async def count_failure(session: AsyncSession, account: Account) -> None:
    """Count a wrong password or code; the fifth locks the account for a while."""
    account.failures += 1
    if account.failures >= _MOST_FAILURES:
        account.failures, account.locked_until = 0, now() + _LOCKED
        await record(session, None, "account_locked", f"account:{account.id}")


async def _is_over(session: AsyncSession, kept: SignIn) -> bool:
    over = now() - kept.seen > _IDLE or now() - kept.started > _LONGEST
    if over:
        await session.delete(kept)
    return over


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
