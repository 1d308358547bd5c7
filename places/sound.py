"""How a place's name sounds, whatever alphabet and spelling it is written in."""

import re
import unicodedata

_CYRILLIC = str.maketrans(
    {
        **dict(
            zip(
                "абвгґдеєжзиіїйклмнопрстуфхцчшщъыэюяё",
                "abvggdeezziiiiklmnoprstufhccssaieuae",
                strict=True,
            )
        ),
        "ь": "",
    }
)
_BETWEEN = re.compile(r"[’'`´/-]")
_RULES = (
    (r"sch", "sh"),
    (r"[ck]h(?=[^aeiou ]|$)", "h"),
    (r"ch|kh|gh", "h"),
    (r"ij|ey|ei|aai|aij|ay|ai|[aeo]j|ie|y", "i"),
    (r"eu", "o"),
    (r"oe|ou", "u"),
    (r"ae", "a"),
    (r"ck|c|q", "k"),
    (r"ph", "f"),
    (r"[wv]", "v"),
    (r"[zs]", "s"),
    (r"th|dt", "t"),
    (r"d\b", "t"),
    (r"g", "h"),
    (r"x", "ks"),
    (r"(.)\1+", r"\1"),
)


def sound(text: str) -> str:
    """Return a key that is the same for spellings that sound alike.

    *Venray*, *Venraij*, *Венрай* and *venraai* share one.
    """
    key = spelled(text.casefold().translate(_CYRILLIC))
    for pattern, replacement in _RULES:
        key = re.sub(pattern, replacement, key)
    return " ".join(key.split())


def spelled(text: str) -> str:
    """Return the text as it is spelled, in small letters without signs above or between them."""
    plain = unicodedata.normalize("NFKD", _BETWEEN.sub(" ", text.casefold()))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
