"""``python -m tests.trends YEARS``: the attacker against as many made-up years."""

import sys

from forms_api.trends.disclosure import Count, safe
from tests.trends.attacker import Attacker, Figure, World
from tests.trends.worlds import DOMAIN, months

_FEWEST = 10


def main(years: int) -> None:
    """Print how many small hidden cells were solved for, and how many were recovered."""
    for exact in (False, True):
        found = [_attack(seed, figure, exact) for seed in range(years) for figure in _FIGURES]
        tried, recovered = (sum(column) for column in zip(*found, strict=True))
        kind = "not rounded" if exact else "as published"
        print(f"{kind}: {tried} hidden cells, {recovered} recovered", flush=True)


def _attack(seed: int, figure: Figure, exact: bool) -> tuple[int, int]:
    world = World(DOMAIN, months(seed))
    attacker = Attacker(world, figure, exact)
    small = [
        (p, k)
        for p, k in world.hidden()
        if world.count(p, k).messages and not safe(world.count(p, k))
    ]
    found = [attacker.interval(period, key) for period, key in small]
    return len(found), sum(high < _FEWEST or high - low < _FEWEST for low, high in found)


def _messages(count: Count) -> int:
    return count.messages


def _people(count: Count) -> int:
    return count.people


_FIGURES = (_messages, _people)

if __name__ == "__main__":
    main(int(sys.argv[1]))
