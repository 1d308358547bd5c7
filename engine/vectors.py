"""Vectors of the training questions that come with the project: ``python -m engine.vectors``.

Computing all of them takes minutes; a newcomer's first start should not. The file holds one row of
eight-bit numbers and a scale per question, by a hash of its text, and counts only for the adapter
it was made with: questions that are new, or all after ``make adapt``, are computed as ever.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from engine.adaptation.adapter import ADAPTER
from engine.adaptation.questions import read_questions
from engine.folding import tidy

FILE = Path("engine/vectors.npz")
_LARGEST = 127


def key_of(text: str) -> int:
    """Return a 64-bit hash of a text."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def load() -> dict[int, np.ndarray]:
    """Return the rows by their text's hash; none where the adapter is another."""
    if not FILE.exists():
        return {}
    with np.load(FILE) as stored:
        if str(stored["adapter"]) != _adapter():
            return {}
        rows = stored["rows"].astype(np.float32) * stored["scales"][:, None]
        return dict(zip(stored["keys"].tolist(), rows.astype(np.float16)))


def save(texts: list[str], vectors: np.ndarray) -> None:
    """Write one row per text; ``vectors`` as the adapted model gives them."""
    scales = np.abs(vectors).max(axis=1) / _LARGEST
    rows = np.rint(vectors / scales[:, None]).astype(np.int8)
    keys = np.array([key_of(text) for text in texts], np.uint64)
    np.savez_compressed(
        FILE, adapter=_adapter(), keys=keys, rows=rows, scales=scales.astype(np.float32)
    )


def main() -> None:
    """Embed what is missing and write the file anew, without questions that are gone."""
    from engine.embedding_cache import EmbeddingCache
    from engine.train import ENCODER

    texts = sorted({tidy(text) for _, _, text in read_questions(Path("data/nlu"))})
    save(texts, EmbeddingCache("var/cache", ENCODER).embed(texts))
    print(f"wrote {FILE}: {len(texts)} questions, {FILE.stat().st_size / 1e6:.1f} MB")


def _adapter() -> str:
    return hashlib.sha256(ADAPTER.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
