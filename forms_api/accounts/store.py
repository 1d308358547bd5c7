"""Accounts: made, found, changed and removed."""

import secrets
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts import passwords, second_factor
from forms_api.accounts.roles import Role
from forms_api.accounts.tables import Account, SignIn
from forms_api.audit import record
from forms_api.database import ring_of


class Secrets(NamedTuple):
    """What a new account's owner is told once: the password and the authenticator's address."""

    password: str
    authenticator: str


async def add(
    session: AsyncSession, name: str, roles: Iterable[Role], offices: Iterable[str]
) -> Secrets:
    """Make an account and return its first secrets.

    Raises:
        sqlalchemy.exc.IntegrityError: the name is taken.
    """
    account = Account(
        name=name, roles=" ".join(sorted(roles)), offices=" ".join(sorted(offices)), password=""
    )
    told = await _renew(session, account)
    session.add(account)
    await session.flush()
    await record(session, None, "account_added", f"account:{account.id}")
    return told


async def reset(session: AsyncSession, account: Account) -> Secrets:
    """Give an account new secrets, unlock it, and sign it out everywhere."""
    told = await _renew(session, account)
    account.failures, account.locked_until = 0, None
    await session.execute(delete(SignIn).where(SignIn.account_id == account.id))
    await record(session, None, "account_reset", f"account:{account.id}")
    return told


async def remove(session: AsyncSession, account: Account) -> None:
    """Remove an account and its sign-ins."""
    await record(session, None, "account_removed", f"account:{account.id}")
    await session.execute(delete(SignIn).where(SignIn.account_id == account.id))
    await session.delete(account)


async def named(session: AsyncSession, name: str) -> Account | None:
    """Return the account with this name."""
    return (await session.execute(select(Account).where(Account.name == name))).scalar()


async def everybody(session: AsyncSession) -> Sequence[Account]:
    """Return all accounts by name."""
    return (await session.execute(select(Account).order_by(Account.name))).scalars().all()


async def _renew(session: AsyncSession, account: Account) -> Secrets:
    password, secret = secrets.token_urlsafe(15), second_factor.new_secret()
    account.password = await passwords.hashed(password)
    account.second_factor = ring_of(session).seal(secret)
    account.last_code = 0
    return Secrets(password, second_factor.address(secret, account.name))
