"""``make compare``: the parts alone, together, and Rasa's default pipeline, side by side."""

import subprocess
import sys

from tools import environments, model
from tools.paths import ROOT, python_of


def main(folder: str = "", epochs: str = "") -> None:
    """Run in the engine environment; EPOCHS above 0 also teaches the default pipeline."""
    environments.ensure()
    model.ensure()
    told = [folder or "tests/questions", epochs or "0"]
    sys.exit(subprocess.call([python_of("engine"), "-m", "engine.compare", *told], cwd=ROOT))
