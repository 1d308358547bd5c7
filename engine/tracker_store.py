"""The engine's short memory: who-less, bounded, and gone after a day without a message."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

_EVENTS_KEPT = 200


class ForgetfulTrackerStore(InMemoryTrackerStore):
    """Keeps the newest ``most`` conversations, each for ``idle_hours`` after its last turn."""

    def __init__(
        self,
        domain: Domain,
        event_broker: EventBroker | None = None,
        most: int = 20_000,
        idle_hours: float = 24,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker)
        self._last_turn: OrderedDict[str, float] = OrderedDict()
        self._most, self._idle_seconds = most, idle_hours * 3600

    def init_tracker(self, sender_id: str) -> DialogueStateTracker:
        """Return an empty tracker that keeps a bounded number of events."""
        return DialogueStateTracker(sender_id, self.domain.slots, max_event_history=_EVENTS_KEPT)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the conversation and drop those that are too old or too many."""
        await super().save(tracker)
        self._last_turn[tracker.sender_id] = time.monotonic()
        self._last_turn.move_to_end(tracker.sender_id)
        self._forget()

    def _forget(self) -> None:
        oldest_allowed = time.monotonic() - self._idle_seconds
        while self._last_turn:
            sender, last = next(iter(self._last_turn.items()))
            if last >= oldest_allowed and len(self._last_turn) <= self._most:
                return
            del self._last_turn[sender]
            self.store.pop(sender, None)
