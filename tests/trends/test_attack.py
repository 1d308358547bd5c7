"""The attacker: everything that is published, solved for every cell that is hidden."""

import pytest

from forms_api.trends.disclosure import Count, Key, safe
from forms_api.trends.periods import Period
from tests.trends.attacker import Attacker, Figure, World
from tests.trends.worlds import DOMAIN, months

_FEWEST = 10


def messages(count: Count) -> int:
    return count.messages


def people(count: Count) -> int:
    return count.people


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("figure", [messages, people])
def test_no_hidden_cell_follows_from_all_that_is_published(seed: int, figure: Figure) -> None:
    world = World(DOMAIN, months(seed, 6))
    attacker = Attacker(world, figure)
    small = [
        (p, k)
        for p, k in world.hidden()
        if figure(world.count(p, k)) and not safe(world.count(p, k))
    ]
    assert small
    for period, key in small:
        low, high = attacker.interval(period, key)
        assert high >= _FEWEST, (period.name, key, low, high)
        assert high - low >= _FEWEST, (period.name, key, low, high)


@pytest.mark.parametrize("seed", range(3))
def test_enough_is_left_to_be_of_use(seed: int) -> None:
    assert World(DOMAIN, months(seed)).share_shown() > 0.5


def test_the_attacker_is_able_to_win() -> None:
    """Where only the small cells are hidden and nothing is rounded, sums give them away."""
    world = World(DOMAIN, months(3, 6))
    naive = Naive.of(world)
    attacker = Attacker(naive, messages, exact=True)
    found = [attacker.interval(p, key) for p, key in world.hidden() if not naive.is_shown(p, key)]
    assert any(high < _FEWEST for _, high in found)


class Naive(World):
    """A world that hides only what is too small."""

    @classmethod
    def of(cls, world: World) -> "Naive":
        naive = cls(world.domain, {})
        naive.months, naive.periods = world.months, world.periods
        return naive

    def is_shown(self, period: Period, key: Key) -> bool:
        return safe(self.count(period, key))
