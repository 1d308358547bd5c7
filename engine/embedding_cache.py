"""Vectors of the training questions, kept on disk so that only new ones are computed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np


class EmbeddingCache:
    """Embeds lists of texts; a text that was embedded before is read from ``folder``."""

    def __init__(self, folder: str, model: Path) -> None:
        self._folder, self._file = Path(folder), model

    def embed(self, texts: list[str]) -> np.ndarray:
        """Return one row of 384 floats per text, in the order given."""
        self._path = self._folder / f"{hashlib.sha256(self._file.read_bytes()).hexdigest()}.npz"
        known = self._load()
        keys = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
        missing = {k: t for k, t in zip(keys, texts) if k not in known}
        known.update(self._compute(missing))
        if missing:
            self._save({k: known[k] for k in keys})
        return np.stack([known[k] for k in keys]).astype(np.float32)

    def _compute(self, missing: dict[str, str]) -> dict[str, np.ndarray]:
        if not missing:
            return {}
        from engine.adaptation.many import embed_many

        return dict(zip(missing, embed_many(self._file, list(missing.values()))))

    def _load(self) -> dict[str, np.ndarray]:
        if not self._path.exists():
            return {}
        with np.load(self._path) as stored:
            return dict(zip(stored["keys"].tolist(), stored["vectors"]))

    def _save(self, vectors: dict[str, np.ndarray]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        rows = np.stack(list(vectors.values())).astype(np.float16)
        with self._path.open("wb") as file:
            np.savez(file, keys=np.array(list(vectors)), vectors=rows)
