"""Train the model: ``python -m engine.train FOLDER NAME LANGUAGE…`` in the engine environment."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

from engine.adaptation import adapter

ENCODER = Path("var/model/encoder.bin")


def main(folder: str, name: str, *languages: str) -> None:
    """Write the adapted sentence model and ``FOLDER/NAME.tar.gz``, taught in these languages."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    warnings.filterwarnings("ignore")
    adapter.merge(adapter.ADAPTER, ENCODER)
    from rasa.model_training import train

    result = train(
        domain="domain.yml",
        config="config.yml",
        training_files=[*(f"data/nlu/{code}" for code in languages), "data/rules"],
        output=folder,
        fixed_model_name=name,
        force_training=True,
    )
    if result.code or not result.model:
        sys.exit("The model could not be trained; the lines above say why.")


if __name__ == "__main__":
    main(*sys.argv[1:])
