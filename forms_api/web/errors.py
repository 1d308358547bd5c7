"""Every error has one shape: ``{"error": {"code": "…", "message": "…"}}``."""

import logging

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import ValidationError
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

_log = logging.getLogger(__name__)


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
    except Problem as problem:
        return shape(problem)
    except web.HTTPException as refusal:
        if refusal.status < 400:
            raise
        code = refusal.reason.lower().replace(" ", "_")
        return shape(Problem(refusal.status, code, refusal.reason))
    except (ValidationError, ValueError):
        return shape(Problem(400, "invalid_request", "The request is not valid."))
    except (InterfaceError, OperationalError, NoConnection, OSError) as gone:
        _log.error("the database cannot be reached: %s", type(gone).__name__)
        return shape(Problem(503, "unavailable", "The database cannot be reached; try again."))
    except Exception as surprise:  # noqa: BLE001 - the last resort: every error has one shape
        _log.error("unexpected %s in %s", type(surprise).__name__, request.match_info.handler)
        return shape(Problem(500, "internal", "Something went wrong."))


def shape(problem: Problem) -> web.Response:
    """Return a problem as the one error shape."""
    body = {"error": {"code": problem.code, "message": problem.message}}
    return web.json_response(body, status=problem.status)
