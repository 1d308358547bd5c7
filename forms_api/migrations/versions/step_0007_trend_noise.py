"""What may explain a figure, and the open data with noise and its privacy budget."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Add what happened, figures with noise, and the budget spent on them."""
    op.create_table(
        "trend_happened",
        *(sa.Column(name, sa.String(), primary_key=True) for name in ("kind", "name")),
        sa.Column("day", sa.Date(), primary_key=True),
    )
    op.create_table(
        "trend_noised_cells",
        sa.Column("year", sa.Integer(), primary_key=True, autoincrement=False),
        *(sa.Column(n, sa.String(), primary_key=True) for n in ("sheet", "row_id", "column_id")),
        sa.Column("messages", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trend_spent_budget",
        sa.Column("year", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("sheet", sa.String(), primary_key=True),
        sa.Column("epsilon", sa.Float(), nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    for name in ("spent_budget", "noised_cells", "happened"):
        op.drop_table(f"trend_{name}")
