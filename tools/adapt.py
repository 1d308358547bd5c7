"""``make adapt``: learn the sentence model's adapter anew."""

import subprocess
import sys

from tools import environments
from tools.paths import ROOT, python_of


def main() -> None:
    """Run the learning in the engine environment, its progress shown."""
    environments.ensure()
    sys.exit(subprocess.call([python_of("engine"), "-m", "engine.adaptation"], cwd=ROOT))
