"""``python -m tools.telegram_standin.demo MODEL``: try the channel without an account."""

import asyncio
import sys
from pathlib import Path

from tools.paths import DATA
from tools.telegram_standin.product import running
from tools.telegram_standin.terminal import HELP, Terminal


async def main(model: Path) -> None:
    """Start everything and chat until the person leaves."""
    print("==> Starting the product with Telegram's stand-in", flush=True)
    async with running(model, DATA) as product:
        print(HELP, flush=True)
        terminal = Terminal(product.world)
        showing = asyncio.create_task(terminal.show())
        await terminal.talk()
        await asyncio.sleep(3)
        showing.cancel()


if __name__ == "__main__":
    try:
        asyncio.run(main(Path(sys.argv[1])))
    except KeyboardInterrupt:
        sys.exit(0)
