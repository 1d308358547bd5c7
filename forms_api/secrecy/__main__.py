"""Rotate the keys: ``python -m forms_api.secrecy`` with the services stopped."""

import asyncio

from forms_api.database import open_database
from forms_api.secrecy.reseal import rotate
from forms_api.settings import Settings


async def _run() -> int:
    settings = Settings()
    engine, sessions = await open_database(settings)
    try:
        return await rotate(settings, sessions)
    finally:
        await engine.dispose()


if __name__ == "__main__":
    print(f"{asyncio.run(_run())} rows sealed with a new key; the old key is gone.")
