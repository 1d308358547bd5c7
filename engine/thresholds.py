"""The curves that the limits in ``config.yml`` come from: ``python -m engine.thresholds``.

Learns from nine tenths of the training questions and looks at the tenth that neither the
adapter nor this run has seen. Prints shares; changes nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy import sparse

from engine.adaptation.questions import Question, is_held_out, read_questions
from engine.embedding_cache import EmbeddingCache
from engine.folding import tidy
from engine.head import Head
from engine.ngrams import NgramFeaturizer
from engine.train import ENCODER

_OUT = "out_of_scope"
_STEPS = np.arange(0.05, 1.0, 0.05)
_LOW_STEPS = np.arange(0.01, 0.15, 0.01)


def main() -> None:
    """Print the curve of answering, of out of scope and of danger."""
    config = classifier_config()
    taught, seen = _split(read_questions(Path("data/nlu")))
    dense = EmbeddingCache("var/cache", ENCODER)

    def features(questions: list[Question]) -> tuple[np.ndarray, Any]:
        texts = [text for _, _, text in questions]
        return dense.embed([tidy(t) for t in texts]), letters_of(texts)

    head = Head.fit(*features(taught), [label for _, label, _ in taught], config)
    shares = head.probabilities(*features(seen))
    right = np.array([label for _, label, _ in seen])
    print(f"{len(taught)} questions taught, {len(seen)} held out")
    print_answering(head.labels, shares, right)
    print_offering(head.labels, shares, right, config["thresholds"]["sure_at"])
    print_outside(head.labels, shares, right)
    print_danger(head.labels, shares, right, config["danger"])


def print_answering(labels: list[str], shares: np.ndarray, right: np.ndarray) -> None:
    """For each limit: how many questions are answered, how many of them rightly."""
    best, sure = _best_inside(labels, shares)
    inside = right != _OUT
    print("\nanswer_at, sure_at   answered   right of these   out of scope answered")
    for limit in _STEPS:
        taken = sure >= limit
        hits = (best == right)[inside & taken]
        print(
            f"{limit:18.2f}{taken[inside].mean():11.1%}{hits.mean():17.1%}{taken[~inside].mean():24.1%}"
        )


def print_offering(labels: list[str], shares: np.ndarray, right: np.ndarray, sure: float) -> None:
    """For each limit: how many sure answers offer more, and how many show the right one."""
    inside = (right != _OUT) & (_best_inside(labels, shares)[1] >= sure)
    order = np.argsort(-shares[inside], axis=1)[:, :3]
    ranked = np.take_along_axis(shares[inside], order, axis=1)
    hits = np.array(labels)[order] == right[inside][:, None]
    print("\noffer_at   sure answers that offer more   right one among them")
    for limit in _LOW_STEPS:
        offered = ranked[:, 1:] >= limit
        found = hits[:, 0] | (hits[:, 1:] & offered).any(axis=1)
        print(f"{limit:8.2f}{offered.any(axis=1).mean():31.1%}{found.mean():23.2%}")


def print_outside(labels: list[str], shares: np.ndarray, right: np.ndarray) -> None:
    """For each share of the best meaning: out of scope turned away, and questions with it."""
    outside = shares[:, labels.index(_OUT)]
    best = np.delete(shares, labels.index(_OUT), axis=1).max(axis=1)
    inside = right != _OUT
    print("\nout_of_scope_share   out of scope turned away   questions turned away")
    for limit in _STEPS:
        away = outside >= limit * best
        print(f"{limit:18.2f}{away[~inside].mean():27.1%}{away[inside].mean():24.1%}")


def print_danger(
    labels: list[str], shares: np.ndarray, right: np.ndarray, dangerous: list[str]
) -> None:
    """For each limit: danger seen, and ordinary questions taken for it."""
    columns = [labels.index(name) for name in dangerous]
    worst = shares[:, columns].sum(axis=1)
    is_danger = np.isin(right, dangerous)
    print("\ndanger_at   danger seen   others taken for danger")
    for limit in _STEPS:
        taken = worst >= limit
        print(f"{limit:9.2f}{taken[is_danger].mean():14.1%}{taken[~is_danger].mean():26.2%}")


def _best_inside(labels: list[str], shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    inside = [i for i, name in enumerate(labels) if name != _OUT]
    best = shares[:, inside].argmax(axis=1)
    return np.array(labels)[inside][best], shares[:, inside].max(axis=1)


def _split(questions: list[Question]) -> tuple[list[Question], list[Question]]:
    seen = [q for q in questions if is_held_out(q[2])]
    return [q for q in questions if not is_held_out(q[2])], seen


def classifier_config() -> dict[str, Any]:
    """Return the classifier's settings of ``config.yml``."""
    pipeline = yaml.safe_load(Path("config.yml").read_text(encoding="utf-8"))["pipeline"]
    return next(c for c in pipeline if c["name"].endswith("TopicClassifier"))


def letters_of(texts: list[str]) -> sparse.csr_matrix:
    """Return one row of letter features per text, as the engine makes them."""
    return NgramFeaturizer(NgramFeaturizer.get_default_config(), "letters").vectorizer.transform(
        texts
    )


if __name__ == "__main__":
    main()
