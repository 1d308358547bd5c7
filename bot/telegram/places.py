"""Where the nearest help is: the hook for whoever knows places."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.engine import BotMessage


@dataclass(frozen=True)
class Spot:
    """A place that helps: words about it, and the pin for the map (WGS 84 degrees)."""

    message: BotMessage
    latitude: float
    longitude: float
    title: str
    address: str


class Places(Protocol):
    """Who knows the places."""

    async def nearest(self, latitude: float, longitude: float) -> Sequence[Spot]:
        """Return what is near a point, the nearest first; nothing where none is known."""
