"""``make evaluate``: labelled questions through the very path a message takes."""

import asyncio
import json
import urllib.request
import uuid
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tools import environments, model, questions, services
from tools.console import step, stop
from tools.scoring import Score, danger, interval, score, share, summary
from tools.supervisor import Supervisor

_AT_ONCE = 3
_SHARES = ("language_right", "first_right", "offered_right", "out_of_scope_answered")


def main(file: str = "", target: str = "") -> None:
    """Print the table for FILE and write JSON where a name is given."""
    if not file:
        stop("give FILE=questions.tsv or a folder with .tsv files.")
    asked = questions.read(Path(file))
    environments.ensure()
    scores = asyncio.run(_measure(asked, model.ensure()))
    result = report(scores)
    if target:
        Path(target).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def report(scores: list[Score]) -> dict[str, Any]:
    """Print the shares by language and by style and the worst confusions; return the contract."""
    languages = {code: summary(_of(scores, code)) for code in _languages(scores)}
    print(f"\n{'':10}{'n':>6}" + "".join(f"{name.replace('_', ' '):>25}" for name in _SHARES))
    for name, line in [*languages.items(), ("overall", summary(scores))]:
        print(_line(name, line))
    print("\nBy kind of question:")
    for style in sorted({s.question.style for s in scores}):
        print(_line(style, summary([s for s in scores if s.question.style == style])))
    print_danger(scores, languages)
    print("\nWorst confusions (right, given, times):")
    wrong = Counter((min(s.question.right), s.given) for s in scores if not s.offered_right)
    for (right, given), times in wrong.most_common(20):
        print(f"  {right:34}{given:34}{times:4}")
    return {"overall": summary(scores), "languages": languages}


def print_danger(scores: list[Score], languages: Iterable[str]) -> None:
    """Print how much of the danger was seen, and how often there was none."""
    print(f"\n{'Danger':10}{'n':>6}{'seen':>25}{'others taken for it':>25}")
    for name in [*languages, "overall"]:
        seen, false = danger(scores if name == "overall" else _of(scores, name))
        cells = [_share_with_interval(share(hits), len(hits)) for hits in (seen, false)]
        print(f"{name:10}{len(seen):>6}" + "".join(cells))


def _languages(scores: list[Score]) -> list[str]:
    return sorted({s.question.language for s in scores})


def _of(scores: list[Score], language: str) -> list[Score]:
    return [s for s in scores if s.question.language == language]


def _line(name: str, line: dict[str, float | int]) -> str:
    cells = []
    for key in _SHARES:
        cells.append(_share_with_interval(line[key], int(line["n"])))
    return f"{name:10}{line['n']:>6}" + "".join(cells)


def _share_with_interval(part: float, n: int) -> str:
    low, high = interval(part, n)
    return f"{part:>11.1%} ({low:.0%}-{high:.0%})".rjust(25)


async def _measure(asked: list[questions.Question], trained: Path) -> list[Score]:
    with TemporaryDirectory() as folder:
        plan = services.plan(trained, services.free_port(), Path(folder))
        many = {"WEGWIJZER_MESSAGES_PER_SECOND": "100000", "WEGWIJZER_MESSAGES_BURST": "100000"}
        plan.environment.update(many, WEGWIJZER_ENGINE_PATIENCE="30")
        supervisor = Supervisor(plan, Path(folder) / "log")
        try:
            await supervisor.start()
            step(f"Asking {len(asked)} questions")
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                ask = [
                    asyncio.get_running_loop().run_in_executor(pool, _ask, plan.address, q)
                    for q in asked
                ]
                return await asyncio.gather(*ask)
        finally:
            await supervisor.stop()


def _ask(address: str, question: questions.Question) -> Score:
    body = {"conversation": uuid.uuid4().hex, "message": "m-1", "text": question.text}
    request = urllib.request.Request(
        f"{address}/chat/messages",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        return score(question, json.load(answer))
