"""Finding a person's sign-ups: by their conversation, or from elsewhere with the code."""

import time
from collections import OrderedDict
from collections.abc import Sequence

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form
from forms.codes import read_code
from forms_api.signups import store
from forms_api.signups.forms import FORMS
from forms_api.signups.schema import One, Who
from forms_api.signups.tables import Signup
from forms_api.web.errors import Problem

_MOST_GUESSES, _GUESS_SECONDS, _MOST_GUESSERS = 5, 3600.0, 10_000


class Guesses:
    """Wrong codes by conversation, in memory: five an hour and no more."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[str, list[float]] = OrderedDict()

    def too_many(self, conversation: str) -> bool:
        """Tell whether this conversation has to wait."""
        since = time.monotonic() - _GUESS_SECONDS
        recent = [moment for moment in self._wrong.get(conversation, []) if moment > since]
        return len(recent) >= _MOST_GUESSES

    def note(self, conversation: str) -> None:
        """Note a wrong code."""
        self._wrong.setdefault(conversation, []).append(time.monotonic())
        self._wrong[conversation] = self._wrong[conversation][-_MOST_GUESSES:]
        if len(self._wrong) > _MOST_GUESSERS:
            self._wrong.popitem(last=False)


GUESSES = web.AppKey("guesses", Guesses)


async def all_of(request: web.Request, session: AsyncSession, who: Who) -> Sequence[Signup]:
    """Return a person's sign-ups: those of the conversation, and the one with the code.

    Raises:
        Problem: 404, no sign-up has the code; 429, too many wrong ones.
    """
    mine = list(await store.of_conversation(session, who.conversation))
    if who.code is None:
        return mine
    if request.app[GUESSES].too_many(who.conversation):
        raise Problem(429, "too_many_codes")
    code = read_code(who.code)
    found = await store.of_code(session, code) if code else None
    if found is None:
        request.app[GUESSES].note(who.conversation)
        raise Problem(404, "unknown_code")
    return [found, *(signup for signup in mine if signup.id != found.id)]


async def one_of(request: web.Request, session: AsyncSession, one: One) -> tuple[Form, Signup]:
    """Return one sign-up with its form: the one with the code, else the newest of the form.

    Raises:
        Problem: 404, there is none.
    """
    for signup in await all_of(request, session, one):
        if (one.form or signup.form) == signup.form:
            return request.app[FORMS].forms[signup.form], signup
    raise Problem(404, "no_signup")
