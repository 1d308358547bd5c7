"""The drafts' table."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from forms_api.moments import Moment
from forms_api.tables import Table


class Draft(Table):
    """A form half-way; ``sealed`` holds the form's id and the answers so far, as JSON."""

    __tablename__ = "drafts"

    conversation: Mapped[str] = mapped_column(primary_key=True)
    changed_at: Mapped[datetime] = mapped_column(Moment, index=True)
    sealed: Mapped[bytes]
