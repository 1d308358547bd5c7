"""An attacker with a linear program: everything that is published at once, and one hidden cell."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

from forms_api.trends.disclosure import Count, Domain, Key, hidden_in, rounded
from forms_api.trends.disclosure.counts import NOTHING
from forms_api.trends.periods import Period

Cell = tuple[str, Key]
Figure = Callable[[Count], int]
_HALF = 2.5
FIRST_TO_CLOSE = ("month", "quarter", "year")


@dataclass
class World:
    """Months with their counts, closed one after the other as the product closes them."""

    domain: Domain
    months: Mapping[str, Mapping[Key, Count]]

    def __post_init__(self) -> None:
        self.periods: list[Period] = []
        self._hidden: dict[str, frozenset[Key]] = {}
        for name in self.months:
            self._close(Period.named("month", name))

    def _close(self, month: Period) -> None:
        for unit in FIRST_TO_CLOSE:
            period = Period.of(unit, month.first)
            if period.last == month.last:
                found = hidden_in(self.domain, period, self.count, self.is_shown)
                self._hidden[period.name] = found
                self.periods.append(period)

    def count(self, period: Period, key: Key) -> Count:
        parts = [self.months.get(m.name, {}).get(key, NOTHING) for m in period.parts("month")]
        return sum(parts, NOTHING)

    def is_shown(self, period: Period, key: Key) -> bool:
        return period.name in self._hidden and key not in self._hidden[period.name]

    def hidden(self) -> Iterator[tuple[Period, Key]]:
        """Return every cell that is not shown."""
        for period in self.periods:
            for key in sorted(self._hidden[period.name]):
                yield period, key

    def share_shown(self) -> float:
        """Return the part of all messages in crossings that stand in cells that are shown."""
        pairs = [(p, k) for p in self.periods for k in self.domain.cells if "total" not in k]
        told = sum(self.count(p, k).messages for p, k in pairs if self.is_shown(p, k))
        return told / max(1, sum(self.count(p, k).messages for p, k in pairs))


class Attacker:
    """Knows the domain, every published figure and that all figures are 0 or more.

    ``exact`` is for figures that are not rounded.
    """

    def __init__(self, world: World, figure: Figure, exact: bool = False) -> None:
        self._cells: dict[Cell, int] = {}
        self._low: list[float] = []
        self._high: list[float | None] = []
        for period in world.periods:
            for key in world.domain.cells:
                self._cells[period.name, key] = len(self._cells)
                value, slack = figure(world.count(period, key)), 0.0
                if not exact:
                    value, slack = rounded(value), _HALF
                is_shown = world.is_shown(period, key)
                self._low.append(max(0.0, value - slack) if is_shown else 0.0)
                self._high.append(value + slack if is_shown else None)
        self._sums = self._equations(world)

    def _equations(self, world: World) -> coo_array:
        rows: list[int] = []
        columns: list[int] = []
        values: list[float] = []
        number = 0
        for total, parts in _sums(world):
            for cell, sign in [(total, -1.0), *((part, 1.0) for part in parts)]:
                rows.append(number)
                columns.append(self._cells[cell])
                values.append(sign)
            number += 1
        return coo_array((values, (rows, columns)), shape=(number, len(self._cells)))

    def interval(self, period: Period, key: Key) -> tuple[float, float]:
        """Return the least and the most that a cell can be."""
        wanted = np.zeros(len(self._cells))
        wanted[self._cells[period.name, key]] = 1.0
        return self._solve(wanted), -self._solve(-wanted)

    def _solve(self, wanted: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> float:
        found = linprog(
            wanted,
            A_eq=self._sums.tocsr(),
            b_eq=np.zeros(self._sums.shape[0]),
            bounds=list(zip(self._low, self._high, strict=True)),
            method="highs",
        )
        if found.status == 3:
            return float("-inf")
        assert found.status == 0, found.message
        return float(found.fun)


def _sums(world: World) -> Iterator[tuple[Cell, list[Cell]]]:
    for period in world.periods:
        for line in world.domain.lines:
            yield (period.name, line.total), [(period.name, part) for part in line.parts]
        if period.unit != "month":
            for key in world.domain.cells:
                smaller = "month" if period.unit == "quarter" else "quarter"
                yield (period.name, key), [(p.name, key) for p in period.parts(smaller)]
