"""How a place's name sounds, whatever alphabet and spelling it is written in."""

import re
import unicodedata

_CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяё",
        [
            "a",
            "b",
            "v",
            "g",
            "g",
            "d",
            "e",
            "e",
            "z",
            "z",
            "i",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "h",
            "c",
            "c",
            "s",
            "s",
            "a",
            "i",
            "",
            "e",
            "u",
            "a",
            "e",
        ],
        strict=True,
    )
)
_RULES = (
    (r"[’'`´-]", " "),
    (r"sch", "sh"),
    (r"[ck]h(?=[^aeiou ]|$)", "h"),
    (r"ch|kh|gh", "h"),
    (r"ij|ey|ei|aai|aij|ay|ai|y", "i"),
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
    lowered = "".join(_CYRILLIC.get(letter, letter) for letter in text.casefold())
    plain = unicodedata.normalize("NFKD", lowered)
    key = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for pattern, replacement in _RULES:
        key = re.sub(pattern, replacement, key)
    return " ".join(key.split())
