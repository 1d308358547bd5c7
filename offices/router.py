"""From what is asked and where, to the offices that really help, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from offices.directory import Directory
from offices.records import Office, Rule, Situation
from places.records import Municipality

_ANY = "*"
_TOWN_HALL = "municipality"


@dataclass(frozen=True)
class Choice:
    """An office and the reason for it, by the ids of their words."""

    office: str
    reason: str


class Router:
    """Reads the rule table from top to bottom."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def route(
        self, topic: str | None, town: Municipality | None, situation: Situation | None = None
    ) -> list[Choice]:
        """Return the offices in the rules' order, each once.

        Without a town, rules for a region do not apply; without a situation, those for one
        do not either. A municipality with a record of its own stands in for the general one.
        """
        chosen: dict[str, Choice] = {}
        for rule in self._rules(topic):
            if _applies(rule, town, situation):
                for named in rule.offices:
                    office = self._own(named, town)
                    if _serves(self._directory.offices[office], town, situation):
                        chosen.setdefault(office, Choice(office, rule.reason))
        return list(chosen.values())

    def place_matters(self, topic: str | None) -> bool:
        """Tell whether a better office could be named if the place were known."""
        return any(rule.regions or rule.municipalities for rule in self._rules(topic))

    def situations(self, topic: str | None) -> list[Situation]:
        """Return the situations that make a difference for a topic, in the rules' order."""
        told = [rule.situation for rule in self._rules(topic)]
        return list(dict.fromkeys(situation for situation in told if situation))

    def _own(self, name: str, town: Municipality | None) -> str:
        offices = self._directory.offices
        if town is None or offices[name].kind != _TOWN_HALL:
            return name
        own = (
            n for n, o in offices.items() if o.kind == _TOWN_HALL and town.name in o.municipalities
        )
        return next(own, name)

    def _rules(self, topic: str | None) -> Iterator[Rule]:
        wanted = {topic, _ANY} if topic else {_ANY}
        return (rule for rule in self._directory.rules if wanted & set(rule.topics))


def _applies(rule: Rule, town: Municipality | None, situation: Situation | None) -> bool:
    if rule.situation and rule.situation != situation:
        return False
    if rule.regions and (town is None or town.region not in rule.regions):
        return False
    return not rule.municipalities or (town is not None and town.name in rule.municipalities)


def _serves(office: Office, town: Municipality | None, situation: Situation | None) -> bool:
    """An office for certain places or people only is no help to others."""
    if situation in office.not_for:
        return False
    if town is None:
        return not office.municipalities
    if office.municipalities and town.name in office.municipalities:
        return True
    return town.region in office.regions or not (office.regions or office.municipalities)
