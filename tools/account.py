"""``make account DO="add anna --roles front_office"``: accounts of the staff."""

import os
import shlex
import subprocess
import sys

from tools import environments
from tools.paths import DATA, ROOT, python_of


def main(do: str = "") -> None:
    """Run the accounts command in the app environment, on the data folder in use."""
    environments.ensure()
    command = [python_of("app"), "-m", "forms_api.accounts", *shlex.split(do)]
    data = {**os.environ, "WEGWIJZER_DATA": str(DATA)}
    sys.exit(subprocess.call(command, cwd=ROOT, env=data))
