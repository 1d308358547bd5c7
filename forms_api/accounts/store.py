"""Accounts: made, found, changed and removed."""

import secrets
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts import passwords, second_factor
from forms_api.accounts.roles import Role, Staff
from forms_api.accounts.tables import Account, SignIn
from forms_api.audit import record
from forms_api.database import ring_of
from forms_api.handovers.store import release_all_of, release_what_is_hidden_from


class Secrets(NamedTuple):
    """What a new account's owner is told once: the password and the authenticator's address."""

    password: str
    authenticator: str


async def add(
    session: AsyncSession,
    name: str,
    roles: Iterable[Role],
    offices: Iterable[str],
    by: Staff | None = None,
) -> Secrets:
    """Make an account and return its first secrets; ``by`` is the administrator, if it is one.

    Raises:
        sqlalchemy.exc.IntegrityError: the name is taken.
    """
    account = Account(name=name, roles=_words(roles), offices=_words(offices), password="")
    told = await _renew(session, account)
    session.add(account)
    await session.flush()
    await record(session, by, "account_added", _subject(account))
    return told


async def change(
    session: AsyncSession,
    account: Account,
    roles: Iterable[Role],
    offices: Iterable[str],
    by: Staff,
) -> None:
    """Give an account other roles and offices; talks of an office it leaves wait again."""
    account.roles, account.offices = _words(roles), _words(offices)
    await release_what_is_hidden_from(session, account.as_staff())
    await record(session, by, "account_changed", _subject(account))


async def switch(session: AsyncSession, account: Account, by: Staff, *, off: bool) -> None:
    """Let nobody in with an account any more, or let them in again."""
    account.disabled = off
    if off:
        await _put_out(session, account)
    await record(session, by, "account_off" if off else "account_on", _subject(account))


async def sign_out(session: AsyncSession, account: Account, by: Staff) -> None:
    """End every sign-in of an account."""
    await session.execute(delete(SignIn).where(SignIn.account_id == account.id))
    await record(session, by, "signed_out_everywhere", _subject(account))


async def reset(session: AsyncSession, account: Account, by: Staff | None = None) -> Secrets:
    """Give an account new secrets, unlock it, and sign it out everywhere."""
    told = await _renew(session, account)
    account.failures, account.locked_until = 0, None
    await session.execute(delete(SignIn).where(SignIn.account_id == account.id))
    await record(session, by, "account_reset", _subject(account))
    return told


async def remove(session: AsyncSession, account: Account, by: Staff | None = None) -> None:
    """Remove an account and its sign-ins; whoever talks with it waits for another one."""
    await record(session, by, "account_removed", _subject(account))
    await _put_out(session, account)
    await session.delete(account)


async def named(session: AsyncSession, name: str) -> Account | None:
    """Return the account with this name."""
    return (await session.execute(select(Account).where(Account.name == name))).scalar()


async def everybody(session: AsyncSession) -> Sequence[Account]:
    """Return all accounts by name."""
    return (await session.execute(select(Account).order_by(Account.name))).scalars().all()


async def _put_out(session: AsyncSession, account: Account) -> None:
    await release_all_of(session, account.id)
    await session.execute(delete(SignIn).where(SignIn.account_id == account.id))


def _words(ids: Iterable[str]) -> str:
    return " ".join(sorted(ids))


def _subject(account: Account) -> str:
    return f"account:{account.id}"


async def _renew(session: AsyncSession, account: Account) -> Secrets:
    password, secret = secrets.token_urlsafe(15), second_factor.new_secret()
    account.password = await passwords.hashed(password)
    account.second_factor = ring_of(session).seal(secret)
    account.last_code = 0
    return Secrets(password, second_factor.address(secret, account.name))
