"""The sentence model in TensorFlow, with a low-rank adapter on every weight matrix."""

from __future__ import annotations

import numpy as np
import tensorflow as tf

from engine.adaptation.weights import MATRICES, ModelFile, unpack

RANK = 16


class Encoder(tf.Module):
    """The twelve layers with frozen weights; where it is ``learning``, adapters beside them."""

    def __init__(self, file: ModelFile, *, learning: bool) -> None:
        super().__init__()
        self._learning = learning
        self._file, self._heads, self._eps = file, file.heads, file.eps
        self._vocabulary = unpack(
            file.raw, file.tensors["emb.word"][0], len(file.tokenizer.pieces), file.hidden
        ).astype(np.float16)
        self._positions = file.floats("emb.pos").reshape(-1, file.hidden)
        self.frozen: dict[str, tf.Tensor] = {}
        self.learned: dict[str, tf.Variable] = {}
        for layer in range(file.layers):
            self._add_layer(layer)

    def inputs(self, ids: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
        """Return padded word vectors and the mask of real tokens."""
        width = max(map(len, ids))
        mask = np.array([[1.0] * len(row) + [0.0] * (width - len(row)) for row in ids], np.float32)
        padded = np.array([row + [1] * (width - len(row)) for row in ids])
        words = self._vocabulary[padded].astype(np.float32)
        summed = (
            words + self._positions[:width] + self._file.floats("emb.type")[: self._file.hidden]
        )
        return self._first_norm(summed), mask

    def __call__(self, x: tf.Tensor, mask: tf.Tensor, dropout: float = 0.0) -> tf.Tensor:
        """Return one vector of length 1 per text."""
        away = (1.0 - mask)[:, None, None, :] * -1e9
        for layer in range(self._file.layers):
            x = self._layer(x, away, f"l{layer}.", dropout)
        summed = tf.reduce_sum(x * mask[:, :, None], axis=1)
        return tf.math.l2_normalize(summed, axis=1)

    def _first_norm(self, x: np.ndarray) -> np.ndarray:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + self._eps)
        normed = scaled * self._file.floats("emb.ln.w") + self._file.floats("emb.ln.b")
        return np.asarray(normed, np.float32)

    def _add_layer(self, layer: int) -> None:
        for short, (out, inn) in MATRICES.items():
            name = f"l{layer}.{short}"
            self.frozen[name] = tf.constant(self._file.matrix(f"{name}.w", out, inn).T)
            self.frozen[f"{name}.b"] = tf.constant(self._file.floats(f"{name}.b"))
            if not self._learning:
                continue
            down = tf.random.normal((inn, RANK), stddev=inn**-0.5, seed=layer)
            self.learned[f"{name}.down"] = tf.Variable(down)
            self.learned[f"{name}.up"] = tf.Variable(tf.zeros((RANK, out)))
        for norm in ("aln", "oln"):
            for part in ("w", "b"):
                name = f"l{layer}.{norm}.{part}"
                self.frozen[name] = tf.constant(self._file.floats(name))

    def _linear(self, x: tf.Tensor, name: str) -> tf.Tensor:
        plain = x @ self.frozen[name] + self.frozen[f"{name}.b"]
        if not self._learning:
            return plain
        adapted = (x @ self.learned[f"{name}.down"]) @ self.learned[f"{name}.up"]
        return plain + adapted

    def _norm(self, x: tf.Tensor, name: str) -> tf.Tensor:
        mean, variance = tf.nn.moments(x, [-1], keepdims=True)
        scaled = (x - mean) * tf.math.rsqrt(variance + self._eps)
        return scaled * self.frozen[f"{name}.w"] + self.frozen[f"{name}.b"]

    def _layer(self, x: tf.Tensor, away: tf.Tensor, at: str, dropout: float) -> tf.Tensor:
        q, k, v = (self._split(self._linear(x, at + part)) for part in ("q", "k", "v"))
        weights = tf.nn.softmax(tf.matmul(q, k, transpose_b=True) * q.shape[-1] ** -0.5 + away)
        joined = tf.transpose(tf.matmul(weights, v), (0, 2, 1, 3))
        attended = self._linear(tf.reshape(joined, tf.shape(x)), at + "ao")
        x = self._norm(x + tf.nn.dropout(attended, dropout), at + "aln")
        inner = tf.nn.gelu(self._linear(x, at + "fi"))
        return self._norm(x + tf.nn.dropout(self._linear(inner, at + "fo"), dropout), at + "oln")

    def _split(self, x: tf.Tensor) -> tf.Tensor:
        shape = tf.shape(x)
        size = self._file.hidden // self._heads
        return tf.transpose(tf.reshape(x, (shape[0], shape[1], self._heads, size)), (0, 2, 1, 3))
