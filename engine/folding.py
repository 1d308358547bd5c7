"""One written form for the many ways in which people type the same words.

Migrants type Polish without diacritics, Bulgarian in Latin letters with digits
(``kak da si izvadq``), Ukrainian in either alphabet. Folding maps all of it to plain
lower-case Latin, so that character n-grams meet.
"""

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
            "zh",
            "z",
            "i",
            "i",
            "i",
            "y",
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
            "ts",
            "ch",
            "sh",
            "sht",
            "a",
            "i",
            "",
            "e",
            "yu",
            "ya",
            "e",
        ],
        strict=True,
    )
)
_LATIN_LETTERS = {"ł": "l", "đ": "d", "ß": "ss", "ø": "o", "ı": "i"}
_WORD_WITH_DIGIT = re.compile(r"\b(?=\w*[a-z])\w*[46]\w*\b")
_PLAIN = _CYRILLIC | _LATIN_LETTERS
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return ``text`` in lower case, without diacritics and in Latin letters."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    latin = "".join(_PLAIN.get(c, c) for c in unicodedata.normalize("NFC", decomposed))
    plain = "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c))
    return _SPACES.sub(" ", _WORD_WITH_DIGIT.sub(_digits_as_letters, plain)).strip()


def _digits_as_letters(word: re.Match[str]) -> str:
    return word.group().replace("4", "ch").replace("6", "sh")


def tidy(text: str) -> str:
    """Return ``text`` in lower case with single spaces, its alphabet untouched."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text).lower()).strip()
