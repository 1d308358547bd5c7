"""Let the person choose between likely meanings, before or after a wrong answer."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.reply import hints, send

_PERSON = "act:talk_to_person"


class ActionChoose(Action):
    """Offers the likeliest meanings as buttons, and none of them."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_choose"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send the choice that the gateway's hints carry."""
        options = hints(tracker.latest_message)["options"]
        send(dispatcher, "clarified", {"id": "choose", "buttons": [*options, "none:"]})
        return [SlotSet("alternatives", [])]


class ActionReconsider(Action):
    """After "that is not what I meant": the second choice, or a person."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_reconsider"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send what else it may have been; nothing is offered twice."""
        other = tracker.get_slot("alternatives") or []
        name = "reconsider" if other else "reconsider-none"
        outcome = "clarified" if other else "not_understood"
        ways_on = [*other, _PERSON] if other else ["act:capabilities", _PERSON]
        send(dispatcher, outcome, {"id": name, "buttons": ways_on}, act="wrong_answer")
        return [SlotSet("alternatives", [])]
