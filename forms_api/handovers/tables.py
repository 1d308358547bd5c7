"""The tables of handovers: the conversation, its changes, its lines."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, Enum, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from forms_api.handovers.states import Cause, State
from forms_api.moments import Moment
from forms_api.tables import Table

_IS_OPEN = text("state IN ('waiting', 'with_person')")


def _word(kind: type[StrEnum]) -> Enum:
    """A column that holds the enum's values as words, on every kind of database."""
    return Enum(
        kind, native_enum=False, length=20, values_callable=lambda all_of: [m.value for m in all_of]
    )


class Handover(Table):
    """One time that a person was asked for; ``conversation`` is the gateway's name for it.

    ``contact`` is how to reach the person later, sealed, gone when the handover is dealt with.
    """

    __tablename__ = "handovers"
    __table_args__ = (
        Index(
            "handovers_one_open",
            "conversation",
            unique=True,
            sqlite_where=_IS_OPEN,
            postgresql_where=_IS_OPEN,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation: Mapped[str] = mapped_column(index=True)
    state: Mapped[State] = mapped_column(_word(State), index=True)
    language: Mapped[str]
    office: Mapped[str]
    topic: Mapped[str | None]
    place: Mapped[str | None]
    danger: Mapped[bool] = mapped_column(default=False)
    staff_id: Mapped[int | None]
    staff_name: Mapped[str | None]
    contact: Mapped[bytes | None]
    outcome: Mapped[str | None]
    rating: Mapped[str | None]
    asked_at: Mapped[datetime] = mapped_column(Moment)
    waiting_since: Mapped[datetime] = mapped_column(Moment)
    taken_at: Mapped[datetime | None] = mapped_column(Moment)
    first_answer_at: Mapped[datetime | None] = mapped_column(Moment)
    last_line_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)


class Change(Table):
    """One change of state, with its moment and cause."""

    __tablename__ = "handover_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    handover_id: Mapped[int] = mapped_column(ForeignKey("handovers.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    before: Mapped[State] = mapped_column(_word(State))
    after: Mapped[State] = mapped_column(_word(State))
    cause: Mapped[Cause] = mapped_column(_word(Cause))
    staff_id: Mapped[int | None]


class Line(Table):
    """One thing that was said: ``who`` is person, staff, bot, note or system.

    Typed words are sealed in ``words``; the bot's and the canned ones are ids with values.
    ``mail`` is the id in the outbox of the message that brings the line to the person.
    """

    __tablename__ = "handover_lines"

    id: Mapped[int] = mapped_column(primary_key=True)
    handover_id: Mapped[int] = mapped_column(ForeignKey("handovers.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    who: Mapped[str]
    staff_name: Mapped[str | None]
    language: Mapped[str | None]
    words: Mapped[bytes | None]
    translation: Mapped[bytes | None]
    message: Mapped[str | None]
    values: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    topic: Mapped[str | None]
    act: Mapped[str | None]
    danger: Mapped[bool] = mapped_column(default=False)
    mail: Mapped[int | None]


class Proposal(Table):
    """A text that staff think the editors should make an answer of; no personal data in it."""

    __tablename__ = "answer_proposals"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    staff_name: Mapped[str]
    topic: Mapped[str | None]
    question: Mapped[str]
    answer: Mapped[str]
