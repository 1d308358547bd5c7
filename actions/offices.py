"""Which office helps, by the topic of the conversation and the place the person named."""

from typing import Any, cast

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.content import offices, towns
from actions.reply import Message, hints, or_else, send
from offices import Choice
from offices.records import Situation

_MORE = 2


class ActionFindOffice(Action):
    """Shows the first office, says why this one, and asks what would change the choice."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_find_office"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send one card, or the question where, or what about."""
        told, topic = hints(tracker.latest_message), tracker.get_slot("topic")
        messages = [*office_messages(topic, told), *or_else(told)]
        send(dispatcher, "answered", *messages, act="find_office")
        return []


class ActionMoreOffices(Action):
    """Shows the next two offices of the same question."""

    def name(self) -> str:
        """Return the name by which the domain knows this action."""
        return "action_more_offices"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Send up to two more cards, or say that there is no other."""
        told, topic = hints(tracker.latest_message), tracker.get_slot("topic")
        more = _route(topic, told)[1 : 1 + _MORE]
        messages: list[Message] = [_card(choice, told, topic) for choice in more]
        send(dispatcher, "answered", *(messages or [_no_more()]), act="more_offices")
        return []


def office_messages(topic: str | None, told: dict[str, Any]) -> list[Message]:
    """Return what to show: without topic and place the general advice."""
    town, router = told.get("municipality"), offices()
    if topic is None and town is None:
        return [{"id": "find_office", "buttons": []}, {"id": "office-where"}]
    choices = _route(topic, told)
    first = _card(choices[0], told, topic)
    first["buttons"] = ["act:more_offices"] if len(choices) > 1 else []
    if not told.get("situation"):
        first["buttons"] += [f"situation:{s}" for s in router.situations(topic)]
    first["buttons"].append("act:talk_to_person")
    where: list[Message] = [{"id": "office-where"}]
    return [first, *(where if town is None and router.place_matters(topic) else [])]


def _route(topic: str | None, told: dict[str, Any]) -> list[Choice]:
    town = towns().get(told.get("municipality") or "")
    return offices().route(topic, town, cast(Situation | None, told.get("situation")))


def _card(choice: Choice, told: dict[str, Any], topic: str | None) -> Message:
    values = {
        "office": choice.office,
        "reason": choice.reason,
        **({"topic": topic} if topic else {}),
    }
    if town := told.get("municipality"):
        values["municipality"] = town
    return {"id": "office", "values": values, "buttons": []}


def _no_more() -> Message:
    return {"id": "office-no_more", "buttons": ["act:talk_to_person"]}
