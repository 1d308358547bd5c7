"""Two linear models, one on meanings and one on letters, and their blend.

The letters' model has 65,536 features: stochastic descent learns it in seconds, at no loss
against the exact solution that takes minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression, SGDClassifier

from engine.decision import Ranking


@dataclass
class Head:
    """Weights of both parts; rows are features, columns are labels."""

    labels: list[str]
    dense: np.ndarray
    dense_bias: np.ndarray
    letters: np.ndarray
    letters_bias: np.ndarray
    embedding_weight: float
    temperature: float

    @classmethod
    def fit(
        cls,
        dense: np.ndarray,
        letters: sparse.csr_matrix,
        labels: list[str],
        config: Mapping[str, Any],
    ) -> Head:
        """Learn from one row of features per label; ``config`` as in ``config.yml``."""
        on_meaning = LogisticRegression(C=config["dense_c"], max_iter=300, tol=1e-3)
        on_meaning.fit(dense, labels)
        on_letters = SGDClassifier(
            "log_loss",
            alpha=config["letters_alpha"],
            max_iter=8,
            tol=None,
            n_jobs=-1,
            random_state=1,
        )
        on_letters.fit(letters, labels)
        return cls(
            list(on_meaning.classes_),
            on_meaning.coef_.T.astype(np.float32),
            on_meaning.intercept_,
            on_letters.coef_.T.astype(np.float16),
            on_letters.intercept_,
            config["embedding_weight"],
            config["temperature"],
        )

    def probabilities(self, dense: np.ndarray, letters: sparse.csr_matrix) -> np.ndarray:
        """Return one row per message, one column per label, each row adding up to 1."""
        meaning = _log_softmax(dense @ self.dense + self.dense_bias)
        spelling = _log_softmax(_times(letters, self.letters) + self.letters_bias)
        weight = self.embedding_weight
        blend = weight * meaning + (1 - weight) * spelling
        return np.exp(_log_softmax(blend / self.temperature))

    def rank(self, dense: np.ndarray, letters: sparse.csr_matrix) -> Ranking:
        """Return every label with its probability, likeliest first, for one message."""
        row = self.probabilities(dense, letters)[0]
        return [(self.labels[i], float(row[i])) for i in np.argsort(-row)]

    def save(self, path: Path) -> None:
        """Write the weights; they are numbers only, no pickled objects."""
        np.savez(
            path,
            labels=np.array(self.labels),
            dense=self.dense,
            dense_bias=self.dense_bias,
            letters=self.letters,
            letters_bias=self.letters_bias,
        )

    @classmethod
    def load(cls, path: Path, config: Mapping[str, Any]) -> Head:
        """Read what :meth:`save` wrote."""
        with np.load(path) as stored:
            weights = {name: stored[name] for name in stored.files}
        labels = weights.pop("labels").tolist()
        return cls(
            labels,
            **weights,
            embedding_weight=config["embedding_weight"],
            temperature=config["temperature"],
        )


def _times(rows: sparse.csr_matrix, weights: np.ndarray) -> np.ndarray:
    return np.vstack([row.data @ weights[row.indices].astype(np.float32) for row in rows])


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
