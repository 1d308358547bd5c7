"""What the gateway keeps of a conversation: no words, no person, at most a day."""

import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from offices.records import Situation


@dataclass(frozen=True)
class Exchange:
    """One question and its answer by ids, as lines that a person of the staff may see."""

    topic: str | None
    act: str | None
    lines: list[dict[str, Any]]


@dataclass
class Remembered:
    """The language in use, whether the person chose it, and a text waiting for one.

    ``municipality`` is the code of the place the person named, ``situation`` what they told
    of nationality or the neighbouring country. ``likely`` is the best guess while nothing is
    decided: the language to ask in.

    ``waiting`` is the one place where a text stays after its answer: the first message of
    somebody whose language we had to ask. It goes with the next message. ``trail`` are the last
    exchanges by ids; ``talking`` is true while a person of the staff is asked for or answers.
    ``wanted`` is the language of the last message, where it is not live.
    """

    language: str | None = None
    chosen: bool = False
    likely: str | None = None
    municipality: str | None = None
    situation: Situation | None = None
    waiting: str | None = None
    trail: list[Exchange] = field(default_factory=list)
    talking: bool = False
    contact_asked: bool = False
    wanted: str | None = None

    @property
    def last_topic(self) -> str | None:
        """The topic of the newest exchange that has one."""
        return next((e.topic for e in reversed(self.trail) if e.topic), None)


class Memory:
    """Conversations by id, in memory only, the longest unused dropped first."""

    def __init__(self, most: int = 50_000, idle_hours: float = 24) -> None:
        self._kept: OrderedDict[str, tuple[float, Remembered]] = OrderedDict()
        self._most, self._idle_seconds = most, idle_hours * 3600

    def of(self, conversation: str) -> Remembered:
        """Return what is remembered, new where nothing is."""
        now = time.monotonic()
        last, remembered = self._kept.pop(conversation, (now, Remembered()))
        if now - last > self._idle_seconds:
            remembered = Remembered()
        self._kept[conversation] = (now, remembered)
        self._drop_old(now)
        return remembered

    def _drop_old(self, now: float) -> None:
        while self._kept:
            last, _ = next(iter(self._kept.values()))
            if len(self._kept) <= self._most and now - last <= self._idle_seconds:
                return
            self._kept.popitem(last=False)
