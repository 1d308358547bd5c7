"""One spelling for words typed with or without signs above letters, in either alphabet."""

import unicodedata

_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъэё"
_LATIN = "abvhhdeezziiiiklmnoprstufhccssaee"
_LETTERS = str.maketrans(
    dict(zip(_CYRILLIC, _LATIN, strict=True))
    | {"ь": "", "ю": "iu", "я": "ia", "ł": "l", "đ": "d", "g": "h", "y": "i", "j": "i"}
)
_SOUNDS = (("shch", "s"), ("sht", "s"), ("kh", "h"), ("zh", "z"), ("sh", "s"), ("ch", "c"))


def fold(text: str) -> str:
    """Return the text in small Latin letters: *öngyilkos* as *ongyilkos*, *кінчаю* as *kinchayu*.

    Ukrainian, Bulgarian and Russian are spelled alike, for nobody reads the result.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    for typed, kept in (*_SOUNDS, ("ts", "c"), ("ii", "i")):
        letters = letters.replace(typed, kept)
    return letters
