"""Starts the processes, starts them again when one dies, and leaves none behind."""

import asyncio
import ctypes
import signal
import sys
import urllib.error
import urllib.request
from pathlib import Path

from tools.paths import ROOT
from tools.services import Plan, Service

_FIRST_PAUSE, _LONGEST_PAUSE, _CALM_SECONDS = 0.5, 15.0, 60.0
_READY_SECONDS, _STOP_SECONDS = 120.0, 8.0
_PR_SET_PDEATHSIG = 1


class Supervisor:
    """Keeps one plan's processes running until it is closed."""

    def __init__(self, plan: Plan, logs: Path) -> None:
        self._plan, self._logs = plan, logs
        self._running: dict[str, asyncio.subprocess.Process] = {}
        self._keepers: list[asyncio.Task[None]] = []

    @property
    def processes(self) -> dict[str, int]:
        """The process id of each service that runs now."""
        return {n: p.pid for n, p in self._running.items() if p.returncode is None}

    async def start(self) -> None:
        """Start everything and wait until each answers.

        Raises:
            TimeoutError: a service does not answer in time; its log says why.
        """
        self._logs.mkdir(parents=True, exist_ok=True)
        self._keepers = [asyncio.create_task(self._keep(s)) for s in self._plan.services]
        await asyncio.gather(*(_answers(s) for s in self._plan.services))

    async def stop(self) -> None:
        """End every process, first kindly, then not."""
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        await asyncio.gather(*(_end(p) for p in self._running.values()))

    async def _keep(self, service: Service) -> None:
        pause, loop = _FIRST_PAUSE, asyncio.get_running_loop()
        while True:
            started = loop.time()
            process = await self._spawn(service)
            await process.wait()
            pause = _FIRST_PAUSE if loop.time() - started > _CALM_SECONDS else pause
            print(f"    {service.name} ended; starting it again", file=sys.stderr, flush=True)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _spawn(self, service: Service) -> asyncio.subprocess.Process:
        with (self._logs / f"{service.name}.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *service.command,
                cwd=ROOT,
                env=self._plan.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )
        self._running[service.name] = process
        return process


def _die_with_parent() -> None:
    """Linux ends this process when the supervisor dies, even by ``kill -9``."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


async def _answers(service: Service) -> None:
    async with asyncio.timeout(_READY_SECONDS):
        while not await asyncio.to_thread(_is_healthy, service.health):
            await asyncio.sleep(0.2)


def _is_healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()
