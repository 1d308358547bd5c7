"""What may be published: the only form in which figures leave the trends.

Everything that shows or exports figures (dashboard, files, the yearly report) takes these, so
that nothing can leave around the disclosure control.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from forms_api.trends.periods import Unit

TableName = Literal[
    "subjects",
    "languages",
    "regions",
    "outcomes",
    "offices",
    "channels",
    "helpful",
    "municipalities",
    "demand",
    "handovers",
    "words",
]
TABLES: tuple[TableName, ...] = get_args(TableName)
TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure: messages and people asking, rounded; ``None`` where it is not shown.

    ``row`` is a topic, act, theme, language or office, ``column`` what it is crossed with, such
    as a language; both are ``total`` in the margins. ``period`` is written ``2026-W53``,
    ``2026-11``, ``2026-Q4`` or ``2026``. ``people`` are counted once a day each.
    """

    period: str
    row: str
    column: str
    messages: int | None
    people: int | None


@dataclass(frozen=True, slots=True)
class Published:
    """One fixed table over some closed periods, with the notes that belong to it.

    ``notes`` are message ids of the method note; ``bound`` says that a day was counted in more
    than one go, so that people are an upper bound there. ``withheld`` are the periods with too
    little to show anything.
    """

    table: TableName
    unit: Unit
    periods: tuple[str, ...]
    cells: tuple[Cell, ...]
    notes: tuple[str, ...] = ()
    bound: bool = False
    synthetic: bool = False
    withheld: tuple[str, ...] = ()
