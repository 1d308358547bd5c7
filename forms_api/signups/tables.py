"""The sign-ups' tables."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from forms_api.moments import Moment
from forms_api.tables import Table


class Seat(StrEnum):
    """Whether somebody has one of the places or waits for one."""

    PLACE = "place"
    WAITING = "waiting"


class Status(StrEnum):
    """How far staff are with somebody."""

    NEW = "new"
    INVITED = "invited"
    PLACED = "placed"
    STARTED = "started"
    STOPPED = "stopped"


class Signup(Table):
    """One sign-up.

    ``sealed`` is JSON with the private answers and the code; ``answers`` are the others.
    ``number`` is the order of arrival in the form. ``same_as`` is the earlier sign-up with the
    same telephone number or address: it alone counts.
    """

    __tablename__ = "signups"
    __table_args__ = (UniqueConstraint("form", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    form: Mapped[str] = mapped_column(index=True)
    number: Mapped[int]
    conversation: Mapped[str] = mapped_column(index=True)
    language: Mapped[str]
    seat: Mapped[str]
    status: Mapped[str]
    same_as: Mapped[int | None] = mapped_column(ForeignKey("signups.id", ondelete="SET NULL"))
    code_mark: Mapped[str] = mapped_column(unique=True)
    answers: Mapped[dict[str, str]] = mapped_column(JSON)
    sealed: Mapped[bytes]
    consent_version: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(Moment)
    changed_at: Mapped[datetime] = mapped_column(Moment)


class ContactMark(Table):
    """The keyed hash of a sign-up's number or address; nothing can be read from it."""

    __tablename__ = "contact_marks"

    form: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[str] = mapped_column(primary_key=True)
    signup: Mapped[int] = mapped_column(ForeignKey("signups.id", ondelete="CASCADE"), index=True)


class FormQueue(Table):
    """A form's last number. Adding to it makes everybody else of the form wait their turn."""

    __tablename__ = "form_queues"

    form: Mapped[str] = mapped_column(primary_key=True)
    last_number: Mapped[int]
