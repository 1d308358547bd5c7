"""``make bench-trends``: ten million questions, the size they take, and how fast figures come."""

import os
import subprocess
import sys

from tools import environments
from tools.console import step, stop
from tools.paths import ROOT, python_of

_QUESTIONS = "10000000"


def main(questions: str = "") -> None:
    """Measure in the app environment, in a folder that is thrown away."""
    wanted = questions or _QUESTIONS
    if not wanted.isdecimal():
        stop(f"QUESTIONS must be a number, not {wanted!r}.")
    environments.ensure()
    step(f"Counting {wanted} questions")
    command = [python_of("app"), "-m", "forms_api.trends.playing.measuring", wanted]
    sys.exit(subprocess.call(command, cwd=ROOT, env=os.environ))
