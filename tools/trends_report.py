"""``make trends-report``: the yearly report as PDF and DOCX, from the figures that are there."""

import os
import subprocess
import sys

from tools import environments
from tools.console import stop
from tools.paths import ROOT, python_of


def main(year: str = "", folder: str = "") -> None:
    """Write the report of a year, the newest unless one is named, into a folder."""
    if year and not year.isdecimal():
        stop(f"YEAR must be a year, not {year!r}.")
    environments.ensure()
    command = [python_of("app"), "-m", "forms_api.trends.showing", folder or ".", year]
    sys.exit(subprocess.call(command, cwd=ROOT, env=os.environ))
