"""The values of a form's buttons: ``form:<form>.<verb>[.<field>[.<option>]]``."""

from dataclasses import dataclass

from bot.conversation.buttons import UnknownButton
from forms import FormBook

PREFIX = "form:"
VERBS = {
    "start", "set", "skip", "why", "done", "edit", "pick", "confirm", "go", "pause", "drop",
}  # fmt: skip


@dataclass(frozen=True)
class FormButton:
    """A pressed button of a form."""

    form: str
    verb: str
    field: str = ""
    option: str = ""


def read_form_button(value: str, book: FormBook) -> FormButton:
    """Read a pressed button.

    Raises:
        UnknownButton: no form of ours has it.
    """
    parts = value.removeprefix(PREFIX).split(".", 3)
    button = FormButton(*parts) if 2 <= len(parts) <= 4 else FormButton("", "")
    form = book.forms.get(button.form)
    if form is None or button.verb not in VERBS or not value.startswith(PREFIX):
        raise UnknownButton
    if button.field and form.field(button.field) is None:
        raise UnknownButton
    return button


def write(form: str, verb: str, *more: str) -> str:
    """Return the value of a form's button."""
    return PREFIX + ".".join([form, verb, *more])
