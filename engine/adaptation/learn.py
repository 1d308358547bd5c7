"""The training loop: batches of like length, Adam, a falling step."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import tensorflow as tf

from engine.adaptation.encoder import Encoder

_BATCH, _SHARPNESS, _SMOOTHING, _DROPOUT = 64, 20.0, 0.1, 0.1
_WARM_UP = 100
FROM_PLAIN, GOING_ON = 2e-3, 7e-4
Batch = tuple[np.ndarray, np.ndarray, np.ndarray]


def learn(
    encoder: Encoder,
    tokens_of: Callable[[int], list[int]],
    labels: Sequence[int],
    epochs: int,
    step: float,
    log: Callable[[str], None],
) -> None:
    """Teach the encoder's adapters to tell the labels apart.

    ``tokens_of`` varies the text; ``step`` is the longest step of Adam, reached after the warm-up.
    """
    kinds = max(labels) + 1
    head = tf.Variable(tf.random.normal((384, kinds), stddev=0.05, seed=1))
    optimizer = tf.keras.optimizers.Adam(step)
    variables = [*encoder.learned.values(), head]
    steps = epochs * math.ceil(len(labels) / _BATCH)

    @tf.function(input_signature=[
        tf.TensorSpec((None, None, 384)), tf.TensorSpec((None, None)), tf.TensorSpec((None,), tf.int64)
    ])  # fmt: skip
    def take(x: tf.Tensor, mask: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
        with tf.GradientTape() as tape:
            scores = encoder(x, mask, _DROPOUT) @ head * _SHARPNESS
            wanted = tf.one_hot(y, kinds) * (1 - _SMOOTHING) + _SMOOTHING / kinds
            loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(wanted, scores))
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, variables), 1.0)
        optimizer.apply_gradients(zip(gradients, variables))
        return loss

    done, recent = 0, 0.0
    for epoch in range(epochs):
        for x, mask, y in _batches(encoder, tokens_of, labels, epoch):
            optimizer.learning_rate.assign(step * _rate(done, steps))
            recent += (float(take(x, mask, y)) - recent) * 0.02
            done += 1
            if done % 50 == 0:
                log(f"epoch {epoch + 1} step {done} of {steps}, loss {recent:.3f}")


def _rate(done: int, steps: int) -> float:
    return min(1.0, (done + 1) / _WARM_UP) * 0.5 * (1 + math.cos(math.pi * done / steps))


def _batches(
    encoder: Encoder, tokens_of: Callable[[int], list[int]], labels: Sequence[int], epoch: int
) -> Iterator[Batch]:
    ids = [tokens_of(index) for index in range(len(labels))]
    chance = random.Random(epoch)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]) + chance.random() * 3)
    groups = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
    chance.shuffle(groups)
    for group in groups:
        x, mask = encoder.inputs([ids[i] for i in group])
        yield x, mask, np.array([labels[i] for i in group])
