"""``make check``: format, lint and types of our own code."""

import subprocess
import sys

from tools import environments
from tools.paths import ENVIRONMENTS, ROOT


def main() -> None:
    """Run all three; the exit code is that of the worst."""
    environments.ensure(tests=True)
    programs = ENVIRONMENTS / "app" / "bin"
    commands = (["ruff", "format", "--check"], ["ruff", "check"], ["mypy"])
    sys.exit(max(subprocess.call([programs / c[0], *c[1:]], cwd=ROOT) for c in commands))
