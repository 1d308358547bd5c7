"""The demand for languages that are not live."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0001", None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "language_demand",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("language", sa.String, primary_key=True),
        sa.Column("messages", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("language_demand")
