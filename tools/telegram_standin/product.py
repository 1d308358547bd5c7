"""The whole product on the stand-in, for the demo and the chaos command."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from tools import services
from tools.supervisor import Supervisor
from tools.telegram_standin.server import WORLD, make_app
from tools.telegram_standin.world import World

_TOKEN = "4200:" + "local-stand-in-without-an-account-".ljust(35, "0")


@dataclass(frozen=True)
class Product:
    """What runs: Telegram's side, the processes, and their plan."""

    world: World
    supervisor: Supervisor
    plan: services.Plan
    data: Path


@asynccontextmanager
async def running(model: Path, data: Path) -> AsyncIterator[Product]:
    """Start the stand-in and the product, and stop both."""
    app, port = make_app(_TOKEN), services.free_port()
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    plan = services.plan(model, services.free_port(), data)
    plan.environment.update(
        WEGWIJZER_TELEGRAM_TOKEN=_TOKEN,
        WEGWIJZER_TELEGRAM_API=f"http://127.0.0.1:{port}",
        WEGWIJZER_TELEGRAM_WEBHOOK="",
    )
    supervisor = Supervisor(plan, data / "log")
    try:
        await supervisor.start()
        yield Product(app[WORLD], supervisor, plan, data)
    finally:
        await supervisor.stop()
        await runner.cleanup()
