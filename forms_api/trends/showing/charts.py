"""What a chart holds, and the interval of a count."""

import math
from dataclasses import dataclass

_HALF_WIDTH, _ROUNDING = 0.98, 2.5


@dataclass(frozen=True, slots=True)
class Series:
    """One line: a name, a figure for each place on the axis (``None`` where it is hidden).

    ``marks`` are dotted lines with words at places on the axis.
    """

    name: str
    figures: tuple[int | None, ...]
    marks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines over time in one frame, or, with ``apart``, each in its own with its interval."""

    axis: tuple[str, ...]
    series: tuple[Series, ...]
    label: str
    apart: bool = False
    thousands: str = "."


@dataclass(frozen=True, slots=True)
class Ratios:
    """Ratios with their intervals, one below the other; ``rows`` are name, low, ratio, high."""

    rows: tuple[tuple[str, float, float, float], ...]
    label: str


Chart = Lines | Ratios


def interval(figure: int) -> tuple[float, float]:
    """Return the 95 % interval of a count: chance (Poisson, by square roots) and rounding."""
    root = math.sqrt(figure)
    low = max(root - _HALF_WIDTH, 0) ** 2 - _ROUNDING
    return max(low, 0), (root + _HALF_WIDTH) ** 2 + _ROUNDING
