"""Signing in, staying signed in, and being kept out."""

import re
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from forms_api.accounts import signing_in
from forms_api.accounts.roles import Role, roles_of
from forms_api.audit.log import newest
from forms_api.keys import SESSIONS
from tests.console.conftest import BROWSER, Member, member

Client = TestClient[Any, Any]


async def sign_in(client: Client, who: Member) -> int:
    """Sign in as a browser does and return the status."""
    answer = await client.post(
        "/staff/sign-in", data=who.form, headers=BROWSER, allow_redirects=False
    )
    return answer.status


async def test_a_page_sends_one_to_the_sign_in_and_back(gateway: Client, forms: Client) -> None:
    answer = await gateway.get("/staff/account", headers=BROWSER, allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (
        303,
        "/staff/sign-in?next=/staff/account",
    )
    anna = await member(forms, "anna", Role.ADMIN)
    form = {**anna.form, "next": "/staff/account"}
    page = await gateway.post("/staff/sign-in", data=form, headers=BROWSER)
    assert page.status == 200
    assert "anna" in await page.text()
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert "form-action 'self'" in page.headers["Content-Security-Policy"]
    assert page.headers["Cache-Control"] == "no-store"


async def test_a_code_works_once(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    form = anna.form
    for expected in (303, 403):
        answer = await forms.post(
            "/staff/sign-in", data=form, headers=BROWSER, allow_redirects=False
        )
        assert answer.status == expected


async def test_five_failures_lock_even_the_right_password(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    wrong = {**anna.form, "password": "wrong"}
    for _ in range(5):
        assert (await forms.post("/staff/sign-in", data=wrong, headers=BROWSER)).status == 403
    assert await sign_in(forms, anna) == 403


async def test_sign_out_everywhere_ends_other_browsers(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    assert await sign_in(forms, anna) == 303
    kept = {c.key: c.value for c in forms.session.cookie_jar}
    await forms.post("/staff/sign-out-everywhere", headers=BROWSER, allow_redirects=False)
    answer = await forms.get("/staff/account", cookies=kept)
    assert answer.status == 401


async def test_another_site_cannot_act_as_staff(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    await sign_in(forms, anna)
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}, {}):
        answer = await forms.post("/staff/sign-out", headers=headers, allow_redirects=False)
        assert answer.status == 403, headers
    own = {"Origin": str(forms.make_url("")).rstrip("/")}
    assert (await forms.post("/staff/sign-out", headers=own, allow_redirects=False)).status == 303


async def test_nobody_is_sent_to_another_site_after_signing_in(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    form = {**anna.form, "next": "https://evil.example/"}
    answer = await forms.post("/staff/sign-in", data=form, headers=BROWSER, allow_redirects=False)
    assert answer.headers["Location"] == "/staff"


async def test_every_staff_route_names_its_roles(forms: Client) -> None:
    for route in forms.app.router.routes():
        path = route.resource.canonical if route.resource else ""
        if not path.startswith(("/v1/", "/health")):
            assert roles_of(route.handler), path


async def test_every_staff_route_keeps_strangers_out(forms: Client) -> None:
    for route in forms.app.router.routes():
        path = route.resource.canonical if route.resource else ""
        if path.startswith("/v1/") or Role.PUBLIC in roles_of(route.handler) or path == "/health":
            continue
        address = re.sub(r"\{\w+\}", "1", path.replace("{kind}", "csv"))
        answer = await forms.request(route.method, address)
        assert answer.status == 401, (route.method, path)


@pytest.mark.parametrize("path", ["/v1/outbox", "/console/../v1/outbox", "/staff/%2e%2e/v1/outbox"])
async def test_the_services_cannot_be_reached_from_outside(gateway: Client, path: str) -> None:
    from yarl import URL

    address = URL(str(gateway.make_url("")).rstrip("/") + path, encoded=True)
    headers = {"Authorization": "Bearer a-service-token-for-tests"}
    async with gateway.session.get(address, headers=headers) as answer:
        assert answer.status == 404


async def test_the_audit_log_only_grows(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    await sign_in(forms, anna)
    for statement in ("UPDATE audit_log SET action = 'x'", "DELETE FROM audit_log"):
        with pytest.raises(DBAPIError):
            async with forms.app[SESSIONS].begin() as session:
                await session.execute(text(statement))
    page = await forms.get("/staff/audit")
    assert page.status == 200
    async with forms.app[SESSIONS]() as session:
        actions = [entry.action for entry in await newest(session)]
    assert actions[0] == "read_audit_log"
    assert "signed_in" in actions


async def test_a_removed_account_is_out_at_once(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    await sign_in(forms, anna)
    async with forms.app[SESSIONS].begin() as session:
        account = await signing_in_account(session)
        from forms_api.accounts import store

        await store.remove(session, account)
    assert (await forms.get("/staff/account")).status == 401


async def signing_in_account(session: Any) -> Any:
    """Return anna's account."""
    from forms_api.accounts import store

    assert signing_in.COOKIE
    return await store.named(session, "anna")
