"""``make test``: set up what is missing, then run every test."""

import subprocess
import sys

from tools import chromium, environments, model
from tools.console import step
from tools.paths import ROOT, python_of


def main() -> None:
    """Run the tests in the app environment; the exit code is theirs."""
    environments.ensure(tests=True)
    model.ensure()
    chromium.ensure()
    step("Running the tests")
    sys.exit(subprocess.call([python_of("app"), "-m", "pytest", "tests"], cwd=ROOT))
