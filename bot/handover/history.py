"""What was said since a person was asked for, shown again to a widget that was loaded anew."""

from typing import Any

from pydantic import BaseModel

from bot.conversation.rendering import Renderer, ShownButton, ShownMessage
from bot.delivery.mail import Mail
from bot.delivery.words import shown
from bot.handover.door import Handovers, Said, SaidLine
from catalogue import Catalogue

_BACK = "handover:back"


class ShownLine(BaseModel):
    """What the person said, or a message to them."""

    you: str | None = None
    message: ShownMessage | None = None


class History:
    """Reads the lines and finds their words."""

    def __init__(self, door: Handovers, catalogue: Catalogue, renderer: Renderer) -> None:
        self._door, self._catalogue, self._renderer = door, catalogue, renderer

    async def of(self, name: str, language: str, last: int) -> list[ShownLine]:
        """Return the lines in order, without messages that the stream brings after ``last``.

        The way back to the bot stands under the last message.

        Raises:
            HandoversUnavailable: nobody knows now.
        """
        said = await self._door.said(name)
        had = [line for line in said.lines if (line.mail or 0) <= last]
        found = [self._line(name, line, language) for line in had]
        lines = [line for line in found if line is not None]
        self._offer_the_way_back(said, lines, language)
        return lines

    def _line(self, name: str, line: SaidLine, language: str) -> ShownLine | None:
        """Return a line with its words; none where they cannot be found again."""
        if line.message is None:
            pressed = line.topic and self._catalogue.title(language, line.topic)
            return ShownLine(you=line.you or pressed) if line.you or pressed else None
        mail = Mail(id=line.mail or 0, conversation=name, purpose="", message=line.message)
        try:
            return ShownLine(message=shown(mail, self._renderer, language))
        except KeyError:
            return None

    def _offer_the_way_back(self, said: Said, lines: list[ShownLine], language: str) -> None:
        last = next((line.message for line in reversed(lines) if line.message), None)
        if said.open and last:
            label = self._catalogue.message(language, "button-handover-back")
            last.buttons = [ShownButton(label=label, value=_BACK)]


def as_json(lines: list[ShownLine]) -> dict[str, Any]:
    """Return the lines for the widget."""
    return {"lines": [line.model_dump(exclude_none=True) for line in lines]}
