"""The one form in which actions speak to the gateway."""

from typing import Any, TypedDict

from rasa_sdk.executor import CollectingDispatcher


class Message(TypedDict, total=False):
    """A message by id; ``buttons`` are button values."""

    id: str
    values: dict[str, str]
    buttons: list[str]


def send(
    dispatcher: CollectingDispatcher,
    outcome: str,
    *messages: Message,
    topic: str | None = None,
    act: str | None = None,
) -> None:
    """Send the whole reply to the gateway as one custom message."""
    custom: dict[str, Any] = {"outcome": outcome, "topic": topic, "act": act}
    dispatcher.utter_message(json_message={**custom, "messages": list(messages)})


def or_else(told: dict[str, Any]) -> list[Message]:
    """Return the offer of what else the person may have meant, where that is likely too."""
    other = told.get("alternatives")
    return [{"id": "likely", "buttons": other}] if other else []


def hints(latest_message: dict[str, Any] | None) -> dict[str, Any]:
    """Return what the gateway sent along with the step."""
    return (latest_message or {}).get("metadata") or {}
