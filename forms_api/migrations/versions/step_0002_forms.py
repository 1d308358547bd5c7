"""Forms half-way, sign-ups, the outbox, answers given, and the audit log."""

import sqlalchemy as sa
from alembic import op

from forms_api.audit.tables import GUARDS

revision, down_revision = "0002", "0001"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "drafts",
        sa.Column("conversation", sa.String, primary_key=True),
        sa.Column("changed_at", _moment(), nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    _make_signups()
    op.create_table(
        "contact_marks",
        sa.Column("form", sa.String, primary_key=True),
        sa.Column("mark", sa.String, primary_key=True),
        sa.Column("signup", sa.Integer, _signup("CASCADE"), nullable=False, index=True),
    )
    op.create_table(
        "form_queues",
        sa.Column("form", sa.String, primary_key=True),
        sa.Column("last_number", sa.Integer, nullable=False),
    )
    op.create_table(
        "answers_given",
        sa.Column("key_mark", sa.String, primary_key=True),
        sa.Column("body_mark", sa.String, nullable=False),
        sa.Column("status", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("given_at", _moment(), nullable=False, index=True),
    )
    _make_outbox()
    _make_audit_log()


def downgrade() -> None:
    """Drop them, what leans on another first."""
    names = "audit_log outbox answers_given form_queues contact_marks signups drafts"
    for name in names.split():
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_log_only_grows")


def _make_signups() -> None:
    op.create_table(
        "signups",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("form", sa.String, nullable=False, index=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("conversation", sa.String, nullable=False, index=True),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("seat", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("same_as", sa.Integer, _signup("SET NULL")),
        sa.Column("code_mark", sa.String, nullable=False, unique=True),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("consent_version", sa.String, nullable=False),
        sa.Column("created_at", _moment(), nullable=False),
        sa.Column("changed_at", _moment(), nullable=False),
        sa.UniqueConstraint("form", "number"),
    )


def _make_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("conversation", sa.String, nullable=False, index=True),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("put_at", _moment(), nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )


def _make_audit_log() -> None:
    op.create_table(
        "audit_log",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("at", _moment(), nullable=False, index=True),
        sa.Column("staff_id", sa.Integer),
        sa.Column("staff_name", sa.String, nullable=False),
        sa.Column("action", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
    )
    for statement in GUARDS[op.get_bind().dialect.name]:
        op.execute(statement)


def _moment() -> sa.DateTime:
    return sa.DateTime(timezone=True)


def _signup(then: str) -> sa.ForeignKey:
    return sa.ForeignKey("signups.id", ondelete=then)
