"""``python -m forms_api.accounts``: accounts are made, reset and removed here, by whoever runs it.

``make account DO="add anna --roles front_office --offices win_noord_limburg"``
"""

import argparse
import asyncio
import sys

import segno
from pydantic import SecretStr
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts import store
from forms_api.accounts.roles import Role
from forms_api.database import open_database
from forms_api.settings import Settings

_ROLES = [role.value for role in Role if role is not Role.PUBLIC]


def main() -> None:
    """Do what the arguments say, in the database of the settings."""
    asyncio.run(_run(_arguments()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make account DO=…", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    add = verbs.add_parser("add", help="make an account; its secrets are shown once")
    add.add_argument("name")
    add.add_argument("--roles", nargs="+", choices=_ROLES, required=True)
    add.add_argument("--offices", nargs="*", default=[], help="ids of the offices they answer for")
    for verb, told in (("reset", "new secrets"), ("remove", "remove for good")):
        verbs.add_parser(verb, help=told).add_argument("name")
    link = verbs.add_parser("link", help="let somebody sign in with their organisation")
    link.add_argument("name")
    link.add_argument("subject", help="the organisation's id for them (the claim sub)")
    verbs.add_parser("list", help="show every account")
    return parser.parse_args()


async def _run(asked: argparse.Namespace) -> None:
    token = SecretStr("not used by this command")
    engine, sessions = await open_database(Settings(forms_token=token))
    try:
        async with sessions.begin() as session:
            await _do(session, asked)
    except IntegrityError:
        sys.exit(f"There is an account named {asked.name} already.")
    finally:
        await engine.dispose()


async def _do(session: AsyncSession, asked: argparse.Namespace) -> None:
    if asked.verb == "list":
        for one in await store.everybody(session):
            print(f"{one.name}\t{one.roles}\t{one.offices}")
        return
    if asked.verb == "add":
        told = await store.add(session, asked.name, map(Role, asked.roles), asked.offices)
        return _show(told)
    account = await store.named(session, asked.name)
    if account is None:
        sys.exit(f"There is no account named {asked.name}.")
    if asked.verb == "link":
        account.subject = asked.subject
        return None
    if asked.verb == "remove":
        return await store.remove(session, account)
    _show(await store.reset(session, account))


def _show(told: store.Secrets) -> None:
    print(f"Password (shown once):  {told.password}")
    print(f"Authenticator app:      {told.authenticator}\n")
    segno.make(told.authenticator).terminal(sys.stdout, compact=True)


if __name__ == "__main__":
    main()
