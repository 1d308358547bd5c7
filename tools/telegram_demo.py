"""``make run-telegram-demo``: the product with Telegram's stand-in and a terminal to chat in."""

import os
import subprocess
import sys

from tools import environments, model
from tools.paths import ROOT, python_of


def main() -> None:
    """Run the demo in the app environment."""
    environments.ensure()
    path = model.ensure()
    command = [python_of("app"), "-m", "tools.telegram_standin.demo", str(path)]
    sys.exit(subprocess.call(command, cwd=ROOT, env=os.environ))
