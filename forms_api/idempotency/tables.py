"""The table of answers given."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from forms_api.moments import Moment
from forms_api.tables import Table


class AnswerGiven(Table):
    """The answer to a write, by its key's mark; ``sealed`` is the answer's body."""

    __tablename__ = "answers_given"

    key_mark: Mapped[str] = mapped_column(primary_key=True)
    body_mark: Mapped[str]
    status: Mapped[int]
    sealed: Mapped[bytes]
    given_at: Mapped[datetime] = mapped_column(Moment, index=True)
