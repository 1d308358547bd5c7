"""The tables of accounts and sign-ins."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from forms_api.accounts.roles import Role, Staff
from forms_api.moments import Moment
from forms_api.tables import Table


class Account(Table):
    """Somebody of the staff. Roles and offices are ids with a space between them.

    ``last_code`` is the time step of the newest code used, so that no code works twice.
    A ``disabled`` account keeps its name for the audit log and lets nobody in.
    """

    __tablename__ = "accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    password: Mapped[str]
    second_factor: Mapped[bytes]
    roles: Mapped[str]
    offices: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="nl")
    subject: Mapped[str | None] = mapped_column(unique=True, default=None)
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(Moment, default=None)
    last_code: Mapped[int] = mapped_column(default=0)
    disabled: Mapped[bool] = mapped_column(default=False)

    def as_staff(self) -> Staff:
        """Return what handlers know of this account."""
        return Staff(
            id=self.id,
            name=self.name,
            roles=frozenset(Role(role) for role in self.roles.split()),
            offices=frozenset(self.offices.split()),
            language=self.language,
        )


class SignIn(Table):
    """One browser that is signed in; ``token`` is the hash of what its cookie holds."""

    __tablename__ = "sign_ins"

    token: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    started: Mapped[datetime] = mapped_column(Moment)
    seen: Mapped[datetime] = mapped_column(Moment)
