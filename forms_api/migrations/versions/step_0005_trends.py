"""What the trends count and show."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0005", "0004"
_COMPACT = {"sqlite_with_rowid": False}


def upgrade() -> None:
    """Add the open day's cells, those of weeks and months, and what is shown."""
    op.create_table(
        "trend_open_cells",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("run", sa.Integer(), primary_key=True, autoincrement=False),
        *_names(),
        *_figures("messages", "people", "most"),
        **_COMPACT,
    )
    op.create_table(
        "trend_cells",
        sa.Column("period", sa.String(), primary_key=True),
        *_names(),
        *_figures("messages", "people", "surely", "busiest", "days", "most"),
        **_COMPACT,
    )
    op.create_table(
        "trend_periods",
        sa.Column("unit", sa.String(), primary_key=True),
        sa.Column("period", sa.String(), primary_key=True),
        sa.Column("last", sa.Date(), nullable=False),
        *(sa.Column(n, sa.Boolean(), nullable=False) for n in ("bound", "synthetic", "decided")),
    )
    op.create_table(
        "trend_shown_cells",
        sa.Column("unit", sa.String(), primary_key=True),
        sa.Column("period", sa.String(), primary_key=True),
        *_names(),
        *_figures("messages", "people"),
        **_COMPACT,
    )


def downgrade() -> None:
    """Drop them."""
    for name in ("shown_cells", "periods", "cells", "open_cells"):
        op.drop_table(f"trend_{name}")


def _names() -> list[sa.Column[str]]:
    return [sa.Column(n, sa.String(), primary_key=True) for n in ("sheet", "row_id", "column_id")]


def _figures(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]
