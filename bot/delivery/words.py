"""From a message of the outbox to what a channel shows."""

from bot.conversation.rendering import Renderer, ShownMessage
from bot.delivery.mail import Mail
from bot.engine import BotMessage

_TYPED = "staff.text"
_TRANSLATED = "handover-translated"


def shown(mail: Mail, renderer: Renderer, language: str) -> ShownMessage:
    """Return the words; ``language`` is used where the message does not name its own.

    Words that staff typed go out as they are, marked with their language; where a machine
    translated them, they are labelled so and the original stands below.
    """
    told = mail.message
    sender = told.get("sender")
    if "text" not in told:
        message = BotMessage(
            id=told["id"], values=told.get("values", {}), buttons=told.get("buttons", [])
        )
        rendered = renderer.render(message, told.get("language") or language)
        return rendered.model_copy(update={"sender": sender})
    text, spoken = told["text"], told.get("language")
    if translation := told.get("translation"):
        values = {"translation": translation, "original": text}
        labelled = BotMessage(id=_TRANSLATED, values=values)
        text, spoken = renderer.render(labelled, told["to"]).text, told["to"]
    return ShownMessage(id=_TYPED, text=text, sender=sender, language=spoken)
