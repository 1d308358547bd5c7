"""Messages without a question in them: only a link, only a number, no words at all."""

import re
from enum import Enum

_LINK = re.compile(r"^\s*(https?://|www\.)\S+\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"^[\s\d+()./-]+$")
_FEWEST_PHONE_DIGITS = 7
_SIGNS = {
    "👎": "wrong_answer",
    "❌": "wrong_answer",
    "👍": "thanks",
    "❤": "thanks",
    "🙏": "thanks",
    "👋": "greet",
    "🆘": "crisis",
}
_SKIN_AND_STYLE = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\\s]")


class Kind(Enum):
    """What a typed text is; the value is the act whose message answers it."""

    WORDS = "words"
    LINK = "only_a_link"
    NUMBER = "only_a_number"
    NOTHING = "no_words"


def sign_of(text: str) -> str | None:
    """Return the act that a message of one sign alone means, as 👎 or 🙏."""
    signs = set(_SKIN_AND_STYLE.sub("", text))
    return _SIGNS.get(signs.pop()) if len(signs) == 1 else None


def kind_of(text: str) -> Kind:
    """Tell what a text is; flags, short numbers such as 112 and postcodes count as words."""
    if _LINK.match(text):
        return Kind.LINK
    if _NUMBER.match(text) and sum(map(str.isdigit, text)) >= _FEWEST_PHONE_DIGITS:
        return Kind.NUMBER
    has_flag = any("\U0001f1e6" <= c <= "\U0001f1ff" for c in text)
    return Kind.WORDS if has_flag or any(map(str.isalnum, text)) else Kind.NOTHING
