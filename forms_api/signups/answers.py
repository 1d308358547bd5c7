"""A sign-up's answers: the private ones and the code sealed, the others open to be counted."""

import json

from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form, Values
from forms_api.database import ring_of
from forms_api.signups.tables import Signup

_CODE = "code"


def write(session: AsyncSession, form: Form, signup: Signup, values: Values, code: str) -> None:
    """Put answers and code into a sign-up, in place of earlier ones."""
    given = [field for field in form.fields if field.id in values]
    private = {field.id: values[field.id] for field in given if field.private}
    signup.answers = {field.id: values[field.id] for field in given if not field.private}
    signup.sealed = ring_of(session).seal(json.dumps({_CODE: code, **private}))


def values_of(session: AsyncSession, form: Form, signup: Signup) -> Values:
    """Return all answers of a sign-up, in the form's order."""
    kept = {**signup.answers, **json.loads(ring_of(session).open(signup.sealed))}
    return {field.id: kept[field.id] for field in form.fields if field.id in kept}


def code_of(session: AsyncSession, signup: Signup) -> str:
    """Return a sign-up's code."""
    return str(json.loads(ring_of(session).open(signup.sealed))[_CODE])


def mark_of(session: AsyncSession, code: str) -> str:
    """Return the keyed hash by which a code is found."""
    return ring_of(session).mark(_CODE, code)
