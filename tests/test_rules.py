"""The rules of the house that a machine can check."""

import ast
from datetime import date
from pathlib import Path

import pytest
from aiohttp import web

from bot.app import make_app as make_gateway
from bot.settings import Settings as GatewaySettings
from catalogue.check import check
from forms_api.accounts.roles import roles_of
from forms_api.app import make_app as make_forms
from forms_api.settings import Settings as FormsSettings

MAY_NOT_IMPORT = {
    "actions": {"bot", "forms_api", "engine", "tools"},
    "bot": {"actions", "forms_api", "engine", "tools"},
    "catalogue": {"actions", "bot", "forms_api", "engine", "tools"},
    "offices": {"actions", "bot", "catalogue", "engine", "forms_api", "tools"},
    "places": {"actions", "bot", "catalogue", "engine", "forms_api", "offices", "tools"},
    "engine": {"actions", "bot", "catalogue", "forms_api", "tools"},
    "forms_api": {"actions", "bot", "engine", "tools"},
}
ONLY_FORMS = {"sqlalchemy", "alembic", "aiosqlite", "asyncpg", "sqlite3"}


def imported(path: Path) -> set[str]:
    """The top-level names that a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("room", MAY_NOT_IMPORT)
def test_no_room_imports_against_the_arrow(room: str) -> None:
    for path in Path(room).rglob("*.py"):
        assert not imported(path) & MAY_NOT_IMPORT[room], path


def test_only_forms_api_touches_a_database() -> None:
    for path in Path().glob("*/**/*.py"):
        if path.parts[0] in {*MAY_NOT_IMPORT, "tools"} - {"forms_api"}:
            assert not imported(path) & ONLY_FORMS, path


def test_content_is_complete_in_every_live_language() -> None:
    assert [f for f in check(Path("data/content"), date.today()) if f.breaks] == []


def test_every_staff_route_demands_a_role(tmp_path: Path) -> None:
    app = make_forms(FormsSettings(forms_token="x" * 16, data=tmp_path))  # type: ignore[arg-type]
    for route in app.router.routes():
        path = route.resource.canonical if route.resource else ""
        if not path.startswith("/v1/") and path != "/health":
            assert roles_of(route.handler), path


async def test_the_gateway_has_one_shape_of_error(tmp_path: Path, aiohttp_client: object) -> None:
    app = make_gateway(GatewaySettings(data=tmp_path))
    routes = [r for r in app.router.routes() if isinstance(r, web.AbstractRoute)]
    client = await aiohttp_client(app)  # type: ignore[operator]
    for route in routes:
        path = route.resource.canonical if route.resource else "/"
        answer = await client.request("DELETE", path.replace("{language}", "nl"))
        assert set((await answer.json())["error"]) == {"code", "message"}, path


def test_domain_and_code_hold_no_sentence_for_people() -> None:
    assert "responses:" not in Path("domain.yml").read_text(encoding="utf-8")
