"""``python -m tools.telegram_standin.chaos MODEL CONVERSATIONS SECONDS``: kill and count."""

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from bot.secret import name_of, read_or_make
from tools.supervisor import Supervisor
from tools.telegram_standin.product import Product, running
from tools.telegram_standin.storm import SignUp, Storm

_EVERY = (1.5, 5.0)
_AFTER_SECONDS = 240.0
_SIGNUPS = 20


async def main(model: Path, conversations: int, seconds: float) -> int:
    """Run the storm, print the counts, and return 0 where nothing was lost or signed up twice."""
    chance = random.Random(int(os.environ.get("WEGWIJZER_CHAOS_SEED", "6")))
    with TemporaryDirectory() as data:
        async with running(model, Path(data)) as product:
            storm = Storm(product.world, conversations)
            await storm.learn()
            signups = [SignUp(product.world, number) for number in range(_SIGNUPS)]
            print(f"    {conversations} conversations, killing for {seconds:.0f} s", flush=True)
            killed = await _storm(storm, signups, product.supervisor, seconds, chance)
            await _calm(storm, signups)
            return _report(storm, killed, await _signed_up(product, signups))


async def _storm(
    storm: Storm,
    signups: list[SignUp],
    supervisor: Supervisor,
    seconds: float,
    chance: random.Random,
) -> Counter[str]:
    for person in signups:
        person.begin()
    pressing = asyncio.create_task(_press(signups))
    killing = asyncio.create_task(_kill(supervisor, seconds, chance))
    await asyncio.gather(storm.blow(seconds, chance), killing)
    pressing.cancel()
    return killing.result()


async def _press(signups: list[SignUp]) -> None:
    while True:
        for person in signups:
            person.step()
        await asyncio.sleep(0.1)


async def _kill(supervisor: Supervisor, seconds: float, chance: random.Random) -> Counter[str]:
    """``kill -9`` one process after the other, whichever it hits."""
    killed, until = Counter[str](), time.monotonic() + seconds
    while time.monotonic() < until:
        await asyncio.sleep(chance.uniform(*_EVERY))
        if not (alive := sorted(supervisor.processes.items())):
            continue
        name, process = chance.choice(alive)
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
            killed[name] += 1
    return killed


async def _calm(storm: Storm, signups: list[SignUp]) -> None:
    """Wait until everything is answered, or until it no longer will be."""
    pressing = asyncio.create_task(_press(signups))
    with suppress(TimeoutError):
        async with asyncio.timeout(_AFTER_SECONDS):
            while storm.count().lost:
                await asyncio.sleep(1)
            await asyncio.sleep(15)
    pressing.cancel()


async def _signed_up(product: Product, signups: list[SignUp]) -> list[int]:
    """How many sign-ups ``forms_api`` keeps of each person; nothing where it knows no forms."""
    key, plan = read_or_make(product.data), product.plan
    url = plan.environment["WEGWIJZER_FORMS_URL"] + "/v1/people/kept"
    headers = {"Authorization": f"Bearer {plan.environment['WEGWIJZER_FORMS_TOKEN']}"}
    counts = []
    async with aiohttp.ClientSession(headers=headers) as http:
        for person in signups:
            body = {"conversation": name_of(f"telegram {person.chat} {person.chat}", key)}
            async with http.post(url, json=body) as answer:
                told = await answer.json() if answer.ok else {"signups": []}
                counts.append(len(told["signups"]))
    return counts


def _report(storm: Storm, killed: Counter[str], kept: list[int]) -> int:
    count, double = storm.count(), sum(number > 1 for number in kept)
    lines = {
        "killed": ", ".join(f"{name} {times}" for name, times in sorted(killed.items())),
        "messages": len(storm.asked),
        "answered exactly once": count.once,
        "answered more than once": count.more,
        "lost": count.lost,
        "people who signed up": sum(number > 0 for number in kept),
        "double sign-ups": double,
    }
    for name, value in lines.items():
        print(f"    {name:26}{value}", flush=True)
    return 1 if count.lost or double else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))))
