"""From what is asked to the messages that answer it."""

import logging
from dataclasses import dataclass

from bot.conversation.buttons import UnknownButton
from bot.conversation.personal import PERSONAL
from bot.conversation.reply import Incoming, Reply
from bot.conversation.service import ConversationService
from bot.telegram.asked import Asked, Key, Me, Outgoing
from bot.telegram.commands import COMMANDS
from bot.telegram.writing import plain, write
from bot.web.schema import MOST_CHARACTERS

_log = logging.getLogger(__name__)
_PUBLIC_KINDS = ("topic", "act", "language", "none")


@dataclass(frozen=True)
class Composed:
    """The messages, and what became of what was asked: ``waits`` while the engine is away."""

    messages: list[Outgoing]
    outcome: str
    waits: bool = False


class Composer:
    """Asks the conversation service and writes its replies for Telegram."""

    def __init__(self, service: ConversationService) -> None:
        self._service = service

    async def compose(self, asked: Asked, incoming: Incoming, me: Me) -> Composed:
        """Return the answer; whatever goes wrong, the person gets one."""
        try:
            composed = await self._answer(asked, incoming)
        except UnknownButton:
            composed = self._error("error-old_button", incoming)
        except Exception as error:  # noqa: BLE001 - the last resort: nobody is left without answer
            _log.error("unexpected %s in an answer for Telegram", type(error).__name__)
            composed = self._error("error-internal", incoming)
        if asked.public:
            told = [m for m in composed.messages if not m.share]
            messages = [self._in_public(message, incoming, me) for message in told]
            composed = Composed(messages, composed.outcome, composed.waits)
        if composed.messages and asked.reply_to:
            composed.messages[0].reply_to = asked.reply_to
        return composed

    async def _answer(self, asked: Asked, incoming: Incoming) -> Composed:
        if asked.kind == "too_long":
            return self._error("error-too_long", incoming, most=MOST_CHARACTERS)
        if asked.kind == "too_many":
            return self._error("error-too_many", incoming, seconds=int(asked.value))
        if asked.kind == "unsupported":
            return self._written(self._service.say("unsupported", incoming))
        if asked.kind == "location" and asked.point:
            button = self._service.whereabouts.button_at(*asked.point)
            incoming = incoming.model_copy(update={"button": button})
        if asked.kind == "command" and not COMMANDS[asked.value]:
            return self._written(self._service.say(asked.value, incoming))
        if asked.public and (asked.kind != "text") and self._is_personal(incoming.button or ""):
            return self._written(self._service.say("only_in_private", incoming))
        return self._written(await self._service.reply(incoming))

    def _written(self, reply: Reply) -> Composed:
        catalogue = self._service.catalogue
        messages = [m for shown in reply.messages for m in write(shown, reply.language, catalogue)]
        waits = any(shown.id == "one_moment" for shown in reply.messages)
        return Composed(messages, reply.outcome, waits)

    def _error(self, name: str, incoming: Incoming, **values: int) -> Composed:
        text = self._service.catalogue.message(self._language(incoming), name, **values)
        return Composed([plain(text)], "not_understood")

    def _language(self, incoming: Incoming) -> str:
        remembered = self._service.memory.of(incoming.conversation)
        return self._service.languages.current(incoming, remembered)

    def _in_public(self, message: Outgoing, incoming: Incoming, me: Me) -> Outgoing:
        """Leave out what is personal; one button leads to the conversation for two."""
        keys = [key for key in message.keys if not self._is_personal(key.value or "")]
        if len(keys) < len(message.keys) or not keys:
            words = self._service.catalogue.message(self._language(incoming), "telegram-private")
            keys.append(Key(label=words, link=f"https://t.me/{me.username}?start=group"))
        return message.model_copy(update={"keys": keys})

    def _is_personal(self, button: str) -> bool:
        kind, _, target = button.partition(":")
        return kind not in _PUBLIC_KINDS or target in PERSONAL
