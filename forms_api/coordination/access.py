"""Who may read which form's sign-ups."""

from aiohttp import web

from forms import Form
from forms_api.accounts.roles import STAFF
from forms_api.signups.forms import FORMS


def readable(request: web.Request) -> list[Form]:
    """Return the forms whose readers this member of staff is one of."""
    roles = {str(role) for role in request[STAFF].roles}
    return [form for form in request.app[FORMS].forms.values() if roles & set(form.readers)]


def form_to_read(request: web.Request) -> Form:
    """Return the form that ``?form=`` names, else the first that may be read.

    Raises:
        HTTPForbidden: this member of staff may not read it, or none at all.
    """
    forms = {form.id: form for form in readable(request)}
    wanted = request.query.get("form", "language_pilot" if "language_pilot" in forms else None)
    form = forms.get(wanted) if wanted else next(iter(forms.values()), None)
    if form is None:
        raise web.HTTPForbidden
    return form
