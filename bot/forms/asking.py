"""From where a form is to the message that asks on."""

from bot.engine import BotMessage
from bot.forms.buttons import write
from bot.forms.door import Draft, Signup
from bot.forms.texts import Texts
from forms import Field, Form, FormBook
from forms.places import ELSEWHERE, Place

SUMMARY, PAUSED, PICK = "at_summary", "at_pause", "at_pick"


class Asking:
    """Makes the messages of a form, in one language at a time."""

    def __init__(self, texts: Texts, book: FormBook) -> None:
        self._texts, self._book = texts, book

    def now(self, draft: Draft, language: str) -> BotMessage:
        """Return the message for where the draft is."""
        form = self._book.forms[draft.form]
        field = form.field(draft.asking)
        if field is not None:
            return self.question(form, field, draft, language)
        if draft.asking == PICK:
            return self._pick(form, draft, language)
        if draft.asking == PAUSED:
            return self.told("form-take_up", form, language, "go", "drop")
        return self._summary(form, draft, language)

    def question(self, form: Form, field: Field, draft: Draft, language: str) -> BotMessage:
        """Return a field's question with its options and ways out."""
        chosen = draft.values.get(field.id, "").split(",")
        labels: dict[str, str] = {}
        for option in self._options(field):
            words = self._texts.option(language, field, option)
            mark = "✓ " if field.type == "choices" and option in chosen else ""
            labels[write(form.id, "set", field.id, option)] = mark + words
        if field.type == "choices" and any(chosen):
            labels[write(form.id, "done", field.id)] = self._texts.say(language, "form-button-done")
        ways = ["why"] if field.required else ["skip", "why"]
        for verb in ways:
            labels[write(form.id, verb, field.id)] = self._texts.say(
                language, f"form-button-{verb}"
            )
        message = self._texts.ask(language, form, field)
        return BotMessage(id=message, buttons=list(labels), labels=labels)

    def places(self, form: Form, field: Field, found: list[Place]) -> BotMessage:
        """Return the choice between municipalities that a text may mean."""
        labels = {write(form.id, "set", field.id, place.code): place.name for place in found}
        return BotMessage(id="form-which_place", buttons=list(labels), labels=labels)

    def told(self, message: str, form: Form, language: str, *verbs: str) -> BotMessage:
        """Return a message with buttons by their verbs."""
        labels = {
            write(form.id, verb): self._texts.say(language, f"form-button-{verb}") for verb in verbs
        }
        return BotMessage(id=message, buttons=list(labels), labels=labels)

    def result(self, signup: Signup, language: str, known: bool = False) -> BotMessage:
        """Return what became of a sign-up, with its code."""
        form = self._book.forms[signup.form]
        kind = "already" if known else ("waiting" if signup.position else f"done-{form.id}")
        values = {"code": signup.code}
        if signup.position or known:
            values |= {"state": self.state(signup, language)}
        labels = {
            "mine:show": self._texts.say(language, "mine-button-show"),
            "mine:withdraw": self._texts.say(language, "mine-button-withdraw"),
        }
        return BotMessage(id=f"form-{kind}", values=values, buttons=list(labels), labels=labels)

    def state(self, signup: Signup, language: str) -> str:
        """Return whether somebody has a place, or the honest place in the waiting list."""
        if signup.position is None:
            form = self._book.forms[signup.form]
            name = "form-state-received" if form.capacity is None else "form-state-place"
            return self._texts.say(language, name)
        position = str(signup.position)
        return self._texts.say(language, "form-state-waiting", position=position)

    def _options(self, field: Field) -> tuple[str, ...]:
        if field.type == "consent":
            return ("yes", "no")
        return (ELSEWHERE,) if field.type == "place" else field.options

    def _summary(self, form: Form, draft: Draft, language: str) -> BotMessage:
        message = self.told("form-summary", form, language, "confirm", "pick", "drop")
        lines = self._texts.lines(language, form, draft.values)
        return message.model_copy(update={"values": {"lines": lines}})

    def _pick(self, form: Form, draft: Draft, language: str) -> BotMessage:
        fields = [f for f in form.asked(draft.values) if f.id in draft.values]
        labels = {
            write(form.id, "edit", field.id): self._texts.label(language, field)
            for field in fields
            if field.type != "consent"
        }
        return BotMessage(id="form-pick", buttons=list(labels), labels=labels)
