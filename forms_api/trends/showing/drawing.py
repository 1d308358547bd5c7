"""Which charts an overview has."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from forms_api.trends.happenings import Happening
from forms_api.trends.published import TOTAL
from forms_api.trends.showing.changes import Change
from forms_api.trends.showing.charts import Lines, Ratios, Series
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview

_MOST_LINES, _MOST_CHANGES = 6, 8


def total_chart(told: Overview, names: Names) -> Lines:
    """Return all messages and people by month, with what happened meanwhile."""
    marks = tuple(
        (told.months.periods.index(month), "\n".join(words))
        for month, words in happened_by_month(told, names).items()
        if month in told.months.periods
    )
    messages = Series(names.say("trends-messages"), _messages(told, TOTAL), marks)
    people = Series(names.say("trends-people"), _people(told, TOTAL))
    return Lines(_axis(told, names), (messages, people), "", thousands=names.thousands)


def theme_chart(told: Overview, names: Names, theme: str) -> Lines:
    """Return the people who asked about the theme's main topics, each topic with its interval."""
    series = (
        Series(names.subject(topic), _people(told, topic), _revised(told, names, topic))
        for topic in asked_most(told, names, theme)
    )
    label = names.say("trends-people")
    return Lines(_axis(told, names), tuple(series), label, True, names.thousands)


def changes_chart(told: Overview, names: Names) -> Ratios:
    """Return the topics that rise and fall most, with their intervals."""
    rows = ((names.changed(c.topic), c.low, c.times, c.high) for c in most_changed(told))
    return Ratios(tuple(rows), names.say("trends-times-long"))


def most_changed(told: Overview) -> list[Change]:
    """Return the change of all together, then those beyond chance that rise and fall most."""
    rising = [change for change in told.changes if change.low > 1]
    falling = [change for change in told.changes if change.high < 1]
    overall = [told.overall] if told.overall else []
    return [*overall, *rising[:_MOST_CHANGES], *falling[-_MOST_CHANGES:]]


def asked_most(told: Overview, names: Names, theme: str) -> list[str]:
    """Return the topics of a theme with most people in the months that are shown."""
    topics = names.dimensions.groups[theme]
    sums = {topic: sum(f or 0 for f in _people(told, topic)) for topic in topics}
    found = sorted((t for t in topics if sums[t]), key=lambda topic: (-sums[topic], topic))
    return found[:_MOST_LINES]


def happened_by_month(told: Overview, names: Names) -> dict[str, list[str]]:
    """Return what happened, in words, by month."""
    found: dict[str, dict[str, list[Happening]]] = defaultdict(lambda: defaultdict(list))
    for one in told.happened:
        found[f"{one.day:%Y-%m}"][one.kind].append(one)
    return {
        month: [_said(kind, ones, names) for kind, ones in sorted(kinds.items())]
        for month, kinds in sorted(found.items())
    }


def _said(kind: str, ones: Sequence[Happening], names: Names) -> str:
    if len(ones) > 1:
        return names.say(f"trends-mark-{kind}s", count=len(ones))
    named: dict[str, Callable[[str], str]] = {
        "answer": names.subject,
        "language": names.tongue,
        "event": str,
    }
    return names.say(f"trends-mark-{kind}", name=named[kind](ones[0].name))


def _axis(told: Overview, names: Names) -> tuple[str, ...]:
    return tuple(names.month(period) for period in told.months.periods)


def _revised(told: Overview, names: Names, topic: str) -> tuple[tuple[int, str], ...]:
    months = {f"{h.day:%Y-%m}" for h in told.happened if (h.kind, h.name) == ("answer", topic)}
    places = (told.months.periods.index(m) for m in months if m in told.months.periods)
    return tuple((place, names.say("trends-mark-revised")) for place in sorted(places))


def _messages(told: Overview, row: str) -> tuple[int | None, ...]:
    found = {cell.period: cell.messages for cell in told.months.cells if cell.row == row}
    return tuple(found.get(period) for period in told.months.periods)


def _people(told: Overview, row: str) -> tuple[int | None, ...]:
    found = {cell.period: cell.people for cell in told.months.cells if cell.row == row}
    return tuple(found.get(period) for period in told.months.periods)
