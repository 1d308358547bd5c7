"""What a message tells about where somebody is, and what that changes."""

from dataclasses import dataclass
from typing import cast

from bot.conversation.buttons import ELSEWHERE, Button
from bot.conversation.memory import Remembered
from bot.engine import BotMessage, EngineReply, Step
from catalogue import Catalogue
from offices.records import Situation
from places import Finder, Found

_ABOUT_PLACES = ("find_office", "events")


@dataclass(frozen=True)
class Whereabouts:
    """Finds places, remembers a sure one, and asks about an unsure one where it matters."""

    finder: Finder
    catalogue: Catalogue

    def note(self, text: str, remembered: Remembered) -> Found:
        """Remember the municipality that a message surely names; return what was found."""
        found = self.finder.find(text)
        if found.sure and len(found.codes) == 1:
            remembered.municipality = found.codes[0]
        return found

    def note_button(self, button: Button, remembered: Remembered) -> None:
        """Remember a pressed place or situation."""
        if button.kind == "place" and button.target != ELSEWHERE:
            remembered.municipality = button.target
        if button.kind == "situation":
            remembered.situation = cast(Situation, button.target)

    def button_at(self, latitude: float, longitude: float) -> str:
        """Return the button of the municipality at a point (WGS 84 degrees), or of elsewhere.

        The point is used here and kept nowhere.
        """
        code = self.finder.atlas.nearest(latitude, longitude)
        return f"place:{code or ELSEWHERE}"

    def ask(self, found: Found, step: Step) -> EngineReply | None:
        """Return the question or answer that an unclear, unknown or far place needs."""
        about = found.only or step.intent in _ABOUT_PLACES or step.entities.get("aspect") == "place"
        if not found or not about or (found.sure and found.codes):
            return None
        if found.unknown_postcode:
            return self._say("place_unknown_postcode")
        if found.codes:
            buttons = [f"place:{code}" for code in found.codes]
            return self._say("place_which", [*buttons, f"place:{ELSEWHERE}"])
        return self.outside(found.country or "nl")

    def outside(self, country: str) -> EngineReply:
        """Return what is right for somebody outside Limburg; ``country`` is nl, de or be."""
        return self._say(f"place_outside_{country}")

    def hints(self, remembered: Remembered) -> dict[str, str | None]:
        """Return what the actions may know: a municipality's code and a situation."""
        return {"municipality": remembered.municipality, "situation": remembered.situation}

    def _say(self, act: str, buttons: list[str] | None = None) -> EngineReply:
        found = self.catalogue.acts[act]
        message = BotMessage(id=found.message, buttons=buttons or list(found.buttons))
        return EngineReply(outcome=found.outcome, act="find_office", messages=[message])
