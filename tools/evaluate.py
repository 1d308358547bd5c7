"""``make evaluate``: labelled questions through the very path a message takes."""

import asyncio
import json
import urllib.request
import uuid
from collections import Counter
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
    scores = asyncio.run(measure(asked, model.ensure()))
    print("\n".join(tables(scores)))
    if target:
        Path(target).write_text(json.dumps(contract(scores), indent=1) + "\n", encoding="utf-8")


def contract(scores: list[Score]) -> dict[str, Any]:
    """Return the shares over all and by language, as the evaluation contract has them."""
    languages = {code: summary(_of(scores, code)) for code in _languages(scores)}
    return {"overall": summary(scores), "languages": languages}


def tables(scores: list[Score]) -> list[str]:
    """Return the lines of the report: by language, by kind, danger, the worst confusions."""
    groups = {code: _of(scores, code) for code in _languages(scores)} | {"overall": scores}
    kinds = sorted({s.question.style for s in scores})
    wrong = Counter((min(s.question.right), s.given) for s in scores if not s.offered_right)
    return [
        f"{'':10}{'n':>6}" + "".join(f"{name.replace('_', ' '):>25}" for name in _SHARES),
        *(_line(name, group) for name, group in groups.items()),
        "",
        "By kind of question:",
        *(_line(kind, [s for s in scores if s.question.style == kind]) for kind in kinds),
        "",
        f"{'Danger':10}{'n':>6}{'seen':>25}{'others taken for it':>25}",
        *(_danger_line(name, group) for name, group in groups.items()),
        "",
        "Worst confusions (right, given, times):",
        *(f"  {a:34}{given:34}{times:4}" for (a, given), times in wrong.most_common(20)),
    ]


def _languages(scores: list[Score]) -> list[str]:
    return sorted({s.question.language for s in scores})


def _of(scores: list[Score], language: str) -> list[Score]:
    return [s for s in scores if s.question.language == language]


def _line(name: str, scores: list[Score]) -> str:
    line = summary(scores)
    outside = sum(s.question.out_of_scope for s in scores)
    counts = (len(scores), len(scores) - outside, len(scores) - outside, outside)
    cells = [_with_interval(line[key], n) for key, n in zip(_SHARES, counts, strict=True)]
    return f"{name:10}{len(scores):>6}" + "".join(cells)


def _danger_line(name: str, scores: list[Score]) -> str:
    seen, false = danger(scores)
    cells = [_with_interval(share(hits), len(hits)) for hits in (seen, false)]
    return f"{name:10}{len(seen):>6}" + "".join(cells)


def _with_interval(part: float, n: int) -> str:
    low, high = interval(part, n)
    return f"{part:>11.1%} ({low:.0%}-{high:.0%})".rjust(25)


async def measure(asked: list[questions.Question], trained: Path) -> list[Score]:
    """Start the product on free ports and ask it everything."""
    with TemporaryDirectory() as folder:
        plan = services.plan(trained, services.free_port(), Path(folder))
        many = {"WEGWIJZER_MESSAGES_PER_SECOND": "100000", "WEGWIJZER_MESSAGES_BURST": "100000"}
        plan.environment.update(many, WEGWIJZER_ENGINE_PATIENCE="30")
        supervisor = Supervisor(plan, Path(folder) / "log")
        try:
            await supervisor.start()
            step(f"Asking {len(asked)} questions")
            return await asyncio.to_thread(ask_all, plan.address, asked)
        finally:
            await supervisor.stop()


def ask_all(address: str, asked: list[questions.Question]) -> list[Score]:
    """Ask a running product, a few questions at once; the order stays."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(lambda question: _ask(address, question), asked))


def _ask(address: str, question: questions.Question) -> Score:
    body = {"conversation": uuid.uuid4().hex, "message": "m-1", "text": question.text}
    request = urllib.request.Request(
        f"{address}/chat/messages",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        return score(question, json.load(answer))
