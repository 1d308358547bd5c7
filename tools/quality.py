"""``make quality``: measure on the development sets and write ``docs/quality.md``."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from tools import environments, evaluate, model, questions
from tools.paths import ROOT

_SETS = {"Questions": "tests/questions", "Danger": "tests/questions/danger"}
_PAGE = ROOT / "docs" / "quality.md"
_HEAD = """# How well questions are understood

Written by `make quality` on {day}; do not edit. The questions were written by people who did not see
the training questions; each goes the very path a message takes. Shares with 95 % intervals (Wilson).
`make compare` prints the parts alone and Rasa's default pipeline beside each other.
"""


def main() -> None:
    """Ask every question of every set and write the page."""
    environments.ensure()
    trained = model.ensure()
    page = [_HEAD.format(day=datetime.now(UTC).date())]
    for name, folder in _SETS.items():
        lines = evaluate.tables(
            asyncio.run(evaluate.measure(questions.read_live(Path(folder)), trained))
        )
        page += [f"## {name} (`{folder}`)\n", "```", *lines, "```\n"]
    _PAGE.write_text("\n".join(page), encoding="utf-8")
    print("\n".join(page))
