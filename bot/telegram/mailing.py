"""Mail from the outbox, brought to the people who chat on Telegram."""

from dataclasses import dataclass

from bot.conversation.rendering import Renderer
from bot.delivery.mail import Mail
from bot.delivery.words import shown
from bot.telegram.channel import TelegramChannel

_WITHOUT_CHOICE = "nl"


@dataclass(frozen=True)
class TelegramMail:
    """The postman's door to Telegram; a ``Channel``."""

    channel: TelegramChannel
    renderer: Renderer

    async def deliver(self, mail: Mail) -> bool:
        """Send one message; false where the conversation is not of Telegram.

        Raises:
            Stopped: the channel closes first; the outbox keeps the message.
        """
        delivery = self.channel.delivery
        language = await delivery.language(mail.conversation) or _WITHOUT_CHOICE
        words = shown(mail, self.renderer, language)
        return await delivery.deliver(mail.conversation, [words], language)
