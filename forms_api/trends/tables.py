"""The trends' tables: counts by cell, never a question, never a person.

A cell is a sheet (one of the fixed tables), a row and a column. A day's cells are only there
while the day is open; at its close they are added to its month and week.
"""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from forms_api.tables import Table


class OpenCell(Table):
    """One cell of a day that is not closed, as one run of the service counted it."""

    __tablename__ = "trend_open_cells"

    day: Mapped[date] = mapped_column(primary_key=True)
    run: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sheet: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(primary_key=True)
    column_id: Mapped[str] = mapped_column(primary_key=True)
    messages: Mapped[int]
    people: Mapped[int]
    most: Mapped[int]


class ClosedCell(Table):
    """One cell of a week or month; the fields are those of ``disclosure.Count``."""

    __tablename__ = "trend_cells"

    period: Mapped[str] = mapped_column(primary_key=True)
    sheet: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(primary_key=True)
    column_id: Mapped[str] = mapped_column(primary_key=True)
    messages: Mapped[int]
    people: Mapped[int]
    surely: Mapped[int]
    busiest: Mapped[int]
    days: Mapped[int]
    most: Mapped[int]


class CountedPeriod(Table):
    """A period in which anything was counted, and whether its figures are decided.

    ``bound`` where a day was counted in more than one go. ``synthetic`` where it was played.
    """

    __tablename__ = "trend_periods"

    unit: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[date]
    bound: Mapped[bool]
    synthetic: Mapped[bool]
    decided: Mapped[bool]


class Happened(Table):
    """Something that may explain a figure: an answer revised, a language live, an activity."""

    __tablename__ = "trend_happened"

    kind: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)


class NoisedCell(Table):
    """A year's figure for the open data with noise, as it was drawn when the year was decided."""

    __tablename__ = "trend_noised_cells"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sheet: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(primary_key=True)
    column_id: Mapped[str] = mapped_column(primary_key=True)
    messages: Mapped[int]


class SpentBudget(Table):
    """What one table of a year has cost of the year's privacy budget."""

    __tablename__ = "trend_spent_budget"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sheet: Mapped[str] = mapped_column(primary_key=True)
    epsilon: Mapped[float]


class ShownCell(Table):
    """A figure that may be seen by everybody, rounded, as it was decided when its period closed."""

    __tablename__ = "trend_shown_cells"

    unit: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    sheet: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(primary_key=True)
    column_id: Mapped[str] = mapped_column(primary_key=True)
    messages: Mapped[int]
    people: Mapped[int]
