"""The desk in front of the engine: while a person is asked for, what is typed goes to them."""

from dataclasses import dataclass, field
from typing import Any

from bot.conversation.buttons import Button, read_button
from bot.conversation.languages import Languages
from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming
from bot.conversation.understand import Reading, read
from bot.engine import BotMessage, Engine, EngineReply, EngineUnavailable
from bot.handover.asking import Asking
from bot.handover.contact import looks_like_contact, words_around
from bot.handover.door import Handovers, HandoversUnavailable, Status
from catalogue import Catalogue

_DANGER_ACT, _DANGER_TOPIC = "crisis", "emergency_112"
_OTHER_DESKS = ("form", "mine")
_BACK = {"cause": "back_to_bot"}
_OUTCOMES = {"waiting": "handed_over", "with_person": "staff"}


@dataclass
class HandoverDesk:
    """Takes messages of conversations that wait for, or are with, a person.

    The bot keeps silent in them, except for danger, a change of language, and the way back.
    """

    catalogue: Catalogue
    engine: Engine
    languages: Languages
    door: Handovers
    asking: Asking
    _open: set[str] | None = field(default=None, init=False)

    async def take(self, incoming: Incoming, remembered: Remembered) -> EngineReply | None:
        """Return the reply, or ``None`` where the message is not for a person.

        Raises:
            EngineUnavailable: it could not be kept; the channel sends it again.
            UnknownButton: the button is none of ours.
        """
        kind = (incoming.button or "").partition(":")[0]
        if kind in _OTHER_DESKS:
            return None
        button = read_button(incoming.button, self.catalogue) if incoming.button else None
        try:
            if button and button.kind in ("handover", "rating"):
                return await self._pressed(button, incoming, remembered)
            remembered.talking = await self._is_open(incoming.engine_id)
            if not remembered.talking:
                return None
            if button:
                return await self._button(button, incoming)
            return await self._typed(incoming, remembered)
        except HandoversUnavailable as down:
            raise EngineUnavailable("forms_api") from down

    async def _pressed(
        self, button: Button, incoming: Incoming, remembered: Remembered
    ) -> EngineReply:
        name = incoming.engine_id
        if button.kind == "rating":
            await self.door.tell(name, "rating", {"rating": button.target})
            return _say("handover-rated")
        if button.target == "no":
            return _say("handover-not_asked")
        if button.target == "back":
            return await self._back(name)
        reply = await self.asking.begin(button.target, incoming, remembered)
        await self._is_open(name)
        self._mark(name, is_open=True)
        remembered.talking = True
        for message in reply.messages:
            told = {"who": "bot", "message": message.id, "values": message.values}
            await self.door.tell(name, "lines", told)
        return reply

    async def _back(self, name: str) -> EngineReply:
        await self.door.tell(name, "end", _BACK)
        self._mark(name, is_open=False)
        return _say("handover-back")

    async def _button(self, button: Button, incoming: Incoming) -> EngineReply | None:
        """Let danger and a language through; show staff what else was pressed."""
        if button.kind == "language" or button.target in (_DANGER_ACT, _DANGER_TOPIC):
            return None
        told: dict[str, Any] = {button.kind: button.target} if button.kind != "none" else {}
        return self._silent(await self.door.tell(incoming.engine_id, "lines", told), incoming)

    async def _typed(self, incoming: Incoming, remembered: Remembered) -> EngineReply | None:
        if incoming.text.casefold().strip(" .!") in self._back_words(incoming, remembered):
            return await self._back(incoming.engine_id)
        if remembered.contact_asked and looks_like_contact(incoming.text):
            return await self._contact(incoming, remembered)
        reading = await self._read(incoming.text)
        danger = reading is not None and reading.first.decision == "danger"
        told = self._line(incoming, remembered, reading) | {"danger": danger}
        status = await self.door.tell(incoming.engine_id, "lines", told)
        silent = self._silent(status, incoming)
        return None if danger else silent

    async def _contact(self, incoming: Incoming, remembered: Remembered) -> EngineReply | None:
        """Keep contact details; the words around them may be about danger."""
        remembered.contact_asked = False
        told = {"contact": incoming.text[:500]}
        status = await self.door.tell(incoming.engine_id, "contact", told)
        if status is None or await self._is_danger(words_around(incoming.text)):
            return None
        return _say("handover-contact_kept", "handed_over", office=status.office.name)

    async def _is_danger(self, words: str) -> bool:
        reading = await self._read(words) if words else None
        return reading is not None and reading.first.decision == "danger"

    def _line(
        self, incoming: Incoming, remembered: Remembered, reading: Reading | None
    ) -> dict[str, Any]:
        self.languages.decide(incoming.text, remembered)
        step = reading.steps[0] if reading else None
        is_act = step is not None and step.intent in self.catalogue.acts
        return {
            "text": incoming.text,
            "language": self.languages.current(incoming, remembered),
            "topic": step.entities.get("topic") if step else None,
            "act": step.intent if step and is_act else None,
        }

    async def _read(self, text: str) -> Reading | None:
        """Return what the engine makes of it; a person answers without it too."""
        try:
            return await read(text, self.engine)
        except EngineUnavailable:
            return None

    def _back_words(self, incoming: Incoming, remembered: Remembered) -> list[str]:
        language = self.languages.current(incoming, remembered)
        words = self.catalogue.message(language, "handover-back_words")
        return [part.strip().casefold() for part in words.split(",")]

    async def _is_open(self, name: str) -> bool:
        """Tell whether a conversation is with a person; while nobody knows, the bot answers."""
        if self._open is None:
            try:
                self._open = await self.door.open()
            except HandoversUnavailable:
                return False
        return name in self._open

    def _mark(self, name: str, *, is_open: bool) -> None:
        if self._open is not None:
            (self._open.add if is_open else self._open.discard)(name)

    def _silent(self, status: Status | None, incoming: Incoming) -> EngineReply | None:
        """Return no words at all; where it is over meanwhile, let the bot answer again."""
        if status is None:
            self._mark(incoming.engine_id, is_open=False)
            return None
        return EngineReply(outcome=_OUTCOMES[status.state], messages=[])


def _say(message: str, outcome: str = "answered", **values: str) -> EngineReply:
    return EngineReply(outcome=outcome, messages=[BotMessage(id=message, values=values)])
