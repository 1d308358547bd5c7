"""Letters and word pieces: what catches names, abbreviations and misspellings."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import HashingVectorizer

from engine.folding import fold


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class NgramFeaturizer(GraphComponent):
    """Gives each message a sparse vector of its folded character n-grams.

    Hashed, so there is no vocabulary to keep: the model holds no words people typed.
    """

    def __init__(self, config: dict[str, Any], name: str) -> None:
        self.vectorizer = HashingVectorizer(
            analyzer="char_wb",
            ngram_range=(config["min_ngram"], config["max_ngram"]),
            n_features=2 ** config["bits"],
            preprocessor=fold,
        )
        self._name = name

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"min_ngram": 2, "max_ngram": 5, "bits": 16}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NgramFeaturizer:
        """Build the component as Rasa's graph asks for it."""
        return cls(config, execution_context.node_name)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the vector to every training question."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the vector to what a person typed."""
        rows = self.vectorizer.transform([m.get(TEXT) or "" for m in messages])
        for index, message in enumerate(messages):
            message.add_features(Features(rows[index], FEATURE_TYPE_SENTENCE, TEXT, self._name))
        return messages
