"""Training and development questions as files, for checking; the engine reads them its own way."""

import re
from collections.abc import Iterator
from pathlib import Path

_QUESTION = "    - "
_INTENT = re.compile(r"^- intent: (\S+)", re.MULTILINE)


def paths(nlu: Path, code: str, source: str) -> list[Path]:
    """Return where a language's training questions belong: one file for each of the source's."""
    return [nlu / code / path.name for path in sorted((nlu / source).glob("*.yml"))]


def intents(path: Path) -> set[str]:
    """Return what a training file teaches."""
    return set(_INTENT.findall(path.read_text(encoding="utf-8")))


def count(path: Path) -> int:
    """Return how many training questions a file holds."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return sum(line.startswith(_QUESTION) for line in lines)


def labels(path: Path) -> Iterator[tuple[str, str]]:
    """Return the label and the text of each line of a development file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            label, _, rest = line.partition("\t")
            yield label.strip(), rest.partition("\t")[0].strip()
