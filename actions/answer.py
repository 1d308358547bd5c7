"""Answer a topic, and show where to go from there."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.content import topics
from actions.reply import Message, hints, or_else, send

_PERSON = "act:talk_to_person"
_OFFICE = "act:find_office"


class ActionAnswer(Action):
    """Shows the answer; where another meaning is likely too, offers it below."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_answer"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send the answer and remember its topic for a follow-up."""
        told = hints(tracker.latest_message)
        topic = told["topic"]
        answer: Message = {"id": f"answer.{topic}", "buttons": next_steps(topic)}
        send(dispatcher, "answered", answer, *or_else(told), topic=topic)
        return [
            SlotSet("topic", topic),
            SlotSet("alternatives", told.get("alternatives") or told.get("second", [])),
        ]


def next_steps(topic: str) -> list[str]:
    """Return button values: a person first in danger, else related questions first."""
    about = topics()[topic]
    form = [f"form:{about.form}.start"] if about.form else []
    related = [*form, *(f"topic:{name}" for name in about.related[:2])]
    if about.person == "at_once":
        return [_PERSON, *related, _OFFICE]
    return [*related, _OFFICE, *([_PERSON] if about.person == "offer" else [])]
