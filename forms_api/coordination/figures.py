"""Figures for policy: places, waiting, and counts with small numbers hidden.

Stand-in for the one disclosure-control function of the trends: cells under 10 are hidden, a
second one too where a single hidden cell could be found from the total, the rest is rounded
to 5; the total is rounded as well.
"""

from collections import Counter
from collections.abc import Sequence

from forms_api.coordination.listing import Listed

FEWEST, ROUNDED_TO = 10, 5


def counted(people: Sequence[Listed], field: str) -> list[tuple[str, int | None]]:
    """Return option and number of one field, ``None`` where it is hidden; largest first."""
    counts: Counter[str] = Counter()
    for person in people:
        if person.signup.same_as is None and field in person.values:
            counts.update(option for option in person.values[field].split(",") if option)
    return hide_small(counts)


def by_region(regions: Sequence[str]) -> list[tuple[str, int | None]]:
    """Return how many there are in each part of the province."""
    return hide_small(Counter(region for region in regions if region))


def hide_small(counts: Counter[str]) -> list[tuple[str, int | None]]:
    """Hide what is under 10, and the next smallest where only one is hidden; round the rest."""
    ordered = counts.most_common()
    hidden = {option for option, count in ordered if count < FEWEST}
    if len(hidden) == 1 and len(ordered) > 1:
        hidden.add(next(o for o, _ in reversed(ordered) if o not in hidden))
    return [
        (option, None if option in hidden else ROUNDED_TO * round(count / ROUNDED_TO))
        for option, count in ordered
    ]
