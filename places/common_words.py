"""Words that people type here about anything, so that none of them is taken for a misspelt place."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SEEN = 3


@cache
def common_words(folder: Path) -> frozenset[str]:
    """Return the words in small letters that several training questions hold.

    ``folder`` is ``data/nlu``; read once, at start.
    """
    seen: Counter[str] = Counter()
    for path in sorted(folder.glob("*/*.yml")):
        for line in path.read_text(encoding="utf-8").splitlines():
            seen.update({word for word in _WORD.findall(line) if word.islower()})
    return frozenset(word for word, count in seen.items() if count >= _SEEN)
