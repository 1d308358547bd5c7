"""``make bench``: start-up, memory of each process, and how long an answer takes."""

import asyncio
import json
import statistics
import time
import urllib.request
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tools import environments, model, questions, services
from tools.console import step
from tools.paths import ROOT
from tools.supervisor import Supervisor

_ASKED, _AT_ONCE, _WARM_UP = 200, 16, 10
_QUESTIONS = ROOT / "tests" / "questions"
_NO_LIMIT = {"WEGWIJZER_MESSAGES_PER_SECOND": "100000", "WEGWIJZER_MESSAGES_BURST": "100000"}


def main() -> None:
    """Print the figures; nothing is asserted, times differ from machine to machine."""
    environments.ensure()
    trained = model.ensure()
    texts = [q.text for q in questions.read_live(_QUESTIONS)]
    step(f"Starting, then asking {_ASKED} of {len(texts)} questions")
    asyncio.run(_measure(trained, texts[:: len(texts) // (_ASKED + _WARM_UP)]))


async def _measure(trained: Path, texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        plan = services.plan(trained, services.free_port(), Path(folder))
        plan.environment.update(_NO_LIMIT)
        supervisor, started = Supervisor(plan, Path(folder) / "log"), time.perf_counter()
        try:
            await supervisor.start()
            await asyncio.to_thread(_ask, plan.address, texts[0])
            print(f"start to first answer  {time.perf_counter() - started:8.1f} s")
            await asyncio.to_thread(_print_answers, plan.address, texts)
            _print_memory(supervisor.processes)
        finally:
            await supervisor.stop()


def _print_answers(address: str, texts: list[str]) -> None:
    seconds = [_ask(address, text) for text in texts][_WARM_UP:]
    percent = statistics.quantiles(seconds, n=100)
    print(
        f"answer, one at a time  {1000 * percent[49]:8.0f} ms median {1000 * percent[94]:6.0f} ms p95"
    )
    started = time.perf_counter()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        list(pool.map(lambda text: _ask(address, text), texts))
    rate = len(texts) / (time.perf_counter() - started)
    print(f"{_AT_ONCE} at once             {rate:8.1f} messages a second")


def _print_memory(processes: dict[str, int]) -> None:
    total = 0
    for name, pid in processes.items():
        share = _proportional_memory(pid)
        total += share
        print(f"memory {name:15} {share:8} MB")
    print(f"memory {'together':15} {total:8} MB (pages shared by processes are divided)")


def _proportional_memory(pid: int) -> int:
    """Megabytes that a process uses (PSS, Linux ``/proc/PID/smaps_rollup``)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) // 1024
    return 0


def _ask(address: str, text: str) -> float:
    body = {"conversation": uuid.uuid4().hex, "message": "m-1", "text": text}
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{address}/chat/messages", json.dumps(body).encode(), headers)
    started = time.perf_counter()
    with urllib.request.urlopen(request, timeout=60) as answer:
        answer.read()
    return time.perf_counter() - started
