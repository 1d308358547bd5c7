"""Rotation: a new key, everything sealed anew with it, the old keys away."""

from sqlalchemy import inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.secrecy.ring import KeyRing
from forms_api.settings import Settings
from forms_api.tables import Table

_SEALED = "sealed"


async def rotate(settings: Settings, sessions: Sessions) -> int:
    """Add a key, seal every ``sealed`` column anew, drop the old keys; return how many rows.

    Stop the service first: what it seals meanwhile would be sealed with the old key.
    """
    ring = KeyRing.read_or_make(settings.data).with_new_key()
    ring.save(settings.data)
    async with sessions.begin() as session:
        tables = [m.class_ for m in Table.registry.mappers if _SEALED in inspect(m.class_).columns]
        changed = sum([await _reseal(session, table, ring) for table in tables])
    ring.with_newest_only().save(settings.data)
    return changed


async def _reseal(session: AsyncSession, table: type[Table], ring: KeyRing) -> int:
    rows = (await session.execute(select(table))).scalars().all()
    for row in rows:
        setattr(row, _SEALED, ring.seal(ring.open(getattr(row, _SEALED))))
    return len(rows)
