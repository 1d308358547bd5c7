"""Messages to people about their sign-up, through the outbox, in their own language."""

from sqlalchemy.ext.asyncio import AsyncSession

from forms_api import outbox
from forms_api.signups.tables import Signup

_MOVED_UP, _TWICE, _INVITED = "form-moved_up", "form-signed_up_again", "form-invited"


async def tell_moved_up(session: AsyncSession, signups: list[Signup]) -> None:
    """Tell those who waited that they have a place."""
    for signup in signups:
        await _tell(session, signup, _MOVED_UP)


async def tell_signed_up_again(session: AsyncSession, signup: Signup) -> None:
    """Tell the first sign-up's conversation that its number or address was used once more."""
    await _tell(session, signup, _TWICE)


async def tell_invited(session: AsyncSession, signup: Signup) -> None:
    """Tell somebody that a group was found for them."""
    await _tell(session, signup, _INVITED)


async def _tell(session: AsyncSession, signup: Signup, message: str) -> None:
    body = {"id": message, "values": {}, "buttons": ["act:delete_my_data"]}
    told = {**body, "language": signup.language}
    await outbox.put(session, signup.conversation, told, "signup")
