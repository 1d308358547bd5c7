"""Figures of sign-ups for policy, under the same disclosure control as the trends."""

from collections import Counter
from collections.abc import Sequence

from forms_api.coordination.listing import Listed
from forms_api.trends.disclosure import Count, Domain, rounded, suppress
from forms_api.trends.disclosure.lines import ALL
from forms_api.trends.published import TOTAL

_SHEET = "signups"


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
    """Return the counts, largest first, with what is small or would give it away hidden."""
    keys = {option: (_SHEET, option, TOTAL) for option in counts}
    domain = Domain({}, divided={(_SHEET, ALL): tuple(counts)})
    people = {keys[option]: _people(count) for option, count in counts.items()}
    hidden = suppress(domain, {**people, ALL: _people(counts.total())})
    return [
        (option, None if keys[option] in hidden else rounded(count))
        for option, count in counts.most_common()
    ]


def _people(count: int) -> Count:
    """Every sign-up is one person, so they are as many as on a day when all came at once."""
    return Count(count, count, count, count, 1, 1)
