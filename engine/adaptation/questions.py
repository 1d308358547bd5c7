"""The training questions as Rasa reads them, and which of them are held out."""

from __future__ import annotations

import hashlib
from pathlib import Path

import yaml

Question = tuple[str, str, str]
_HELD_OUT_IN = 10


def read_questions(root: Path) -> list[Question]:
    """Return language, label and text of every question under ``data/nlu``."""
    found = []
    for path in sorted(root.glob("*/*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines():
                found.append((path.parent.name, block["intent"], line[2:]))
    return found


def is_held_out(text: str) -> bool:
    """Tell whether this question is one of the tenth that the adapter never learns from."""
    return hashlib.sha256(text.encode()).digest()[0] * _HELD_OUT_IN < 256
