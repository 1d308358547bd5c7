"""The audit log's table; the database itself refuses to change or delete a line."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from forms_api.moments import Moment
from forms_api.tables import Table


class AuditEntry(Table):
    """One thing somebody did or read: ``subject`` is an id, never words or a person's data."""

    __tablename__ = "audit_log"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    staff_id: Mapped[int | None]
    staff_name: Mapped[str]
    action: Mapped[str]
    subject: Mapped[str]


_SQLITE = """CREATE TRIGGER audit_log_no_{0} BEFORE {0} ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END"""
_POSTGRES = (
    """CREATE OR REPLACE FUNCTION audit_log_only_grows() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'the audit log only grows'; END; $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER audit_log_only_grows BEFORE UPDATE OR DELETE ON audit_log
FOR EACH ROW EXECUTE FUNCTION audit_log_only_grows()""",
)
GUARDS = {
    "sqlite": tuple(_SQLITE.format(verb) for verb in ("update", "delete")),
    "postgresql": _POSTGRES,
}
