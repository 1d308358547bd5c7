"""What a channel that pushes messages gives to the postman."""

from typing import Protocol

from bot.delivery.mail import Mail


class Channel(Protocol):
    """A way to reach a person without their asking, such as Telegram."""

    async def deliver(self, mail: Mail) -> bool:
        """Send one message; false where the conversation is not of this channel.

        Raises:
            Exception: it could not be sent now; it is tried again, later mail waits for it.
        """
