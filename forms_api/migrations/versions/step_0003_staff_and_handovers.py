"""Accounts, sign-ins, handovers with their changes and lines, and proposals for answers."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0003", "0002"

_IS_OPEN = sa.text("state IN ('waiting', 'with_person')")
_TABLES = "answer_proposals handover_lines handover_changes handovers sign_ins accounts"


def upgrade() -> None:
    """Make the tables."""
    _make_accounts()
    _make_handovers()
    _make_lines()


def downgrade() -> None:
    """Drop them, what leans on another first."""
    for name in _TABLES.split():
        op.drop_table(name)


def _make_accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False, unique=True),
        sa.Column("password", sa.String, nullable=False),
        sa.Column("second_factor", sa.LargeBinary, nullable=False),
        sa.Column("roles", sa.String, nullable=False),
        sa.Column("offices", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("subject", sa.String, unique=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("locked_until", _moment()),
        sa.Column("last_code", sa.Integer, nullable=False),
    )
    op.create_table(
        "sign_ins",
        sa.Column("token", sa.String, primary_key=True),
        sa.Column("account_id", sa.Integer, _account(), nullable=False),
        sa.Column("started", _moment(), nullable=False),
        sa.Column("seen", _moment(), nullable=False),
    )


def _make_handovers() -> None:
    op.create_table(
        "handovers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("conversation", sa.String, nullable=False, index=True),
        sa.Column("state", sa.String(20), nullable=False, index=True),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("office", sa.String, nullable=False),
        sa.Column("topic", sa.String),
        sa.Column("place", sa.String),
        sa.Column("danger", sa.Boolean, nullable=False),
        sa.Column("staff_id", sa.Integer),
        sa.Column("staff_name", sa.String),
        sa.Column("contact", sa.LargeBinary),
        sa.Column("outcome", sa.String),
        sa.Column("rating", sa.String),
        sa.Column("asked_at", _moment(), nullable=False),
        sa.Column("waiting_since", _moment(), nullable=False),
        sa.Column("taken_at", _moment()),
        sa.Column("first_answer_at", _moment()),
        sa.Column("last_line_at", _moment(), nullable=False),
        sa.Column("closed_at", _moment()),
    )
    op.create_index(
        "handovers_one_open",
        "handovers",
        ["conversation"],
        unique=True,
        sqlite_where=_IS_OPEN,
        postgresql_where=_IS_OPEN,
    )
    op.create_table(
        "handover_changes",
        sa.Column("id", sa.Integer, primary_key=True),
        _handover(),
        sa.Column("at", _moment(), nullable=False),
        sa.Column("before", sa.String(20), nullable=False),
        sa.Column("after", sa.String(20), nullable=False),
        sa.Column("cause", sa.String(20), nullable=False),
        sa.Column("staff_id", sa.Integer),
    )


def _make_lines() -> None:
    op.create_table(
        "handover_lines",
        sa.Column("id", sa.Integer, primary_key=True),
        _handover(),
        sa.Column("at", _moment(), nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("staff_name", sa.String),
        sa.Column("language", sa.String),
        sa.Column("words", sa.LargeBinary),
        sa.Column("translation", sa.LargeBinary),
        sa.Column("message", sa.String),
        sa.Column("values", sa.JSON, nullable=False),
        sa.Column("topic", sa.String),
        sa.Column("act", sa.String),
        sa.Column("danger", sa.Boolean, nullable=False),
    )
    op.create_table(
        "answer_proposals",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", _moment(), nullable=False),
        sa.Column("staff_name", sa.String, nullable=False),
        sa.Column("topic", sa.String),
        sa.Column("question", sa.String, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
    )


def _account() -> sa.ForeignKey:
    return sa.ForeignKey("accounts.id", ondelete="CASCADE")


def _handover() -> sa.Column[int]:
    return sa.Column(
        "handover_id", sa.Integer, sa.ForeignKey("handovers.id"), nullable=False, index=True
    )


def _moment() -> sa.DateTime:
    return sa.DateTime(timezone=True)
