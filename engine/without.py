"""What added topics cost the others: ``python -m engine.without TOPICS [FOLDER]``.

Teaches the head once without the questions of ``TOPICS`` (ids with commas between) and once with
them, on the same adapted embedding, and asks both the development questions of all other topics.
Prints, worst first, each label whose share of right first answers changed.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np

from engine.adaptation.questions import Question, read_questions
from engine.compare import Asked, read_asked
from engine.embedding_cache import EmbeddingCache
from engine.folding import tidy
from engine.head import Head
from engine.thresholds import classifier_config, letters_of
from engine.train import ENCODER

_CACHE = EmbeddingCache("var/cache", ENCODER)


def main(topics: str, folder: str = "tests/questions") -> None:
    """Print the comparison."""
    added = {f"ask/{name.strip()}" for name in topics.split(",")}
    taught = read_questions(Path("data/nlu"))
    asked = [line for line in read_asked(Path(folder)) if not line[1] & added]
    before = hits([q for q in taught if q[1] not in added], asked)
    after = hits(taught, asked)
    print(f"{len(asked)} questions about other topics and acts, first right:")
    print(f"{'':36}{'n':>5}{'before':>9}{'after':>9}{'change':>9}")
    print(line("overall", before, after))
    labels = np.array([min(right) for _, right, _ in asked])
    changed = [(name, labels == name) for name in sorted(set(labels))]
    changed.sort(key=lambda pair: float(after[pair[1]].mean() - before[pair[1]].mean()))
    for name, chosen in changed:
        if after[chosen].mean() != before[chosen].mean():
            print(line(name, before[chosen], after[chosen]))


def hits(taught: Sequence[Question], asked: Collection[Asked]) -> np.ndarray:
    """Return for each question asked whether its right label comes first."""
    texts = [text for _, _, text in (*taught, *asked)]
    dense, letters = _CACHE.embed([tidy(text) for text in texts]), letters_of(texts)
    known = len(taught)
    labels = [label for _, label, _ in taught]
    head = Head.fit(dense[:known], letters[:known], labels, classifier_config())
    best = head.probabilities(dense[known:], letters[known:]).argmax(axis=1)
    given = [head.labels[index] for index in best]
    return np.array([name in right for name, (_, right, _) in zip(given, asked)])


def line(name: str, before: np.ndarray, after: np.ndarray) -> str:
    """Return one row of the table."""
    change = after.mean() - before.mean()
    return f"{name:36}{len(before):>5}{before.mean():>9.1%}{after.mean():>9.1%}{change:>+9.1%}"


if __name__ == "__main__":
    main(*sys.argv[1:])
