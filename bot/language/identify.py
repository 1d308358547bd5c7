"""The live language of a message: two identifiers and one rule."""

from bot.language.guess import Guess, Identifier
from bot.language.masking import Masker


class LiveIdentifier:
    """Asks the questions' profile and the general library, on the masked text.

    Where both agree the margins add up; where they differ the surer one wins, less sure.
    """

    def __init__(self, masker: Masker, profile: Identifier, general: Identifier) -> None:
        self._masker, self._profile, self._general = masker, profile, general

    def identify(self, text: str) -> Guess | None:
        """Return the best guess among the live languages, or nothing without words."""
        masked = self._masker.mask(text)
        here, elsewhere = self._profile.identify(masked), self._general.identify(masked)
        if here is None or elsewhere is None:
            return here or elsewhere
        if here.language == elsewhere.language:
            return Guess(here.language, min(1.0, here.margin + elsewhere.margin))
        best = max(here, elsewhere, key=lambda guess: guess.margin)
        return Guess(best.language, abs(here.margin - elsewhere.margin))
