"""``make without``: what added topics cost the others, topic by topic."""

import subprocess
import sys

from tools import environments, model
from tools.console import stop
from tools.paths import ROOT, python_of


def main(topics: str = "", folder: str = "") -> None:
    """Run the comparison in the engine environment."""
    if not topics:
        stop("give TOPICS=debts,find_job,… (the topics that were added)")
    environments.ensure()
    model.ensure()
    command = [python_of("engine"), "-m", "engine.without", topics, folder or "tests/questions"]
    sys.exit(subprocess.call(command, cwd=ROOT))
