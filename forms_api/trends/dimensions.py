"""Which cells there are, and which ones a question counts in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from catalogue import Catalogue
from catalogue.records import Theme
from forms_api.trends.disclosure import Domain, Key
from forms_api.trends.periods import Unit
from forms_api.trends.published import TOTAL
from forms_api.trends.question import Question

ACTS, NO_SUBJECT, NONE, UNKNOWN = "acts", "no_subject", "none", "unknown"
_OUTCOMES = ("answered", "clarified", "not_understood", "form", "handed_over", "staff")
_CHANNELS = ("web", "telegram")
_HELPFUL = ("good", "bad")
_REGIONS = ("noord", "midden", "zuid")
OF_ONE_MONTH = ("words",)
FREE = ("demand", "words")


class UnknownName(ValueError):
    """A question names a topic, office or place that there is not; ``str`` names the field."""


@dataclass(frozen=True)
class Dimensions:
    """The names that count: subjects by theme, languages, offices, places."""

    groups: Mapping[str, tuple[str, ...]]
    languages: tuple[str, ...]
    offices: tuple[str, ...]
    regions: Mapping[str, str]
    desks: tuple[str, ...]

    @classmethod
    def of(cls, catalogue: Catalogue, desks: Iterable[str]) -> "Dimensions":
        """Take them from the content; ``desks`` are the offices that take conversations over."""
        groups: dict[str, list[str]] = {theme.value: [] for theme in Theme}
        for name, topic in catalogue.topics.items():
            groups[topic.theme].append(name)
        groups[ACTS] = [*catalogue.acts, NO_SUBJECT]
        return cls(
            {theme: tuple(names) for theme, names in groups.items()},
            tuple(catalogue.languages),
            tuple(catalogue.offices),
            {code: town.region for code, town in catalogue.towns.items()},
            tuple(desks),
        )

    @property
    def themes(self) -> Mapping[str, str]:
        """Return the theme of every subject."""
        return {name: theme for theme, names in self.groups.items() for name in names}

    def domain(self, unit: Unit) -> Domain:
        """Return the cells of a period of that length; weeks only have themes."""
        if unit == "week":
            return Domain({theme: () for theme in self.groups}, shallow=True)
        divided = {
            ("municipalities", ("regions", TOTAL, region)): tuple(
                code for code, of in self.regions.items() if of == region
            )
            for region in _REGIONS
        }
        return Domain(self.groups, self.columns, divided, tuple(self._alone()))

    @property
    def columns(self) -> Mapping[str, tuple[str, ...]]:
        """Return the columns of every table that crosses subjects with something."""
        return {
            "languages": self.languages,
            "regions": (*_REGIONS, UNKNOWN),
            "outcomes": _OUTCOMES,
            "offices": (*self.offices, NONE),
            "channels": _CHANNELS,
        }

    def cells_of(self, asked: Question) -> list[Key]:
        """Return the cells that a question counts in.

        Raises:
            UnknownName: it names something that there is not.
        """
        self._check(asked)
        subject = asked.topic or asked.act or NO_SUBJECT
        rows = (TOTAL, self.themes[subject], subject)
        return [*(("subjects", row, TOTAL) for row in rows), *self._crossed(asked, subject)]

    def _crossed(self, asked: Question, subject: str) -> Iterator[Key]:
        columns = {
            "languages": asked.language,
            "regions": self.regions.get(asked.municipality or "", UNKNOWN),
            "outcomes": asked.outcome,
            "offices": asked.office or NONE,
            "channels": asked.channel,
        }
        for table, column in columns.items():
            yield from ((table, row, column) for row in (TOTAL, subject))
        if asked.municipality:
            yield "municipalities", asked.municipality, TOTAL
        if asked.helpful and asked.about:
            yield "helpful", asked.about, asked.helpful
        if asked.wanted:
            yield "demand", asked.wanted, TOTAL
        if asked.outcome == "not_understood":
            yield from (("words", word, TOTAL) for word in dict.fromkeys(asked.words))

    def _check(self, asked: Question) -> None:
        topics = {name for theme, names in self.groups.items() for name in names if theme != ACTS}
        wrong = {
            "topic": asked.topic and asked.topic not in topics,
            "act": asked.act and asked.act not in self.groups[ACTS],
            "language": asked.language not in self.languages,
            "municipality": asked.municipality and asked.municipality not in self.regions,
            "office": asked.office and asked.office not in self.offices,
            "about": asked.about and asked.about not in topics,
            "wanted": asked.wanted and asked.wanted in self.languages,
        }
        if names := [name for name, is_wrong in wrong.items() if is_wrong]:
            raise UnknownName(", ".join(names))

    def _alone(self) -> Iterator[Key]:
        for theme, names in self.groups.items():
            for name in names if theme != ACTS else ():
                yield from (("helpful", name, value) for value in _HELPFUL)
        yield from (("handovers", desk, TOTAL) for desk in self.desks)
