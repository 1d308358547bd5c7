"""``make places``: how well places are found in messages that nobody tuned for."""

import os
import subprocess
import sys

from tools import environments
from tools.paths import ROOT, python_of

_MENTIONS = "tests/offices/mentions.tsv"


def main(file: str = "") -> None:
    """Measure in the app environment."""
    environments.ensure()
    command = [python_of("app"), "-m", "places.measure", file or _MENTIONS]
    sys.exit(subprocess.call(command, cwd=ROOT, env=os.environ))
