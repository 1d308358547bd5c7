"""Telling contact details from other words, without asking the engine."""

import re

_FEWEST_DIGITS = 7
_CONTACT = re.compile(r"\S*@\S*|\+?\d[\d\s()./-]*")


def looks_like_contact(text: str) -> bool:
    """Tell whether a text holds a phone number or an e-mail address."""
    return "@" in text or sum(map(str.isdigit, text)) >= _FEWEST_DIGITS


def words_around(text: str) -> str:
    """Return the text without numbers and addresses: what the engine may read."""
    return _CONTACT.sub(" ", text).strip()
