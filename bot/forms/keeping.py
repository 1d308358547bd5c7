"""Drafts by conversation, and knowing without asking that there is none."""

import secrets
from collections import OrderedDict

from bot.forms.door import Draft, Forms
from forms import Form, Values

_MOST_KNOWN = 50_000


class Drafts:
    """The drafts in ``forms_api``; only that a conversation has none is remembered here."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._none: OrderedDict[str, None] = OrderedDict()

    def surely_none(self, conversation: str) -> bool:
        """Tell whether this conversation is in no form, without asking."""
        return conversation in self._none

    async def of(self, conversation: str) -> Draft | None:
        """Return the form that the conversation is in.

        Raises:
            FormsUnavailable: nobody can tell.
        """
        if conversation in self._none:
            return None
        found = (await self._forms.call("GET", f"drafts/{conversation}"))["draft"]
        if found is None:
            self.ended(conversation)
        return Draft.model_validate(found) if found else None

    async def keep(self, conversation: str, draft: Draft) -> None:
        """Keep the form so far."""
        self._none.pop(conversation, None)
        await self._forms.call("PUT", f"drafts/{conversation}", draft)

    async def drop(self, conversation: str) -> None:
        """Forget the form so far."""
        await self._forms.call("DELETE", f"drafts/{conversation}")
        self.ended(conversation)

    def ended(self, conversation: str) -> None:
        """Note that the conversation is in no form now."""
        self._none[conversation] = None
        if len(self._none) > _MOST_KNOWN:
            self._none.popitem(last=False)


def new_draft(form: Form, language: str, values: Values) -> Draft:
    """Return a form just begun."""
    key = secrets.token_hex(16)
    return Draft(form=form.id, values=values, asking="", language=language, key=key)
