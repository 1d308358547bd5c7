"""Putting in, taking out in order, and confirming."""

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.bell import OUTBOX
from forms_api.database import bells_of, ring_of
from forms_api.moments import now
from forms_api.outbox.tables import OutboxMessage

_MOST = 200
_ORDER_LOCK = "SELECT pg_advisory_xact_lock(77201)"


async def put(
    session: AsyncSession, conversation: str, message: dict[str, Any], purpose: str
) -> OutboxMessage:
    """Put a message in, stored with the session's transaction.

    ``conversation`` is the gateway's name for it (``engine_id``). ``message`` is
    ``{"id", "values", "buttons", "language"}`` for words of the catalogue or
    ``{"text", "language", "sender", …}`` for words typed by staff.
    """
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(text(_ORDER_LOCK))
    sealed = ring_of(session).seal(json.dumps(message))
    row = OutboxMessage(conversation=conversation, purpose=purpose, put_at=now(), sealed=sealed)
    session.add(row)
    await session.flush()
    bells_of(session).ring_after(session, OUTBOX)
    return row


async def waiting(session: AsyncSession, after: int) -> list[dict[str, Any]]:
    """Return what waits with an id above ``after``, oldest first."""
    wanted = (
        select(OutboxMessage)
        .where(OutboxMessage.id > after)
        .order_by(OutboxMessage.id)
        .limit(_MOST)
    )
    rows = (await session.execute(wanted)).scalars()
    return [
        {
            "id": row.id,
            "conversation": row.conversation,
            "purpose": row.purpose,
            "message": json.loads(ring_of(session).open(row.sealed)),
        }
        for row in rows
    ]


async def confirm(session: AsyncSession, conversation: str, last: int) -> None:
    """Forget a conversation's messages up to the id ``last``: its channel has them."""
    mine = OutboxMessage.conversation == conversation
    await session.execute(delete(OutboxMessage).where(mine, OutboxMessage.id <= last))


async def forget_conversation(session: AsyncSession, conversation: str) -> None:
    """Forget everything that waits for a conversation: the person deleted their data."""
    await session.execute(delete(OutboxMessage).where(OutboxMessage.conversation == conversation))


async def forget_old(session: AsyncSession, days: int) -> None:
    """Forget what no channel fetched within the days."""
    too_old = OutboxMessage.put_at < now() - timedelta(days=days)
    await session.execute(delete(OutboxMessage).where(too_old))
