"""What is kept of a person, and what was removed, as messages."""

from bot.engine import BotMessage
from bot.forms.asking import Asking
from bot.forms.door import Receipt, Signup
from bot.forms.texts import Texts
from forms import FormBook

PREFIX = "mine:"


class RightsShown:
    """Makes the messages of the rights, in one language at a time."""

    def __init__(self, texts: Texts, book: FormBook, asking: Asking) -> None:
        self._texts, self._book, self._asking = texts, book, asking

    def shown(self, signup: Signup, language: str) -> BotMessage:
        """Return a sign-up with its answers, code and state."""
        form = self._book.forms[signup.form]
        values = {
            "title": self._texts.say(language, f"title-{form.id}"),
            "lines": self._texts.lines(language, form, signup.values),
            "code": signup.code,
            "state": self._asking.state(signup, language),
        }
        return BotMessage(id="mine-shown", values=values)

    def receipt(self, act: str, receipt: Receipt, emptied: bool, language: str) -> BotMessage:
        """Return the list of what was removed; ``emptied`` where the engine forgot too."""
        titles = [self._texts.say(language, f"title-{form}") for form in receipt.forms]
        removed = {kind: count for kind, count in receipt.removed.items() if count}
        lines = [
            self._texts.say(language, f"mine-removed-{kind}", count=str(count))
            for kind, count in removed.items()
        ]
        if emptied:
            lines.append(self._texts.say(language, "mine-removed-conversation"))
        shown = "\n".join(f"- {line}" for line in [*titles, *lines])
        return BotMessage(id=f"mine-receipt_{act}", values={"lines": shown, "at": receipt.at[:16]})

    def choice(self, message: str, language: str, *acts: str) -> BotMessage:
        """Return a message with buttons for these acts."""
        labels = {PREFIX + act: self._texts.say(language, f"mine-button-{act}") for act in acts}
        return BotMessage(id=message, buttons=list(labels), labels=labels)
