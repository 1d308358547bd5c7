"""How the cells of a period hang together: which add up to which."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from forms_api.trends.published import TOTAL

Key = tuple[str, str, str]
ALL: Key = ("subjects", TOTAL, TOTAL)


@dataclass(frozen=True, slots=True)
class Line:
    """Cells that add up to another one."""

    total: Key
    parts: tuple[Key, ...]


@dataclass(frozen=True)
class Domain:
    """Every cell that a period can have.

    ``groups`` are subjects by theme, ``crossed`` the columns of each table that crosses all
    subjects with something, ``divided`` lists that divide one margin, by table and margin.
    ``alone`` are cells that add up to nothing that is shown. A ``shallow`` domain ends with the
    themes.
    """

    groups: Mapping[str, tuple[str, ...]]
    crossed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    divided: Mapping[tuple[str, Key], tuple[str, ...]] = field(default_factory=dict)
    alone: tuple[Key, ...] = ()
    shallow: bool = False

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Return all sums: themes, subjects of a theme, rows, columns, divided margins."""
        return tuple(self._margins()) + tuple(self._crossings())

    @cached_property
    def cells(self) -> tuple[Key, ...]:
        """Return all cells, the margins too."""
        found = [ALL, *(key for line in self.lines for key in (line.total, *line.parts))]
        return tuple(dict.fromkeys([*found, *self.alone]))

    @cached_property
    def under(self) -> Mapping[Key, tuple[Key, ...]]:
        """Return what may not be shown where a sum is not: all that adds up to it."""
        found: dict[Key, list[Key]] = {}
        for line in self.lines:
            found.setdefault(line.total, []).extend(line.parts)
        return {key: tuple(parts) for key, parts in found.items()}

    def _margins(self) -> Iterator[Line]:
        themes = [theme for theme, subjects in self.groups.items() if subjects or self.shallow]
        yield Line(ALL, tuple(_subject(theme) for theme in themes))
        for theme in () if self.shallow else themes:
            yield Line(_subject(theme), tuple(map(_subject, self.groups[theme])))
        for table, columns in self.crossed.items():
            yield Line(ALL, tuple((table, TOTAL, column) for column in columns))
        for (table, margin), rows in self.divided.items():
            yield Line(margin, tuple((table, row, TOTAL) for row in rows))

    def _crossings(self) -> Iterator[Line]:
        subjects = [subject for group in self.groups.values() for subject in group]
        for table, columns in self.crossed.items():
            for subject in subjects:
                yield Line(_subject(subject), tuple((table, subject, c) for c in columns))
            for column in columns:
                yield Line((table, TOTAL, column), tuple((table, s, column) for s in subjects))


def _subject(name: str) -> Key:
    return ("subjects", name, TOTAL)
