"""The OpenAPI 3.1 document of ``/v1/``, made from what stands on the handlers."""

from typing import Any

from aiohttp import web
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from forms_api.web.contract import ErrorAnswer
from forms_api.web.describe import Described, described

_PREFIX = "/v1/"
_ALWAYS = (400, 401, 500, 503)
_TOO_LARGE, _KEY_REUSED = 413, 422
_REF = "#/components/schemas/{model}"
_WRITES = {"POST", "PUT", "PATCH", "DELETE"}
_PATTERNS = {"conversation": r"^[0-9A-Za-z_-]{1,64}$", "form": r"^[a-z][a-z0-9_]{0,23}$"}


def document(app: web.Application) -> dict[str, Any]:
    """Return the document: every described handler under ``/v1/``."""
    routes = [(route, about) for route in app.router.routes() if (about := _about(route))]
    models = {model for _, about in routes for model in _models(about)} | {ErrorAnswer}
    ordered = sorted(models, key=lambda model: model.__name__)
    pairs: Any = [(model, "validation") for model in ordered]
    _, definitions = models_json_schema(pairs, ref_template=_REF)
    paths: dict[str, Any] = {}
    for route, about in routes:
        path = route.resource.canonical if route.resource else ""
        paths.setdefault(path, {})[route.method.lower()] = _operation(route, about, path)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Wegwijzer forms_api", "version": "1"},
        "security": [{"service": []}],
        "paths": paths,
        "components": {
            "schemas": definitions["$defs"],
            "securitySchemes": {"service": {"type": "http", "scheme": "bearer"}},
        },
    }


def _about(route: web.AbstractRoute) -> Described | None:
    canonical = route.resource.canonical if route.resource else ""
    wanted = canonical.startswith(_PREFIX) and route.method != "HEAD"
    return described(route.handler) if wanted else None


def _models(about: Described) -> list[type[BaseModel]]:
    return [model for model in (about.answer, about.body) if model]


def _operation(route: web.AbstractRoute, about: Described, path: str) -> dict[str, Any]:
    summary = (route.handler.__doc__ or "").strip().splitlines()[0]
    statuses = {about.status: about.answer.__name__}
    on_writes = (_TOO_LARGE, _KEY_REUSED) if route.method in _WRITES else ()
    refused = (*_ALWAYS, *on_writes, *about.refusals)
    statuses |= dict.fromkeys(refused, ErrorAnswer.__name__)
    operation: dict[str, Any] = {
        "operationId": route.handler.__name__,
        "summary": summary,
        "parameters": [*_in_path(path), *_in_query(about), *_in_head(route.method)],
        "responses": {str(code): _content(name) for code, name in sorted(statuses.items())},
    }
    if about.body:
        operation["requestBody"] = {**_content(about.body.__name__), "required": True}
        del operation["requestBody"]["description"]
    return operation


def _content(model: str) -> dict[str, Any]:
    schema = {"$ref": _REF.format(model=model)}
    return {"description": model, "content": {"application/json": {"schema": schema}}}


def _in_path(path: str) -> list[dict[str, Any]]:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", "pattern": _PATTERNS[name]},
        }
        for name in names
    ]


def _in_query(about: Described) -> list[dict[str, Any]]:
    schema = about.query.model_json_schema() if about.query else {}
    return [
        {"name": name, "in": "query", "schema": property_}
        for name, property_ in schema.get("properties", {}).items()
    ]


def _in_head(method: str) -> list[dict[str, Any]]:
    if method not in _WRITES:
        return []
    schema = {"type": "string", "minLength": 8, "maxLength": 64, "pattern": "^[0-9A-Za-z_-]*$"}
    return [{"name": "Idempotency-Key", "in": "header", "required": False, "schema": schema}]
