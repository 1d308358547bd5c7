"""``make check-content``: the editors' checker, in the app environment."""

import subprocess
import sys

from tools import environments
from tools.paths import ROOT, python_of


def main() -> None:
    """Run the checker; it ends with 1 where something is broken."""
    environments.ensure()
    sys.exit(subprocess.call([python_of("app"), "-m", "catalogue.check"], cwd=ROOT))
