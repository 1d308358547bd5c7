"""What is wrong with the offices and their rules, for editors."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from offices.directory import Directory
from offices.records import Office, Rule

_REVIEW_EVERY = timedelta(days=183)
_REGION = ((50.7, 51.8), (5.5, 6.3))
_MAY_BE_OUTSIDE = ("holland_expat", "ind_eindhoven")
Finding = tuple[str, str, bool]


def check_offices(
    directory: Directory, topics: Iterable[str], towns: Iterable[str], today: date
) -> Iterator[Finding]:
    """Yield where, what, and whether it breaks the product; ``towns`` by their names."""
    known = set(towns)
    reached = {name for rule in directory.rules for name in rule.offices}
    served = {topic for rule in directory.rules for topic in rule.topics}
    for name in sorted(reached - set(directory.offices)):
        yield name, "a rule names an office that does not exist", True
    for topic in sorted(set(topics) - served):
        yield topic, "no rule says which office helps", True
    for topic in sorted(served - set(topics) - {"*"}):
        yield topic, "a rule names a topic that does not exist", True
    for number, rule in enumerate(directory.rules, 1):
        yield from ((f"rule {number}", *told) for told in _rule(rule, directory, known))
    for name, office in directory.offices.items():
        for town in sorted(set(office.municipalities) - known):
            yield name, f"serves a municipality that does not exist: {town}", True
        if name not in reached:
            yield name, "no rule reaches this office", False
        yield from ((name, what, breaks) for what, breaks in _office(name, office, today))


def _rule(rule: Rule, directory: Directory, towns: set[str]) -> Iterator[tuple[str, bool]]:
    for town in sorted(set(rule.municipalities) - towns):
        yield f"is for a municipality that does not exist: {town}", True
    for name in rule.offices:
        office = directory.offices.get(name)
        if office and not _can_meet(rule, office):
            yield f"is for people whom {name} does not serve", True


def _can_meet(rule: Rule, office: Office) -> bool:
    """Whether anybody to whom the rule applies is served; towns of a region are not looked up."""
    if rule.situation in office.not_for:
        return False
    if rule.municipalities and office.municipalities:
        return bool(set(rule.municipalities) & set(office.municipalities)) or bool(office.regions)
    if rule.regions and office.regions:
        return bool(set(rule.regions) & set(office.regions)) or bool(office.municipalities)
    return True


def _office(name: str, office: Office, today: date) -> Iterator[tuple[str, bool]]:
    if today - office.checked > _REVIEW_EVERY:
        yield f"last checked on {office.checked}", False
    if office.hours.week and not office.hours.confirmed:
        yield "hours without the date they were confirmed on: not shown", False
    for day, spans in office.hours.week.items():
        ends = ["00:00", *(edge for span in sorted(spans) for edge in span.split("-"))]
        if ends != sorted(ends) or len(set(ends[1:])) != len(ends) - 1:
            yield f"impossible hours on {day}: {', '.join(spans)}", True
    if office.point and not name.startswith(_MAY_BE_OUTSIDE) and not _inside(office.point):
        yield f"its point {office.point} is not in Limburg", True


def _inside(point: tuple[float, float]) -> bool:
    return all(low <= value <= high for value, (low, high) in zip(point, _REGION, strict=True))
