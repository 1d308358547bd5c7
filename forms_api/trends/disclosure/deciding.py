"""What a period hides, given what was shown before it."""

from forms_api.trends.disclosure.lines import Domain, Key
from forms_api.trends.disclosure.over_time import (
    CountOf,
    IsShown,
    given_away,
    unknown,
    waits,
)
from forms_api.trends.disclosure.suppress import suppress
from forms_api.trends.periods import Period


def hidden_in(domain: Domain, period: Period, count: CountOf, shown: IsShown) -> frozenset[Key]:
    """Return the cells that a closed period hides.

    ``count`` tells the figures of any period and cell, ``shown`` what earlier or shorter periods
    showed. Months come before their quarter, quarters before their year.
    """
    counts = {key: count(period, key) for key in domain.cells}
    if period.unit in ("week", "month"):
        waiting = [key for key in domain.cells if waits(period, key, count, shown)]
        return suppress(domain, counts, waiting)
    telling = [key for key in domain.cells if given_away(period, key, count, shown)]
    return suppress(domain, counts, telling, lambda key: _is_open(period, key, count, shown))


def _is_open(period: Period, key: Key, count: CountOf, shown: IsShown) -> bool:
    """Tell whether a sum is not known from its shown parts anyway."""
    return any(count(month, key).messages for month in unknown(period, key, shown))
