"""What ``/v1/signups`` takes and answers."""

from datetime import date, datetime

from pydantic import BaseModel

from forms_api.signups.tables import Seat, Status
from forms_api.web.contract import Answers, Body, Conversation, LanguageCode, Name


class SignupBody(Body):
    """A form that the person confirmed."""

    conversation: Conversation
    form: Name
    language: LanguageCode
    values: Answers


class Shown(BaseModel):
    """A sign-up as its person sees it; ``position`` in the waiting list counts from 1."""

    form: str
    code: str
    seat: Seat
    position: int | None
    status: Status
    created: date
    values: dict[str, str]


class SignupAnswer(BaseModel):
    """A sign-up; ``new`` is false where this conversation had one in this form."""

    new: bool
    signup: Shown


class Who(Body):
    """A person: a conversation, and the code where it is another conversation."""

    conversation: Conversation
    code: str | None = None


class One(Who):
    """One sign-up of a person, by its form where there is no code."""

    form: Name | None = None


class Change(One):
    """New answers to all questions of a sign-up."""

    values: Answers


class Kept(BaseModel):
    """Everything that is kept of a person."""

    signups: list[Shown]
    draft: str | None
    messages_waiting: int


class Receipt(BaseModel):
    """What was removed, by kind, and when; ``conversations`` are theirs in the engine."""

    removed: dict[str, int]
    forms: list[str]
    conversations: list[str]
    at: datetime
