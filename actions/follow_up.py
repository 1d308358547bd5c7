"""Questions that lean on the one before: "what does that cost?", "and in Venlo?"."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import next_steps
from actions.offices import office_messages
from actions.reply import hints, send

_ASPECTS = {"person": "family"}


class ActionFollowUp(Action):
    """Answers about the topic the conversation is on, or asks which one."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_follow_up"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send the topic's word on cost, duration, documents, family or place."""
        topic = tracker.get_slot("topic")
        aspect = hints(tracker.latest_message)["aspect"]
        if not topic:
            send(
                dispatcher,
                "clarified",
                {"id": "follow-up-unclear", "buttons": ["act:capabilities"]},
            )
            return []
        if aspect == "place" and hints(tracker.latest_message).get("municipality"):
            cards = office_messages(topic, hints(tracker.latest_message))
            send(dispatcher, "answered", *cards, topic=topic)
            return []
        send(
            dispatcher,
            "answered",
            {
                "id": f"follow_up.{_ASPECTS.get(aspect, aspect)}",
                "values": {"topic": topic},
                "buttons": next_steps(topic),
            },
            topic=topic,
        )
        return []
