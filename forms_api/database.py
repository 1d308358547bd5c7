"""Opening the database: SQLite in the data folder, or PostgreSQL by one setting."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine

from forms_api.bell import Bells
from forms_api.keys import Sessions
from forms_api.migrations.run import migrate
from forms_api.secrecy import KeyRing
from forms_api.settings import Settings

_BELLS, _RING = "bells", "ring"


async def open_database(settings: Settings) -> tuple[AsyncEngine, Sessions]:
    """Return the engine and the sessions; the tables are brought up to date first.

    Every session carries the same bells and key ring, see ``bells_of`` and ``ring_of``.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(settings.database_url(), pool_pre_ping=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _many_readers_one_writer)
    await migrate(engine)
    carried = {_BELLS: Bells(), _RING: KeyRing.read_or_make(settings.data)}
    return engine, async_sessionmaker(engine, expire_on_commit=False, info=carried)


def bells_of(session: Any) -> Bells:
    """Return the bells of a session, or of what makes sessions."""
    return _carried(session)[_BELLS]  # type: ignore[no-any-return]


def ring_of(session: Any) -> KeyRing:
    """Return the key ring of a session, or of what makes sessions."""
    return _carried(session)[_RING]  # type: ignore[no-any-return]


def _carried(session: Any) -> dict[str, Any]:
    return session.kw["info"] if hasattr(session, "kw") else session.info  # type: ignore[no-any-return]


def _many_readers_one_writer(connection: Any, _record: Any) -> None:
    """Readers do not wait for a writer, and a writer waits for the one before it."""
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()
