"""Accounts can be switched off; a line knows the message on its way that it belongs to."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Add a column to each."""
    op.add_column(
        "accounts",
        sa.Column("disabled", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("handover_lines", sa.Column("mail", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Drop them."""
    op.drop_column("handover_lines", "mail")
    op.drop_column("accounts", "disabled")
