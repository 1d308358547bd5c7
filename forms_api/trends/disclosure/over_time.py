"""What longer and later periods give away of shorter and earlier ones."""

from collections.abc import Callable, Iterable, Sequence

from forms_api.trends.disclosure.counts import Count
from forms_api.trends.disclosure.lines import Key
from forms_api.trends.disclosure.suppress import enough
from forms_api.trends.periods import Period, Unit

CountOf = Callable[[Period, Key], Count]
IsShown = Callable[[Period, Key], bool]
_SMALLER: dict[Unit, Unit] = {"year": "quarter", "quarter": "month"}


def waits(period: Period, key: Key, count: CountOf, shown: IsShown) -> bool:
    """Tell whether a month or week stays hidden because the ones just before are.

    A single hidden month would follow from the year. So a run of hidden months of a year goes
    on until it is two months and ten people long.
    """
    run: list[Count] = []
    for before in period.of_its_year():
        if shown(before, key):
            break
        run.append(count(before, key))
    return not enough(run)


def unknown(period: Period, key: Key, shown: IsShown) -> Sequence[Period]:
    """Return the months that a sum over the shown parts of a period leaves open."""
    smaller = _SMALLER.get(period.unit)
    if smaller is None:
        return [period]
    return list(_unknown_parts(period.parts(smaller), key, shown))


def given_away(period: Period, key: Key, count: CountOf, shown: IsShown) -> bool:
    """Tell whether showing a quarter or year would give away a hidden month in it."""
    return not enough([count(month, key) for month in unknown(period, key, shown)])


def _unknown_parts(parts: Iterable[Period], key: Key, shown: IsShown) -> Iterable[Period]:
    for part in parts:
        if not shown(part, key):
            yield from unknown(part, key, shown)
