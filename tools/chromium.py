"""Debian's Chromium for the browser tests, installed where that is allowed."""

import shutil
import subprocess

from tools.console import step

NAMES = ("chromium", "chromium-browser", "google-chrome")
_APT = (["apt-get", "-qq", "update"], ["apt-get", "-qq", "install", "-y", "chromium"])
_SECONDS = 420


def path() -> str | None:
    """Return where a Chromium is, or nothing."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def ensure() -> None:
    """Install it with apt where it is missing; say so where that cannot be done."""
    if path():
        return
    step("Installing chromium for the browser tests")
    try:
        for command in _APT:
            subprocess.run(command, check=True, timeout=_SECONDS, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError):
        print("    Not possible here: the browser tests are skipped. `apt install chromium`.")
