"""How commands speak: one line for each step, one clear sentence when they cannot go on."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from typing import NoReturn

from tools.paths import ROOT


def step(text: str) -> None:
    """Say what is being done now."""
    print(f"==> {text}", flush=True)


def stop(sentence: str) -> NoReturn:
    """End the command with one clear sentence."""
    sys.exit(f"wegwijzer: {sentence}")


def run(command: Sequence[str], *, failed: str, extra: Mapping[str, str] | None = None) -> None:
    """Run a command in the project's folder, its output shown only when it fails.

    Progress lines (two spaces at the start) are shown as they come.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **(extra or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    lines = []
    assert process.stdout is not None
    for line in process.stdout:
        lines.append(line)
        if line.startswith("  "):
            print(line, end="", flush=True)
    if process.wait() != 0:
        print("".join(lines[-25:]), file=sys.stderr)
        stop(failed)


class Clock:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def __str__(self) -> str:
        return f"{time.monotonic() - self._start:.0f} s"
