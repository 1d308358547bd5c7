"""Words that the forms need and the Dutch messages do not have; the others follow the Dutch."""

from collections.abc import Iterator

from catalogue.finding import Told
from catalogue.messages import Messages
from forms import Field, Form, FormBook


def without_words(book: FormBook, source: Messages) -> Iterator[Told]:
    """Yield the form, the message it lacks, and that this breaks it."""
    known = set(source.ids)
    for form in book.forms.values():
        for name in _of_form(form):
            if name not in known:
                yield form.id, f"message {name} is missing", True
        for field in form.fields:
            if not known & {f"ask-{field.id}", f"ask-{form.id}-{field.id}"}:
                yield form.id, f"message ask-{field.id} is missing", True


def _of_form(form: Form) -> Iterator[str]:
    for kind in ("title", "button-form", "form-intro", "form-done"):
        yield f"{kind}-{form.id}"
    for field in form.fields:
        yield f"why-{field.id}"
        yield f"label-{field.id}"
        yield from (f"option-{field.words or field.id}-{option}" for option in _options(field))


def _options(field: Field) -> list[str]:
    if field.type == "consent":
        return ["yes", "no"]
    if field.type == "place":
        return ["other"]
    return [option for option in field.options if not field.is_language(option)]
