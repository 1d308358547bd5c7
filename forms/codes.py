"""The code that a person gets: short enough to write down, too long to guess."""

import re
import secrets

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 8
_SHAPE = re.compile(rf"\bW-?([{_LETTERS}]{{4}})[- ]?([{_LETTERS}]{{4}})\b", re.IGNORECASE)


def new_code() -> str:
    """Return a code such as ``W-7K3P-9QXD``: 39 random bits, no letter that looks like another."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return f"W-{letters[:4]}-{letters[4:]}"


def read_code(text: str) -> str | None:
    """Return the code in a text, in its normal form."""
    found = _SHAPE.search(text)
    return f"W-{found[1]}-{found[2]}".upper() if found else None
