"""What the Telegram channel must not lose."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0004", "0003"


def upgrade() -> None:
    """Add the journal, the addresses and the languages."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "telegram_updates",
        sa.Column("bot", sa.BigInteger(), primary_key=True),
        sa.Column("update", sa.BigInteger(), primary_key=True),
        sa.Column("conversation", sa.String(), index=True),
        sa.Column("received_at", moment, nullable=False, index=True),
        sa.Column("sealed", sa.String()),
        sa.Column("answer", sa.String()),
        sa.Column("delivered", sa.Integer(), nullable=False),
    )
    op.create_table(
        "telegram_addresses",
        sa.Column("conversation", sa.String(), primary_key=True),
        sa.Column("needed_at", moment, nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
    )
    op.create_table(
        "telegram_languages",
        sa.Column("conversation", sa.String(), primary_key=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("chosen_at", moment, nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    for table in ("telegram_languages", "telegram_addresses", "telegram_updates"):
        op.drop_table(table)
