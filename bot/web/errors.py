"""Every error has one shape: ``{"error": {"code": "…", "message": "…"}}``."""

import logging

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.keys import SERVICE
from bot.web.negotiation import accepted_language

_log = logging.getLogger(__name__)
_LANGUAGE_WITHOUT_ANY = "en"


class Problem(Exception):
    """Something the caller can mend, by a code and a message id of the catalogue."""

    def __init__(
        self,
        status: int,
        code: str,
        *,
        message: str = "error-request",
        language: str | None = None,
        headers: dict[str, str] | None = None,
        **values: int,
    ) -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message
        self.language, self.headers, self.values = language, headers, values


@web.middleware
async def errors_in_one_shape(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every problem, refusal and surprise into the one shape."""
    try:
        return await handler(request)
    except Problem as problem:
        return _shape(request, problem)
    except web.HTTPException as refusal:
        if refusal.status < 400:
            raise
        code = refusal.reason.lower().replace(" ", "_")
        return _shape(request, Problem(refusal.status, code, headers=_allowed(refusal)))
    except Exception as surprise:  # noqa: BLE001 - the last resort: every error has one shape
        _log.error("unexpected %s in %s", type(surprise).__name__, request.match_info.handler)
        return _shape(request, Problem(500, "internal", message="error-internal"))


def _allowed(refusal: web.HTTPException) -> dict[str, str] | None:
    return {"Allow": refusal.headers["Allow"]} if "Allow" in refusal.headers else None


def _shape(request: web.Request, problem: Problem) -> web.Response:
    catalogue = request.app[SERVICE].catalogue
    wanted = (problem.language, accepted_language(request), _LANGUAGE_WITHOUT_ANY)
    language = next(code for code in wanted if code and code in catalogue.languages)
    text = catalogue.message(language, problem.message, **problem.values)
    body = {"error": {"code": problem.code, "message": text}}
    return web.json_response(body, status=problem.status, headers=problem.headers)
