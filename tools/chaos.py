"""``make chaos``: kill processes at random during hundreds of conversations and count."""

import os
import subprocess
import sys

from tools import environments, model
from tools.console import step
from tools.paths import ROOT, python_of


def main(conversations: str = "", seconds: str = "") -> None:
    """Run the storm in the app environment; the exit code says whether something was lost."""
    environments.ensure()
    path = model.ensure()
    step("Chaos: conversations on Telegram while processes are killed")
    command = [python_of("app"), "-m", "tools.telegram_standin.chaos", str(path)]
    more = [conversations or "500", seconds or "90"]
    sys.exit(subprocess.call([*command, *more], cwd=ROOT, env=os.environ))
