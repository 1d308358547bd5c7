"""Parts and rivals side by side on questions nobody learnt from: ``python -m engine.compare``.

``python -m engine.compare FOLDER [EPOCHS]``: each part alone, both together, and, where EPOCHS is
more than 0, Rasa's default pipeline (DIET, as ``rasa init`` sets it up) taught as many epochs.
Prints the share of questions whose right label comes first, by language.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from engine.adaptation.adapter import BASE
from engine.adaptation.questions import Question, read_questions
from engine.embedding_cache import EmbeddingCache
from engine.folding import tidy
from engine.head import Head
from engine.thresholds import classifier_config, letters_of
from engine.train import ENCODER

_DEFAULT_PIPELINE = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
)
_JOINED = "_of_"
Asked = tuple[str, frozenset[str], str]


def main(folder: str = "tests/questions", epochs: str = "0") -> None:
    """Teach each contender the same questions and ask all of them the same."""
    taught, asked = read_questions(Path("data/nlu")), read_asked(Path(folder))
    print(f"{len(taught)} questions taught, {len(asked)} asked (first right, in scope only)")
    languages = sorted({language for language, _, _ in asked})
    print(f"{'':26}{'overall':>9}" + "".join(f"{code:>8}" for code in languages), flush=True)
    letters = letters_of([text for _, _, text in taught])
    letters_asked = letters_of([text for _, _, text in asked])
    for name, model, weight in (
        ("letters alone", BASE, 0.0),
        ("embedding alone", BASE, 1.0),
        ("embedding and letters", BASE, None),
        ("adapted, alone", ENCODER, 1.0),
        ("adapted and letters", ENCODER, None),
    ):
        config = {**classifier_config()} | ({} if weight is None else {"embedding_weight": weight})
        cache = EmbeddingCache("var/cache", model)
        dense = cache.embed([tidy(text) for _, _, text in [*taught, *asked]])
        head = Head.fit(dense[: len(taught)], letters, [label for _, label, _ in taught], config)
        shares = head.probabilities(dense[len(taught) :], letters_asked)
        show(name, asked, [head.labels[i] for i in shares.argmax(axis=1)])
    if int(epochs):
        show(f"Rasa's default, {epochs} epochs", asked, _default(taught, asked, int(epochs)))


def read_asked(folder: Path) -> list[Asked]:
    """Return language, right labels and text of every in-scope line of ``*.tsv``."""
    found: list[Asked] = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            label, text, others, *_ = [*line.split("\t"), "", ""]
            right = frozenset(_intent(name) for name in [label, *others.split(",")] if name)
            if label != "out_of_scope":
                found.append((path.stem, right, text))
    return found


def show(name: str, asked: Sequence[Asked], given: Sequence[str]) -> None:
    """Print one contender's line."""
    hits = np.array([label in right for (_, right, _), label in zip(asked, given)])
    codes = np.array([language for language, _, _ in asked])
    cells = [f"{hits[codes == code].mean():8.1%}" for code in sorted(set(codes))]
    print(f"{name:26}{hits.mean():9.1%}" + "".join(cells), flush=True)


def _intent(label: str) -> str:
    return label.removeprefix("act_") if label.startswith("act_") else f"ask/{label}"


def _default(taught: Sequence[Question], asked: Sequence[Asked], epochs: int) -> list[str]:
    """Teach Rasa's default pipeline; one flat intent per label, as DIET wants it."""
    from rasa.core.agent import load_agent
    from rasa.model_training import train_nlu
    from ruamel.yaml import YAML

    diet = {"name": "DIETClassifier", "epochs": epochs, "constrain_similarities": True}
    config = {"recipe": "default.v1", "language": "en", "pipeline": [*_DEFAULT_PIPELINE, diet]}
    with TemporaryDirectory() as folder:
        path, data = Path(folder) / "config.yml", Path(folder) / "nlu.yml"
        YAML().dump(config, path)
        YAML().dump({"version": "3.1", "nlu": _flat(taught)}, data)
        started = time.monotonic()
        trained = train_nlu(str(path), str(data), folder, fixed_model_name="default")
        print(f"    taught in {time.monotonic() - started:.0f} s", flush=True)
        names = asyncio.run(_parse_all(load_agent, trained, [text for _, _, text in asked]))
    return [name.replace(_JOINED, "/") for name in names]


def _flat(taught: Sequence[Question]) -> list[dict[str, str]]:
    texts: dict[str, list[str]] = defaultdict(list)
    for _, label, text in taught:
        texts[label.replace("/", _JOINED)].append(f"- {text}\n")
    return [{"intent": label, "examples": "".join(lines)} for label, lines in texts.items()]


async def _parse_all(load: Callable[..., Any], trained: str, texts: list[str]) -> list[str]:
    agent = await load(trained)
    started = time.monotonic()
    answers = [await agent.parse_message(text) for text in texts]
    print(f"    {1000 * (time.monotonic() - started) / len(texts):.0f} ms a question", flush=True)
    return [str(answer["intent"]["name"]) for answer in answers]


if __name__ == "__main__":
    main(*sys.argv[1:])
