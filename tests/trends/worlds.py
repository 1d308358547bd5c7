"""Small worlds of questions, made by chance from a seed."""

import random
from collections import defaultdict
from datetime import date, timedelta

from forms_api.trends.disclosure import Count, Domain, Key
from forms_api.trends.disclosure.counts import NOTHING
from forms_api.trends.periods import Period

GROUPS = {"housing": ("h1", "h2", "h3"), "labour_market": ("w1", "w2", "w3")}
CROSSED = {"languages": ("pl", "ro", "hu"), "regions": ("noord", "midden", "zuid")}
DOMAIN = Domain(GROUPS, CROSSED)


def months(seed: int, how_many: int = 12) -> dict[str, dict[Key, Count]]:
    """Return months of counts, some cells busy, some nearly empty, as real ones are."""
    dice = random.Random(seed)
    rates = {
        (subject, language, region): 10 ** dice.uniform(-2.5, 1.0)
        for group in GROUPS.values()
        for subject in group
        for language in CROSSED["languages"]
        for region in CROSSED["regions"]
    }
    return {f"2026-{m:02}": _month(dice, rates, date(2026, m, 1)) for m in range(1, how_many + 1)}


def _month(
    dice: random.Random, rates: dict[tuple[str, str, str], float], first: date
) -> dict[Key, Count]:
    found: dict[Key, Count] = defaultdict(lambda: NOTHING)
    period, season = Period.of("month", first), 10 ** dice.uniform(-0.3, 0.3)
    for number in range((period.last - period.first).days + 1):
        for key, count in _day(dice, rates, season, first + timedelta(number)).items():
            found[key] += count
    return dict(found)


def _day(
    dice: random.Random, rates: dict[tuple[str, str, str], float], season: float, _: date
) -> dict[Key, Count]:
    people: dict[Key, list[int]] = defaultdict(list)
    for (subject, language, region), rate in rates.items():
        theme = next(theme for theme, subjects in GROUPS.items() if subject in subjects)
        for _person in range(_poisson(dice, rate * season)):
            sent = dice.choice((1, 1, 1, 2, 3, 9))
            for key in _keys(theme, subject, language, region):
                people[key].append(sent)
    return {
        key: Count(sum(sent), len(sent), len(sent), len(sent), 1, max(sent))
        for key, sent in people.items()
    }


def _keys(theme: str, subject: str, language: str, region: str) -> list[Key]:
    margins = [("subjects", row, "total") for row in ("total", theme, subject)]
    crossings = [
        (table, row, column)
        for table, column in (("languages", language), ("regions", region))
        for row in (subject, "total")
    ]
    return [*margins, *crossings]


def _poisson(dice: random.Random, rate: float) -> int:
    count, left = 0, dice.expovariate(1.0)
    while left < rate:
        count, left = count + 1, left + dice.expovariate(1.0)
    return count
