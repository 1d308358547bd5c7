"""The code that a person gets: short enough to write down, too long to guess."""

import re
import secrets

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 8
_GROUP = f"([{_LETTERS}]{{4}})"
_DIGIT = re.compile(r"\d")
_AS_SHOWN = re.compile(rf"\bW-{_GROUP}[- ]?{_GROUP}\b", re.IGNORECASE)
_RUN_TOGETHER = re.compile(rf"\bW{_GROUP}[- ]?{_GROUP}\b", re.IGNORECASE)


def new_code() -> str:
    """Return a code such as ``W-7K3P-9QXD``: 38 random bits, no letter that looks like another.

    Each has a digit, by which a code typed without its signs is told from a word.
    """
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return f"W-{letters[:4]}-{letters[4:]}" if _DIGIT.search(letters) else new_code()


def read_code(text: str) -> str | None:
    """Return the code in a text, in its normal form; *werkgever* and *waarderen* are none."""
    found = _AS_SHOWN.search(text)
    if not found:
        found = next((m for m in _RUN_TOGETHER.finditer(text) if _DIGIT.search(m.group())), None)
    return f"W-{found[1]}-{found[2]}".upper() if found else None
