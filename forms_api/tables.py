"""What is kept."""

from datetime import date

from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Table(DeclarativeBase):
    """Base of all tables."""


class LanguageDemand(Table):
    """How many messages came on a day in a language that is not live. No text, no person."""

    __tablename__ = "language_demand"

    day: Mapped[date] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    messages: Mapped[int]
