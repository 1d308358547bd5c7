"""``make thresholds``: print the curves that the limits in ``config.yml`` come from."""

import subprocess
import sys

from tools import environments, model
from tools.paths import ROOT, python_of


def main() -> None:
    """Run in the engine environment, on the questions that are held out."""
    environments.ensure()
    model.ensure()
    sys.exit(subprocess.call([python_of("engine"), "-m", "engine.thresholds"], cwd=ROOT))
