"""Acts: what is not a question gets the message that the content names for it."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.content import acts
from actions.reply import hints, or_else, send


class ActionSay(Action):
    """Sends the message of the act that was understood."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_say"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send the act's message with its buttons; the intent's name is the act's."""
        name = str(tracker.get_intent_of_latest_message(skip_fallback_intent=False))
        act = acts()[name]
        send(
            dispatcher,
            act.outcome,
            {"id": act.message, "buttons": list(act.buttons)},
            *or_else(hints(tracker.latest_message)),
            act=None if name == "unknown" else name,
        )
        return []
