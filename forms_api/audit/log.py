"""Writing and reading the audit log."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import Staff
from forms_api.audit.tables import AuditEntry
from forms_api.moments import now

_MOST = 500


async def record(session: AsyncSession, staff: Staff | None, action: str, subject: str) -> None:
    """Write one line within the session's transaction.

    ``staff`` is ``None`` where the system itself acts; ``subject`` is an id such as
    ``handover:12`` and never a person's words.
    """
    who = staff.name if staff else "system"
    at = now()
    session.add(
        AuditEntry(
            at=at,
            staff_id=staff.id if staff else None,
            staff_name=who,
            action=action,
            subject=subject,
        )
    )


async def newest(session: AsyncSession, before: int | None = None) -> Sequence[AuditEntry]:
    """Return the newest lines, at most 500, those before an id where one is given."""
    wanted = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(_MOST)
    if before is not None:
        wanted = wanted.where(AuditEntry.id < before)
    return (await session.execute(wanted)).scalars().all()
