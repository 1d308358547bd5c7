"""Which language a message is in, and in which one to answer."""

from bot.language.guess import Guess, Identifier
from bot.language.identify import LiveIdentifier

__all__ = ["Guess", "Identifier", "LiveIdentifier"]
