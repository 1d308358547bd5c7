"""``make adapt``: learn the adapter from ``data/nlu`` and write ``engine/adapter.npz``.

``python -m engine.adaptation EPOCHS [go_on]``: with ``go_on`` from the adapter that is there, with
smaller steps, which is enough after questions were added; else from the plain model.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import tensorflow as tf

from engine.adaptation import adapter, questions, variants
from engine.adaptation.encoder import Encoder
from engine.adaptation.learn import FROM_PLAIN, GOING_ON, learn
from engine.adaptation.tokens import Tokens
from engine.adaptation.weights import ModelFile


def main(epochs: str = "5", go_on: str = "") -> None:
    """Learn from every question that is not held out."""
    tf.keras.utils.set_random_seed(1)
    model = ModelFile(adapter.BASE)
    encoder, tokens = Encoder(model, learning=True), Tokens(model.tokenizer)
    if go_on:
        adapter.load(encoder.learned, adapter.ADAPTER)
    read = questions.read_questions(Path("data/nlu"))
    taught = [q for q in read if not questions.is_held_out(q[2])]
    names = sorted({label for _, label, _ in taught})
    chance, start = random.Random(1), time.monotonic()

    def log(line: str) -> None:
        print(f"{time.monotonic() - start:6.0f} s  {line}", flush=True)

    learn(
        encoder,
        lambda index: tokens.of(variants.variant(taught[index][2], chance)),
        [names.index(label) for _, label, _ in taught],
        int(epochs),
        GOING_ON if go_on else FROM_PLAIN,
        log,
    )
    adapter.save({name: v.numpy() for name, v in encoder.learned.items()}, adapter.ADAPTER)
    log(f"wrote {adapter.ADAPTER}: {len(taught)} questions, {len(names)} labels")


if __name__ == "__main__":
    main(*sys.argv[1:])
