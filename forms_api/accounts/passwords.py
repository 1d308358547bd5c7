"""Passwords: argon2id with the library's own parameters, off the event loop."""

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

FEWEST_CHARACTERS = 12
_hasher = cache(PasswordHasher)


async def hashed(password: str) -> str:
    """Return the hash to keep."""
    return await asyncio.to_thread(_hasher().hash, password)


async def fits(hash_kept: str | None, password: str) -> bool:
    """Tell whether the password is right; takes as long where there is no account."""
    return await asyncio.to_thread(_fits, hash_kept or _of_nobody(), password)


def _fits(hash_kept: str, password: str) -> bool:
    try:
        return _hasher().verify(hash_kept, password)
    except (Argon2Error, InvalidHashError):
        return False


@cache
def _of_nobody() -> str:
    return _hasher().hash("nobody has this password")
