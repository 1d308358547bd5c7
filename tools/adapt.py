"""``make adapt``: learn the sentence model's adapter anew."""

import subprocess
import sys

from tools import environments
from tools.paths import ROOT, python_of


def main(epochs: str = "", go_on: str = "") -> None:
    """Run the learning in the engine environment, its progress shown."""
    environments.ensure()
    command = [python_of("engine"), "-m", "engine.adaptation", epochs or "5", go_on]
    sys.exit(subprocess.call(command, cwd=ROOT))
