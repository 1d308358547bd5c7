"""``python -m forms_api.trends.playing.measuring N``: what N questions cost.

The synthetic years are played with every question as often as it takes, each time by somebody
else, so that there are N.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from catalogue import Catalogue
from forms_api.app import make_app
from forms_api.database import open_database
from forms_api.settings import Settings
from forms_api.trends.closing.closing import close
from forms_api.trends.counting import writing
from forms_api.trends.counting.day import DayCount
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.playing.years import Years

_TOKEN = "only-for-this-measurement"
_POSTS, _READS = 1000, 50
_YEAR = {"table": "languages", "unit": "year", "first": "2025", "last": "2025"}
Client = TestClient[Any, Any]


async def _main(wanted: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(forms_token=SecretStr(_TOKEN), data=Path(folder), database="")
        headers = {"Authorization": f"Bearer {_TOKEN}"}
        await _play(settings, wanted)
        async with TestClient(TestServer(make_app(settings)), headers=headers) as client:
            size = sum(f.stat().st_size for f in Path(folder).glob("forms.sqlite3*")) / 1e6
            print(f"  database: {size:.1f} MB (limit 100)")
            reads = [await _timed(client.get("/v1/trends", params=_YEAR)) for _ in range(_READS)]
            print(f"  a year's table: median {statistics.median(reads):.1f} ms (limit 200)")
            posts = [
                await _timed(client.post("/v1/questions", json=_body(n))) for n in range(_POSTS)
            ]
            print(f"  POST /v1/questions: median {statistics.median(posts):.1f} ms (limit 5)")


async def _play(settings: Settings, wanted: int) -> None:
    catalogue = Catalogue.read(settings.content)
    dimensions = Dimensions.of(catalogue, ())
    engine, sessions = await open_database(settings)
    days = list(Years(catalogue).days())
    times = max(1, round(wanted / sum(len(questions) for _, questions in days)))
    began, played = time.monotonic(), 0
    for day, questions in days:
        count = DayCount(day)
        for asked in questions:
            cells = dimensions.cells_of(asked)
            for again in range(times):
                count.add(f"{asked.person}{again}", cells)
                played += 1
        await writing.write(sessions, day, count.run, count.unwritten())
        await close(sessions, dimensions, day + timedelta(1), synthetic=True)
    await engine.dispose()
    print(f"  {played} questions counted in {time.monotonic() - began:.0f} s")


def _body(number: int) -> dict[str, Any]:
    known = {"outcome": "answered", "language": "pl", "channel": "web", "topic": "bsn"}
    return {"questions": [{"person": f"{number:032x}", **known}]}


async def _timed(asking: Any) -> float:
    began = time.perf_counter()
    async with asking as answer:
        await answer.read()
        answer.raise_for_status()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1])))
