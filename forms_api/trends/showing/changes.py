"""How much more or less often topics are asked about than before."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from forms_api.trends.dimensions import Dimensions
from forms_api.trends.published import TOTAL, Cell

_95_PERCENT = 1.96


@dataclass(frozen=True, slots=True)
class Change:
    """How often a topic is asked about, against the period before.

    ``times`` is now divided by before, ``low`` and ``high`` its 95 % interval (two Poisson
    counts of people, on the logarithm).
    """

    topic: str
    before: int
    now: int
    times: float
    low: float
    high: float

    @property
    def sure(self) -> bool:
        """Tell whether the change is more than chance."""
        return self.low > 1 or self.high < 1


def changes(before: Sequence[Cell], now: Sequence[Cell], dimensions: Dimensions) -> list[Change]:
    """Return the change of each topic that both periods show, the most rising first."""
    topics = {
        name for theme, names in dimensions.groups.items() if theme != "acts" for name in names
    }
    was = {cell.row: cell.people for cell in before if cell.column == TOTAL}
    found = [
        _change(cell.row, was[cell.row] or 0, cell.people)
        for cell in now
        if cell.row in topics and cell.people and was.get(cell.row)
    ]
    return sorted(found, key=lambda change: -change.times)


def overall(before: Sequence[Cell], now: Sequence[Cell]) -> Change | None:
    """Return the change of all people together."""
    was, are = (
        next((cell.people for cell in cells if cell.row == TOTAL), None) for cells in (before, now)
    )
    return _change(TOTAL, was, are) if was and are else None


def _change(topic: str, before: int, now: int) -> Change:
    times, width = now / before, _95_PERCENT * math.sqrt(1 / now + 1 / before)
    return Change(topic, before, now, times, times * math.exp(-width), times * math.exp(width))
