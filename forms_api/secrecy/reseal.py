"""Rotation: a new key, everything sealed anew with it, the old keys away."""

from sqlalchemy import LargeBinary, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.secrecy.ring import KeyRing
from forms_api.settings import Settings
from forms_api.tables import Table


async def rotate(settings: Settings, sessions: Sessions) -> int:
    """Add a key, seal everything anew, drop the old keys; return how many rows.

    A column of bytes is sealed text in every table of ours.
    Stop the service first: what it seals meanwhile would be sealed with the old key.
    """
    ring = KeyRing.read_or_make(settings.data).with_new_key()
    ring.save(settings.data)
    async with sessions.begin() as session:
        tables = [mapper.class_ for mapper in Table.registry.mappers]
        changed = sum([await _reseal(session, table, ring) for table in tables])
    ring.with_newest_only().save(settings.data)
    return changed


async def _reseal(session: AsyncSession, table: type[Table], ring: KeyRing) -> int:
    columns = [c.key for c in inspect(table).columns if isinstance(c.type, LargeBinary)]
    rows = (await session.execute(select(table))).scalars().all() if columns else []
    for row in rows:
        for name in columns:
            if (sealed := getattr(row, name)) is not None:
                setattr(row, name, ring.seal(ring.open(sealed)))
    return len(rows)
