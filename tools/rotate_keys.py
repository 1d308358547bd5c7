"""``make rotate-keys``: seal everything in the form service's database with a new key."""

import os
import secrets
import subprocess
import sys

from tools import environments
from tools.paths import DATA, ROOT, python_of


def main() -> None:
    """Run the rotation; the services must be stopped."""
    environments.ensure()
    environment = {**os.environ, "WEGWIJZER_DATA": str(DATA)}
    environment.setdefault("WEGWIJZER_FORMS_TOKEN", secrets.token_urlsafe(24))
    command = [python_of("app"), "-m", "forms_api.secrecy"]
    sys.exit(subprocess.call(command, cwd=ROOT, env=environment))
