"""``make vectors``: embed new training questions and write ``engine/vectors.npz``."""

import subprocess
import sys

from tools import environments, model
from tools.paths import ROOT, python_of


def main() -> None:
    """Train first, which embeds what is missing, then write the file."""
    environments.ensure()
    model.ensure()
    sys.exit(subprocess.call([python_of("engine"), "-m", "engine.vectors"], cwd=ROOT))
