"""Every error has one shape: ``{"error": {"code": "…", "message": "…"}}``; a browser gets a page."""

import logging

import aiohttp_jinja2
from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import ValidationError
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from forms_api.web import pages

_log = logging.getLogger(__name__)
_AWAY = (InterfaceError, OperationalError, NoConnection, OSError)
_SERVICES = "/v1/"


class Problem(Exception):
    """Something the caller can mend: a status, a code, and words for a developer."""

    def __init__(self, status: int, code: str, message: str = "") -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message or code.replace("_", " ")


@web.middleware
async def one_error_shape(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every problem, refusal and surprise into the one shape."""
    try:
        return await handler(request)
    except web.HTTPException as refusal:
        if refusal.status < 400:
            raise
        code = refusal.reason.lower().replace(" ", "_")
        problem = Problem(refusal.status, code, refusal.reason)
    except Exception as error:  # noqa: BLE001 - the last resort: every error has one shape
        problem = _problem(request, error)
    return await _page(request, problem) if _reads_pages(request) else shape(problem)


def shape(problem: Problem) -> web.Response:
    """Return a problem as the one error shape."""
    body = {"error": {"code": problem.code, "message": problem.message}}
    return web.json_response(body, status=problem.status)


def _problem(request: web.Request, error: Exception) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, (ValidationError, ValueError)):
        return Problem(400, "invalid_request", "The request is not valid.")
    if isinstance(error, _AWAY):
        _log.error("the database cannot be reached: %s", type(error).__name__)
        return Problem(503, "unavailable", "The database cannot be reached; try again.")
    _log.error("unexpected %s in %s", type(error).__name__, request.match_info.handler)
    return Problem(500, "internal", "Something went wrong.")


def _reads_pages(request: web.Request) -> bool:
    is_page = not request.path.startswith(_SERVICES)
    return is_page and "text/html" in request.headers.get("Accept", "")


async def _page(request: web.Request, problem: Problem) -> web.Response:
    """Return a page that says in the reader's language what is wrong and where to go on."""
    known = await pages.context(request)
    try:
        told = known["t"](f"error-{problem.code}")
    except KeyError:
        told = known["t"]("error-other")
    back = "/console" if request.path.startswith("/console") else "/staff"
    page = aiohttp_jinja2.render_template(
        "error.html", request, {**known, "told": told, "back": back}
    )
    page.set_status(problem.status)
    return page
