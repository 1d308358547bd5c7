"""``make run``: set up what is missing, start everything, stop all of it on Ctrl-C."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from tools import environments, model, services
from tools.console import Clock, step, stop
from tools.paths import DATA, ROOT, python_of
from tools.supervisor import Supervisor

_DEFAULT_PORT = "8080"


def main() -> None:
    """Run until the person says stop."""
    port = _port()
    environments.ensure()
    _check_settings(services.plan(Path(), port))
    plan = services.plan(model.ensure(), port)
    asyncio.run(_serve(plan))


def _check_settings(plan: services.Plan) -> None:
    command = [python_of("app"), "-m", "tools.settings"]
    told = subprocess.run(
        command, check=False, cwd=ROOT, env=plan.environment, capture_output=True, text=True
    )
    if told.returncode:
        stop(f"the settings are wrong, nothing was started.\n{told.stderr.strip()}")


def _port() -> int:
    wanted = os.environ.get("WEGWIJZER_PORT", _DEFAULT_PORT)
    if not wanted.isdigit() or not 0 < int(wanted) < 65536:
        stop(f"WEGWIJZER_PORT must be a number from 1 to 65535, not {wanted!r}.")
    if services.is_busy(int(wanted)):
        stop(f"port {wanted} is in use. Stop what uses it, or choose: WEGWIJZER_PORT=8081 make run")
    return int(wanted)


def _telegram() -> str:
    token = os.environ.get("WEGWIJZER_TELEGRAM_TOKEN")
    return "on" if token else "off (set WEGWIJZER_TELEGRAM_TOKEN, or try make run-telegram-demo)"


async def _serve(plan: services.Plan) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(signal_number, stopping.set)
    supervisor, clock = Supervisor(plan, DATA / "log"), Clock()
    step("Starting engine, actions, forms_api and gateway")
    started = asyncio.create_task(supervisor.start())
    waited = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait({started, waited}, return_when=asyncio.FIRST_COMPLETED)
        if not stopping.is_set():
            await started
            print(f"    ready in {clock}\n\n    Chat:  {plan.address}/\n    Logs:  {DATA / 'log'}")
            print(f"    Telegram: {_telegram()}")
            print("\n    Ctrl-C stops everything.", flush=True)
            await waited
    except TimeoutError:
        print(f"wegwijzer: a service did not start; see {DATA / 'log'}.", file=sys.stderr)
    finally:
        step("Stopping")
        started.cancel()
        await supervisor.stop()
