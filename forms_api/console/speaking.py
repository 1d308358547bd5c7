"""What staff say: kept as a line, and put in the outbox for the person."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from catalogue import Catalogue
from forms_api import outbox
from forms_api.accounts.roles import Staff
from forms_api.console.words import CANNED
from forms_api.handovers import lines
from forms_api.handovers.tables import Handover
from forms_api.web.errors import Problem

MOST_CHARACTERS = 4000
_PURPOSE = "handover"


async def say_typed(
    session: AsyncSession,
    handover: Handover,
    staff: Staff,
    office: str,
    text: str,
    translation: str | None,
) -> None:
    """Say what was typed as it is, marked with its language; a translation goes with it."""
    told = {"text": text, "translation": translation, "language": staff.language}
    message = {**told, "to": handover.language, "sender": office}
    sent = await outbox.put(session, handover.conversation, message, _PURPOSE)
    more: dict[str, Any] = {"staff_name": staff.name, "mail": sent.id}
    more["values"] = {"office": office}
    await lines.add(session, handover, "staff", **told, **more)


async def say_by_id(
    session: AsyncSession,
    handover: Handover,
    staff: Staff,
    office: str,
    message: str,
    catalogue: Catalogue,
) -> None:
    """Say a canned reply or an answer of the catalogue.

    Raises:
        Problem: the catalogue has no such words.
    """
    is_answer = message.removeprefix("answer.") in catalogue.topics
    is_canned = message.startswith(CANNED) and message in catalogue.messages["nl"].ids
    if not is_answer and not is_canned:
        raise Problem(400, "no_such_message")
    values = {"office": office}
    told = {"id": message, "language": handover.language, "values": values, "sender": office}
    sent = await outbox.put(session, handover.conversation, told, _PURPOSE)
    more: dict[str, Any] = {"staff_name": staff.name, "mail": sent.id, "values": values}
    await lines.add(session, handover, "staff", message=message, **more)


async def tell(
    session: AsyncSession,
    handover: Handover,
    message: str,
    buttons: Sequence[str] = (),
    **values: str,
) -> None:
    """Tell the person how it goes on, in words of the catalogue; staff see the line too."""
    told = {"id": message, "language": handover.language, "values": values}
    told["buttons"] = list(buttons)
    sent = await outbox.put(session, handover.conversation, told, _PURPOSE)
    await lines.add(session, handover, "system", message=message, values=values, mail=sent.id)
