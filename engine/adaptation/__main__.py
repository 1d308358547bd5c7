"""``make adapt``: learn the adapter anew from ``data/nlu`` and write ``engine/adapter.npz``."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import tensorflow as tf

from engine.adaptation import adapter, questions, variants
from engine.adaptation.encoder import Encoder
from engine.adaptation.learn import learn
from engine.adaptation.tokens import Tokens
from engine.adaptation.weights import ModelFile


def main(root: str = "data/nlu", target: str = str(adapter.ADAPTER), epochs: str = "5") -> None:
    """Learn from every question that is not held out."""
    tf.keras.utils.set_random_seed(1)
    model = ModelFile(adapter.BASE)
    encoder, tokens = Encoder(model, learning=True), Tokens(model.tokenizer)
    taught = [q for q in questions.read_questions(Path(root)) if not questions.is_held_out(q[2])]
    names = sorted({label for _, label, _ in taught})
    chance, start = random.Random(1), time.monotonic()

    def log(line: str) -> None:
        print(f"{time.monotonic() - start:6.0f} s  {line}", flush=True)

    learn(
        encoder,
        lambda index: tokens.of(variants.variant(taught[index][2], chance)),
        [names.index(label) for _, label, _ in taught],
        int(epochs),
        log,
    )
    adapter.save({name: v.numpy() for name, v in encoder.learned.items()}, Path(target))
    log(f"wrote {target}: {len(taught)} questions, {len(names)} labels")


if __name__ == "__main__":
    main(*sys.argv[1:])
