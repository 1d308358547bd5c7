"""The journal of updates, the addresses to write back to, and the languages people chose."""

from datetime import datetime

from sqlalchemy import BigInteger, DateTime
from sqlalchemy.orm import Mapped, mapped_column

from forms_api.tables import Table


class TelegramUpdate(Table):
    """One update until its answer is delivered; after that only its number, against repeats.

    ``sealed`` is the update and ``answer`` what is to be sent, both readable by the gateway
    alone; ``delivered`` is how many messages of the answer the person has.
    """

    __tablename__ = "telegram_updates"

    bot: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    update: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    conversation: Mapped[str | None] = mapped_column(index=True)
    received_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
    sealed: Mapped[str | None]
    answer: Mapped[str | None]
    delivered: Mapped[int] = mapped_column(default=0)


class TelegramAddress(Table):
    """Where to write back to; gone when nothing needs it any more."""

    __tablename__ = "telegram_addresses"

    conversation: Mapped[str] = mapped_column(primary_key=True)
    needed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    sealed: Mapped[str]


class TelegramLanguage(Table):
    """The language that a person chose."""

    __tablename__ = "telegram_languages"

    conversation: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    chosen_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
