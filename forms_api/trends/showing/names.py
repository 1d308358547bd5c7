"""What rows, columns and tables are called, in a staff language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal, get_group_symbol

from catalogue import Catalogue
from forms_api.handovers.offices import FrontOffice
from forms_api.trends.dimensions import ACTS, Dimensions
from forms_api.trends.periods import Period
from forms_api.trends.published import TOTAL

_OWN_WORDS = {"regions": "region", "outcomes": "outcome", "channels": "channel"}


@dataclass(frozen=True)
class Names:
    """Words for ids; ``say`` gives a message of ``staff/trends.ftl``."""

    say: Callable[..., str]
    language: str
    catalogue: Catalogue
    dimensions: Dimensions
    desks: dict[str, FrontOffice]

    def table(self, name: str) -> str:
        """Return a table's title."""
        return self.say(f"trends-table-{name}")

    def row(self, table: str, row: str) -> str:
        """Return what a row is called."""
        if row == TOTAL:
            return self.say("trends-total")
        named: dict[str, Callable[[str], str]] = {
            "municipalities": self._town,
            "demand": self.tongue,
            "handovers": self._desk,
            "words": str,
        }
        return named.get(table, self.subject)(row)

    def column(self, table: str, column: str) -> str:
        """Return what a column is called."""
        if column == TOTAL:
            return self.say("trends-total")
        if table == "languages":
            return self.tongue(column)
        if table == "offices":
            office = self.catalogue.offices.get(column)
            return office.names["nl"] if office else self.say("trends-office-none")
        return self.say(f"trends-{_OWN_WORDS.get(table, table)}-{column}")

    def subject(self, name: str) -> str:
        """Return a topic's title, or what an act or theme is called."""
        if name in self.catalogue.topics:
            return self.catalogue.title(self.language, name)
        kind = "theme" if name in self.dimensions.groups else "act"
        return self.say(f"trends-{kind}-{name}")

    def changed(self, name: str) -> str:
        """Return a topic's title, or what all together are called."""
        return self.say("trends-all-topics") if name == TOTAL else self.subject(name)

    def tongue(self, code: str) -> str:
        """Return a language's name."""
        if code == "und":
            return self.say("trends-language-und")
        return self.catalogue.tongue(code, self.language)

    def figure(self, value: int | None) -> str:
        """Return a figure as it is written here, or the word for one that is not shown."""
        return self.say("trends-hidden") if value is None else self.number(value)

    def number(self, value: float) -> str:
        """Return a number with the language's own point and comma."""
        pattern = "#,##0" if isinstance(value, int) else "0.00"
        return str(format_decimal(value, pattern, locale=self.language))

    @property
    def thousands(self) -> str:
        """Return the sign between thousands."""
        return str(get_group_symbol(self.language))

    def month(self, name: str, form: str = "MMM") -> str:
        """Return what a month such as ``2026-11`` is called."""
        return str(format_date(date.fromisoformat(f"{name}-01"), form, locale=self.language))

    def span(self, period: Period) -> str:
        """Return the days of a period, from the first to the last."""
        days = (
            format_date(day, "d MMMM y", locale=self.language)
            for day in (period.first, period.last)
        )
        return " – ".join(days)

    def themes(self) -> list[str]:
        """Return the themes of the Province's note."""
        return [theme for theme in self.dimensions.groups if theme != ACTS]

    def _town(self, code: str) -> str:
        return self.catalogue.towns[code].name if code in self.catalogue.towns else code

    def _desk(self, name: str) -> str:
        return self.desks[name].name if name in self.desks else name
