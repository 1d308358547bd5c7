"""Embedding many texts at once: three times as fast as one by one, for training only."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import tensorflow as tf

from engine.adaptation.encoder import Encoder
from engine.adaptation.tokens import Tokens
from engine.adaptation.weights import ModelFile

_BATCH = 128
_REPORT_EVERY = 40


def embed_many(model: Path, texts: list[str]) -> np.ndarray:
    """Return one row of 384 floats per text, as the model file gives them one by one."""
    file = ModelFile(model)
    encoder, tokens = Encoder(file, learning=False), Tokens(file.tokenizer)
    run = tf.function(
        encoder, input_signature=[tf.TensorSpec((None, None, 384)), tf.TensorSpec((None, None))]
    )
    ids = [tokens.of(text) for text in texts]
    order = sorted(range(len(ids)), key=lambda index: len(ids[index]))
    rows = np.empty((len(ids), file.hidden), np.float32)
    for count, start in enumerate(range(0, len(order), _BATCH)):
        group = order[start : start + _BATCH]
        rows[group] = run(*encoder.inputs([ids[index] for index in group])).numpy()
        if count % _REPORT_EVERY == 0:
            print(f"  embedding {start + len(group)} of {len(order)} questions", flush=True)
    return rows
