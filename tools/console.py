"""How commands speak: one line for each step, one clear sentence when they cannot go on."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **(extra or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        lines = list(_shown(process.stdout or ()))
    if process.returncode != 0:
        print("".join(lines[-25:]), file=sys.stderr)
        stop(failed)


def _shown(output: Iterable[str]) -> Iterator[str]:
    for line in output:
        if line.startswith("  "):
            print(line, end="", flush=True)
        yield line


class Clock:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def __str__(self) -> str:
        return f"{time.monotonic() - self._start:.0f} s"
