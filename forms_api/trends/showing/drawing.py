"""Which charts an overview has."""

from collections.abc import Iterator

from forms_api.trends.published import TOTAL, Published
from forms_api.trends.showing.charts import Chart, Series
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview

_MOST_LINES = 6


def total_chart(told: Overview, names: Names) -> Chart:
    """Return all messages by month, with the months in which answers were revised."""
    series = (_series(told.months, TOTAL, names.say("trends-total")),)
    return Chart(_axis(told), series, names.say("trends-messages"), tuple(_marks(told, names)))


def theme_chart(told: Overview, names: Names, theme: str) -> Chart:
    """Return the theme's topics that are asked most, by month."""
    return Chart(
        _axis(told),
        tuple(
            _series(told.months, topic, names.subject(topic))
            for topic in asked_most(told, names, theme)
        ),
        names.say("trends-messages"),
    )


def asked_most(told: Overview, names: Names, theme: str) -> list[str]:
    """Return the topics of a theme with most messages in the months that are shown."""
    topics = names.dimensions.groups[theme]
    sums = {topic: sum(f or 0 for f in _figures(told.months, topic)) for topic in topics}
    found = sorted((t for t in topics if sums[t]), key=lambda topic: (-sums[topic], topic))
    return found[:_MOST_LINES]


def _axis(told: Overview) -> tuple[str, ...]:
    return tuple(period[-2:] for period in told.months.periods)


def _series(months: Published, row: str, name: str) -> Series:
    return Series(name, tuple(_figures(months, row)))


def _figures(months: Published, row: str) -> list[int | None]:
    found = {cell.period: cell.messages for cell in months.cells if cell.row == row}
    return [found.get(period) for period in months.periods]


def _marks(told: Overview, names: Names) -> Iterator[tuple[int, str]]:
    """Return what happened on the line: answers revised, activities held."""
    revised: dict[str, int] = {}
    held: dict[str, int] = {}
    for (language, _), answer in names.catalogue.answers.items():
        if language == "nl":
            month = f"{answer.reviewed:%Y-%m}"
            revised[month] = revised.get(month, 0) + 1
    for event in names.catalogue.events.values():
        month = f"{event.start:%Y-%m}"
        held[month] = held.get(month, 0) + 1
    for place, period in enumerate(told.months.periods):
        if period in revised:
            yield place, names.say("trends-mark-revised", count=revised[period])
        if period in held:
            yield place, names.say("trends-mark-events", count=held[period])
