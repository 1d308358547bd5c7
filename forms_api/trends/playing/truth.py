"""What really happened in the played years, counted in another way than the product does."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from forms_api.trends.question import Question

Asked = Iterable[tuple[date, list[Question]]]
Truth = dict[tuple[str, str, str], tuple[int, int]]


def truth_of(days: Asked) -> Truth:
    """Return messages and person-days by month, topic and language; all months for a year."""
    messages: dict[tuple[str, str, str], int] = defaultdict(int)
    people: dict[tuple[str, str, str], set[tuple[date, str]]] = defaultdict(set)
    for day, questions in days:
        for asked in questions:
            for key in _keys(day, asked):
                messages[key] += 1
                people[key].add((day, asked.person))
    return {key: (count, len(people[key])) for key, count in messages.items()}


def _keys(day: date, asked: Question) -> list[tuple[str, str, str]]:
    subject = asked.topic or asked.act or "no_subject"
    periods = (f"{day:%Y-%m}", f"{day:%Y}")
    return [(p, subject, c) for p in periods for c in (asked.language, "total")]
