"""Asking for a person: first the consent with all that is passed on, then the queue."""

from dataclasses import dataclass

from bot.conversation.languages import Languages
from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming
from bot.engine import BotMessage, EngineReply
from bot.handover.door import Handovers, HandoversUnavailable, Office, Status
from catalogue import Catalogue

ACT = "talk_to_person"
_MOST_TOPICS = 3
_ASK = ["handover:yes", "handover:no"]
_LATER = ["handover:write", "handover:contact", "handover:no"]
_BACK = ["handover:back"]


@dataclass(frozen=True)
class Asking:
    """Puts the offer together and begins to wait."""

    catalogue: Catalogue
    languages: Languages
    door: Handovers

    def place_of(self, remembered: Remembered) -> str | None:
        """Return the name of the municipality that the person named."""
        town = self.catalogue.towns.get(remembered.municipality or "")
        return town.name if town else None

    async def go_on(
        self, incoming: Incoming, remembered: Remembered, reply: EngineReply
    ) -> EngineReply:
        """Replace the engine's reply to "a person, please" by the offer of one.

        Where ``forms_api`` does not answer, the reply stays: it names who else helps.
        """
        language = self.languages.current(incoming, remembered)
        topic, place = remembered.last_topic, self.place_of(remembered)
        try:
            office = await self.door.office(topic, place, language)
        except HandoversUnavailable:
            return reply
        consent = self._consent(office, language, remembered, place)
        messages = [consent] if office.open else [consent, _nobody_there(office)]
        messages[-1].buttons = list(_ASK if office.open else _LATER)
        return EngineReply(outcome="clarified", act=ACT, messages=messages)

    async def begin(self, how: str, incoming: Incoming, remembered: Remembered) -> EngineReply:
        """Wait for a person; ``how`` is the button: yes, write or contact.

        Raises:
            HandoversUnavailable: nothing was kept.
        """
        asked = {
            "conversation": incoming.engine_id,
            "language": self.languages.current(incoming, remembered),
            "topic": remembered.last_topic,
            "place": self.place_of(remembered),
            "danger": self._was_danger(remembered),
            "trail": [line for exchange in remembered.trail for line in exchange.lines],
        }
        status = await self.door.ask(asked)
        remembered.contact_asked = how == "contact"
        message = _waiting(status) if how == "yes" else _later(how, status.office)
        message.buttons = list(_BACK)
        return EngineReply(outcome="handed_over", act=ACT, messages=[message])

    def _consent(
        self, office: Office, language: str, remembered: Remembered, place: str | None
    ) -> BotMessage:
        asked = dict.fromkeys(e.topic for e in reversed(remembered.trail) if e.topic)
        titles = [self.catalogue.title(language, topic) for topic in list(asked)[:_MOST_TOPICS]]
        nothing = self.catalogue.message(language, "handover-nothing_yet")
        unknown = self.catalogue.message(language, "handover-place_unknown")
        values = {
            "office": office.name,
            "topics": "; ".join(titles) or nothing,
            "place": place or unknown,
            "language": self.catalogue.languages[language].name,
        }
        return BotMessage(id="handover-consent", values=values)

    def _was_danger(self, remembered: Remembered) -> bool:
        """Tell whether one of the last questions was one where a person helps at once."""
        topics = self.catalogue.topics
        return any(
            e.act == "crisis" or (e.topic and topics[e.topic].person == "at_once")
            for e in remembered.trail
        )


def _nobody_there(office: Office) -> BotMessage:
    values = {"office": office.name}
    if office.opens and office.closes:
        hours = {"opens": office.opens, "closes": office.closes}
        return BotMessage(id="handover-closed_hours", values={**values, **hours})
    return BotMessage(id="handover-closed_now", values=values)


def _waiting(status: Status) -> BotMessage:
    values = {"office": status.office.name, "position": str(status.position or 1)}
    if status.minutes is None:
        return BotMessage(id="handover-waiting_unknown", values=values)
    return BotMessage(id="handover-waiting", values={**values, "minutes": str(status.minutes)})


def _later(how: str, office: Office) -> BotMessage:
    name = "handover-contact_ask" if how == "contact" else "handover-later"
    return BotMessage(id=name, values={"office": office.name})
