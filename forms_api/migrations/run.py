"""Bringing a database to a step of its history."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

_FOLDER = Path(__file__).parent
_BEFORE_ALEMBIC = "0001"
_LOCK = "SELECT pg_advisory_xact_lock(77200)"


async def migrate(engine: AsyncEngine, target: str = "head") -> None:
    """Bring the database up to ``target``; one made before there were steps is taken as the first.

    On PostgreSQL a lock makes a second process that starts at the same time wait.
    """
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text(_LOCK))
        await connection.run_sync(_up, target)


async def migrate_down(engine: AsyncEngine, target: str) -> None:
    """Take the database back to ``target``; what later steps added is lost."""
    async with engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(_config(sync), target))


def _up(connection: Connection, target: str) -> None:
    tables = inspect(connection).get_table_names()
    if "language_demand" in tables and "alembic_version" not in tables:
        command.stamp(_config(connection), _BEFORE_ALEMBIC)
    command.upgrade(_config(connection), target)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config
