"""From features to the likeliest topics and acts, with calibrated confidences."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse

from engine.decision import Ranking, Thresholds, also_likely, decide
from engine.head import Head

_SHOWN = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(GraphComponent):
    """Ranks topics (``ask/bsn``) and acts, and says whether that is enough to answer."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._limits = Thresholds(**config["thresholds"])
        self._danger = frozenset(config["danger"])
        self._storage, self._resource = storage, resource
        self._config = config
        self._head: Head | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"embedding_weight": 0.7, "temperature": 1.0, "danger": [], "thresholds": {}}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        """Build the component, not yet trained."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> TopicClassifier:
        """Build the component with what training stored."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._head = Head.load(folder / "head.npz", config)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Fit both parts on the featurized questions and store them."""
        messages = [m for m in training_data.intent_examples if m.get(TEXT)]
        labels = [m.get(INTENT_RESPONSE_KEY) or m.get(INTENT) for m in messages]
        head = Head.fit(_dense(messages), _sparse(messages), labels, self._config)
        with self._storage.write_to(self._resource) as folder:
            head.save(folder / "head.npz")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Write the ranking and the decision on each message."""
        for message in messages:
            self._classify(message)
        return messages

    def _classify(self, message: Message) -> None:
        assert self._head is not None, "loaded before use"
        ranking = self._head.rank(_dense([message]), _sparse([message]))
        danger = {label: p for label, p in ranking if label in self._danger}
        decision, ranking = decide(ranking, danger, self._limits)
        shown, also = _listed(ranking), _listed(also_likely(decision, ranking, self._limits))
        top = {"name": shown[0]["name"].split("/")[0], "confidence": shown[0]["confidence"]}
        message.set("intent", top, add_to_output=True)
        message.set("intent_ranking", shown, add_to_output=True)
        message.set("also", also, add_to_output=True)
        message.set("decision", decision, add_to_output=True)


def _listed(ranking: Ranking) -> list[dict[str, Any]]:
    return [{"name": name, "confidence": round(p, 4)} for name, p in ranking[:_SHOWN]]


def _dense(messages: list[Message]) -> np.ndarray:
    return np.vstack([m.get_dense_features(TEXT, [])[1].features for m in messages])


def _sparse(messages: list[Message]) -> sparse.csr_matrix:
    return sparse.vstack([m.get_sparse_features(TEXT, [])[1].features for m in messages]).tocsr()
