"""Where things are."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENTS = ROOT / ".venv"
DATA = Path(os.environ.get("WEGWIJZER_DATA", ROOT / "var")).resolve()
MODEL = ROOT / "var" / "model"


def python_of(environment: str) -> str:
    """Return the interpreter of the ``engine`` or the ``app`` environment."""
    return str(ENVIRONMENTS / environment / "bin" / "python")
