"""The outbox's table."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from forms_api.moments import Moment
from forms_api.tables import Table


class OutboxMessage(Table):
    """A message on its way; gone once the channel has it. ``sealed`` is the message as JSON."""

    __tablename__ = "outbox"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    conversation: Mapped[str] = mapped_column(index=True)
    purpose: Mapped[str]
    put_at: Mapped[datetime] = mapped_column(Moment)
    sealed: Mapped[bytes]
