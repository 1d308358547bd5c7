"""``make demo-trends``: two synthetic years in a folder of their own, and how to look at them."""

import os
import subprocess
import sys

from tools import environments
from tools.console import step
from tools.paths import ROOT, python_of

_FOLDER = ROOT / "var" / "demo-trends"


def main() -> None:
    """Play the years, make an account for policy, and say what to do next."""
    environments.ensure()
    extra = {**os.environ, "WEGWIJZER_DATA": str(_FOLDER), "WEGWIJZER_DATABASE": ""}
    python = python_of("app")
    if not (_FOLDER / "forms.sqlite3").exists():
        step("Playing two synthetic years")
        _call([python, "-m", "forms_api.trends.playing"], extra)
        step("Making an account: keep what it prints")
        account = ["add", "beleid", "--roles", "policy"]
        _call([python, "-m", "forms_api.accounts", *account], extra)
    step(f"Now run: WEGWIJZER_DATA={_FOLDER.relative_to(ROOT)} make run")
    step("and open http://127.0.0.1:8080/trends (or /trends/public, without an account)")


def _call(command: list[str], environment: dict[str, str]) -> None:
    if code := subprocess.call(command, cwd=ROOT, env=environment):
        sys.exit(code)
