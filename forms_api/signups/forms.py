"""The forms, as handlers receive them."""

from aiohttp import web

from forms import Form, FormBook
from forms_api.web.errors import Problem

FORMS = web.AppKey("forms", FormBook)


def form_of(request: web.Request, name: str) -> Form:
    """Return a form.

    Raises:
        Problem: 404, there is none with this id.
    """
    form = request.app[FORMS].forms.get(name)
    if form is None:
        raise Problem(404, "unknown_form")
    return form
