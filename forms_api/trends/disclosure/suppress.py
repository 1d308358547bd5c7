"""Hiding what is too small, and as much beside it as it takes that no sum gives it away.

A sum whose parts are all shown but one shows that one too. So wherever a sum is shown, its
hidden parts are at least two and at least ten people and ten messages together (complementary
suppression, Willenborg & De Waal, Elements of Statistical Disclosure Control, 2001). The test
that plays the attacker solves for every hidden cell: tests/trends/test_attack.py.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

from forms_api.trends.disclosure.counts import FEWEST_PEOPLE, NOTHING, Count, safe
from forms_api.trends.disclosure.lines import Domain, Key, Line

Counts = Mapping[Key, Count]


def suppress(
    domain: Domain,
    counts: Counts,
    first: Collection[Key] = (),
    may_hide: Callable[[Key], bool] = lambda key: True,
) -> frozenset[Key]:
    """Return the cells that may not be shown.

    ``first`` are hidden whatever their size. ``may_hide`` is false for what is known anyway from
    shorter periods. Where no other part can be hidden the sum is, and all that adds up to it;
    where that is known anyway, nothing of the period is shown.
    """
    hidden = _Hidden(domain)
    for key in domain.cells:
        if key in first or not safe(counts.get(key, NOTHING)):
            hidden.hide(key)
    while leaking := [line for line in domain.lines if hidden.leaks(line, counts)]:
        for line in leaking:
            if not _mend(line, hidden, counts, may_hide):
                return frozenset(domain.cells)
    return frozenset(hidden.keys)


def enough(counts: Sequence[Count]) -> bool:
    """Tell whether hidden cells whose sum is known keep each other hidden.

    Nothing to hide in a cell where nobody asked: that it is empty points at no person.
    """
    some = [count for count in counts if count.messages]
    together = sum(some, NOTHING)
    many = min(together.messages, together.surely) >= FEWEST_PEOPLE
    return not some or (len(some) > 1 and many)


class _Hidden:
    def __init__(self, domain: Domain) -> None:
        self.keys: set[Key] = set()
        self._under = domain.under

    def hide(self, key: Key) -> None:
        if key not in self.keys:
            self.keys.add(key)
            for part in self._under.get(key, ()):
                self.hide(part)

    def leaks(self, line: Line, counts: Counts) -> bool:
        if line.total in self.keys:
            return False
        return not enough([counts.get(k, NOTHING) for k in line.parts if k in self.keys])


def _mend(line: Line, hidden: _Hidden, counts: Counts, may_hide: Callable[[Key], bool]) -> bool:
    while hidden.leaks(line, counts):
        shown = [key for key in line.parts if key not in hidden.keys and may_hide(key)]
        if shown:
            hidden.hide(min(shown, key=lambda key: (counts[key].messages, key)))
        elif may_hide(line.total):
            hidden.hide(line.total)
        else:
            return False
    return True
