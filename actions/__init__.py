"""What the engine does next: ids and values only, served by rasa-sdk on loopback."""

from actions.answer import ActionAnswer
from actions.choose import ActionChoose, ActionReconsider
from actions.events import ActionEvents
from actions.follow_up import ActionFollowUp
from actions.offices import ActionFindOffice, ActionMoreOffices
from actions.say import ActionSay

__all__ = [
    "ActionAnswer",
    "ActionChoose",
    "ActionEvents",
    "ActionFindOffice",
    "ActionFollowUp",
    "ActionMoreOffices",
    "ActionReconsider",
    "ActionSay",
]
