"""What is on, near the person where the place is known."""

from datetime import UTC, datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.content import acts, events
from actions.reply import Message, hints, send
from offices.events import upcoming

_MOST = 5
_SIGN_UP = "form:event_signup.start"


class ActionEvents(Action):
    """Lists the next activities, or says honestly that the calendar is empty."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_events"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send the ids of at most five activities; elsewhere in Limburg where none is near."""
        now, town = datetime.now(UTC), hints(tracker.latest_message).get("municipality")
        near = upcoming(events(), now, town)
        names = near or upcoming(events(), now)
        act = acts()["events"]
        listed: Message = {"id": "events-list", "values": {"events": " ".join(names[:_MOST])}}
        empty: Message = {"id": act.message}
        message = listed if names else empty
        send(dispatcher, act.outcome, {**message, "buttons": _buttons(now)}, act="events")
        return []


def _buttons(now: datetime) -> list[str]:
    """The act's buttons; signing up only while something takes sign-ups."""
    open_now = {name: event for name, event in events().items() if event.sign_up}
    every = acts()["events"].buttons
    return [value for value in every if value != _SIGN_UP or upcoming(open_now, now, days=366)]
