"""Which language a conversation is in: a choice wins, then the message, then what came before."""

from dataclasses import dataclass

from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming
from bot.demand import Demand
from bot.engine import Step
from bot.language import Identifier
from bot.language.naming import NamedLanguages
from catalogue import Catalogue

_UNDECIDED = 0.1
_SURE_OF_SHORT = 0.9
_SHORT_WORDS = 2
_SOURCE_LANGUAGE = "nl"


@dataclass(frozen=True)
class Languages:
    """The rules of choosing a language, with the identifiers they ask."""

    catalogue: Catalogue
    live: Identifier
    not_live: Identifier
    named: NamedLanguages
    demand: Demand

    def note_choice(self, incoming: Incoming, remembered: Remembered) -> None:
        """Take over a language that the person chose in the channel itself."""
        if incoming.language in self.catalogue.languages:
            remembered.language, remembered.chosen = incoming.language, True

    def decide(self, text: str, remembered: Remembered) -> bool:
        """Set the conversation's language by the text; false where nothing tells it."""
        if remembered.chosen:
            return True
        guess = self.live.identify(text)
        if guess is None or guess.margin < _UNDECIDED:
            remembered.likely = guess.language if guess else None
            return remembered.language is not None
        short = len(text.split()) <= _SHORT_WORDS
        if remembered.language is None or not short or guess.margin >= _SURE_OF_SHORT:
            remembered.language = guess.language
        return True

    def current(self, incoming: Incoming, remembered: Remembered) -> str:
        """Return the language to answer in now."""
        hint = incoming.hint if incoming.hint in self.catalogue.languages else None
        return remembered.language or hint or remembered.likely or _SOURCE_LANGUAGE

    def named_alone(self, text: str) -> str | None:
        """Return the language where the text is only a language's name or flag."""
        return self.named.named_in(text) if self.named.is_only_a_name(text) else None

    def asked_for(self, text: str, step: Step) -> str | None:
        """Return the language that a request to change it names."""
        return self.named.named_in(text) if step.intent == "change_language" else None

    async def is_not_live(self, text: str, remembered: Remembered) -> bool:
        """Tell whether the text is in a language that is not here yet, and count it."""
        guess = None if remembered.chosen else self.not_live.identify(text)
        remembered.wanted = guess.language if guess else None
        if guess is not None:
            self.demand.count(guess.language)
        return guess is not None
