"""The database's history: up, down, and from a database that is older than it."""

from pathlib import Path

import sqlalchemy as sa
from pydantic import SecretStr
from sqlalchemy.ext.asyncio import create_async_engine

from forms_api.database import open_database
from forms_api.migrations.run import migrate, migrate_down
from forms_api.settings import Settings
from forms_api.tables import Table
from tests.forms.conftest import TOKEN, Start

OLD = "CREATE TABLE language_demand (day DATE, language VARCHAR, messages INTEGER NOT NULL, PRIMARY KEY (day, language))"


def names(connection: sa.Connection) -> set[str]:
    return set(sa.inspect(connection).get_table_names()) - {"alembic_version"}


async def test_up_down_and_up_again_with_data(tmp_path: Path, database: str) -> None:
    settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database)
    engine, _ = await open_database(settings)
    async with engine.connect() as connection:
        assert await connection.run_sync(names) == set(Table.metadata.tables)
    await migrate_down(engine, "0001")
    async with engine.connect() as connection:
        assert await connection.run_sync(names) == {"language_demand"}
    await migrate(engine)
    await migrate_down(engine, "base")
    async with engine.connect() as connection:
        assert await connection.run_sync(names) == set()
    await engine.dispose()


async def test_an_old_database_keeps_its_data(tmp_path: Path, database: str, start: Start) -> None:
    settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database)
    engine = create_async_engine(settings.database_url())
    async with engine.begin() as connection:
        await connection.execute(sa.text(OLD))
        await connection.execute(
            sa.text("INSERT INTO language_demand VALUES ('2026-11-01', 'tr', 7)")
        )
    await engine.dispose()
    client = await start()
    counts = await (await client.get("/v1/language-demand")).json()
    assert counts["languages"] == {"tr": 7}
    await client.close()
    client = await start()
    assert (await client.get("/health")).status == 200


async def test_tables_and_steps_agree(tmp_path: Path, database: str) -> None:
    """What the steps make is what the code says, column by column."""
    settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database)
    engine, _ = await open_database(settings)

    def columns(connection: sa.Connection) -> dict[str, dict[str, bool]]:
        look = sa.inspect(connection)
        return {
            name: {c["name"]: bool(c["nullable"]) for c in look.get_columns(name)}
            for name in Table.metadata.tables
        }

    async with engine.connect() as connection:
        found = await connection.run_sync(columns)
    wanted = {
        name: {column.name: bool(column.nullable) for column in table.columns}
        for name, table in Table.metadata.tables.items()
    }
    await engine.dispose()
    assert found == wanted
