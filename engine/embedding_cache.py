"""Vectors of the training questions, kept on disk so that only new ones are computed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from engine import vectors
from engine.adaptation.adapter import BASE


class EmbeddingCache:
    """Embeds lists of texts; a text that was embedded before is read from ``folder``.

    What the project brings for the adapted model is taken as it is.
    """

    def __init__(self, folder: str, model: Path) -> None:
        self._folder, self._file = Path(folder), model

    def embed(self, texts: list[str]) -> np.ndarray:
        """Return one row of 384 floats per text, in the order given."""
        self._path = self._folder / f"{hashlib.sha256(self._file.read_bytes()).hexdigest()}.npz"
        brought = {} if self._file == BASE else vectors.load()
        known = self._load() | brought
        keys = [vectors.key_of(text) for text in texts]
        missing = {k: t for k, t in zip(keys, texts) if k not in known}
        known.update(self._compute(missing))
        if missing:
            self._save({k: known[k] for k in keys if k not in brought})
        return np.stack([known[k] for k in keys]).astype(np.float32)

    def _compute(self, missing: dict[int, str]) -> dict[int, np.ndarray]:
        if not missing:
            return {}
        from engine.adaptation.many import embed_many

        return dict(zip(missing, embed_many(self._file, list(missing.values()))))

    def _load(self) -> dict[int, np.ndarray]:
        if not self._path.exists():
            return {}
        with np.load(self._path) as stored:
            return dict(zip(stored["keys"].tolist(), stored["vectors"]))

    def _save(self, rows: dict[int, np.ndarray]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        keys, stacked = np.array(list(rows), np.uint64), np.stack(list(rows.values()))
        with self._path.open("wb") as file:
            np.savez(file, keys=keys, vectors=stacked.astype(np.float16))
