"""An administrator looks after accounts in the browser; everybody changes their own password."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pyotp
from aiohttp.test_utils import TestClient

from forms_api.accounts.roles import Role
from tests.console.conftest import BROWSER, Member, member
from tests.console.talk import OFFICE, OTHER, Person, Staff
from tests.console.test_accounts import sign_in

Client = TestClient[Any, Any]
NEW = "a longer password than before"


async def post(client: Client, path: str, **form: Any) -> tuple[int, str]:
    """Post a form as a browser does; return the status and the page."""
    answer = await client.post(path, data=form, headers=BROWSER, allow_redirects=False)
    return answer.status, await answer.text()


async def test_an_administrator_makes_an_account_that_works(forms: Client) -> None:
    boss = await Staff.make(forms, "boss", Role.ADMIN)
    status, page = await post(
        boss.client, "/staff/accounts", name="carla", role="front_office", office=OFFICE
    )
    assert status == 200
    password, address = re.search(r"<code>(\S+)</code>", page), re.search(r"otpauth:[^<]+", page)
    assert password
    assert address
    secret = parse_qs(urlsplit(address[0].replace("&amp;", "&")).query)["secret"][0]
    form = {"name": "carla", "password": password[1], "code": pyotp.TOTP(secret).now()}
    assert (await post(forms, "/staff/sign-in", **form))[0] == 303
    assert (await forms.get("/console")).status == 200
    assert (await post(boss.client, "/staff/accounts", name="carla", role="policy"))[0] == 400
    assert (await post(boss.client, "/staff/accounts", name="dirk"))[0] == 400
    assert "carla" in await boss.see("/staff/accounts")
    assert "account maken" in (await boss.see("/staff/accounts")).casefold()
    assert (await forms.get("/staff/accounts")).status == 403
    await boss.client.session.close()


async def test_who_loses_an_office_or_is_switched_off_leaves_nobody_alone(
    forms: Client, gateway: Client
) -> None:
    boss, anna = await Staff.make(forms, "boss", Role.ADMIN), await Staff.make(forms, "anna")
    await Person(gateway, "en").ask()
    for change in ("", "/off"):
        assert await anna.do(1, "take") == 303
        form = {"role": "front_office", "office": OTHER}
        assert (await post(boss.client, f"/staff/accounts/2{change}", **form))[0] == 303
        assert "conversations/1/take" in await boss.see("/console")
        form["office"] = OFFICE
        assert (await post(boss.client, "/staff/accounts/2", **form))[0] == 303
    assert (await anna.client.get("/console")).status == 401
    assert "uitgeschakeld" in await boss.see("/staff/accounts")
    audit = await boss.see("/staff/audit")
    assert "boss" in audit
    for client in (boss.client, anna.client):
        await client.session.close()


async def test_an_account_that_is_off_lets_nobody_in_until_it_is_on(forms: Client) -> None:
    boss, anna = (
        await Staff.make(forms, "boss", Role.ADMIN),
        await member(forms, "anna", Role.ADMIN),
    )
    await post(boss.client, "/staff/accounts/2/off")
    assert await sign_in(forms, anna) == 403
    await post(boss.client, "/staff/accounts/2/on")
    assert await sign_in(forms, anna) == 303
    await post(boss.client, "/staff/accounts/2/sign-out")
    assert (await forms.get("/staff/account")).status == 401
    await post(boss.client, "/staff/accounts/2/remove")
    assert "anna" not in await boss.see("/staff/accounts")
    await boss.client.session.close()


async def test_nobody_locks_themselves_out(forms: Client) -> None:
    boss = await Staff.make(forms, "boss", Role.ADMIN)
    for path, form in (
        ("/staff/accounts/1/off", {}),
        ("/staff/accounts/1/remove", {}),
        ("/staff/accounts/1", {"role": "policy"}),
    ):
        status, page = await post(boss.client, path, **form)
        assert status in (400, 409)
        assert "<h1>Dat lukt niet</h1>" in page
    assert "boss" in await boss.see("/staff/accounts")
    await boss.client.session.close()


async def test_ones_own_password(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    await sign_in(forms, anna)
    right = {"password": anna.password, "new": NEW, "again": NEW}
    for wrong in ({"password": "x"}, {"again": "x"}, {"new": "short", "again": "short"}):
        assert (await post(forms, "/staff/password", **(right | wrong)))[0] == 400
    status, page = await post(forms, "/staff/password", **right)
    assert status == 200
    assert "gewijzigd" in page
    assert (await forms.get("/staff/account")).status == 200
    assert await sign_in(forms, anna) == 403
    await _signs_in_with_the_new_one(forms, anna)


async def _signs_in_with_the_new_one(forms: Client, anna: Member) -> None:
    """Take the code of half a minute later: one that was used does not work again."""
    later = {**anna.form, "password": NEW, "code": anna.code(30)}
    assert (await post(forms, "/staff/sign-in", **later))[0] == 303


async def test_guessing_ones_password_locks_the_account(forms: Client) -> None:
    anna = await member(forms, "anna", Role.ADMIN)
    await sign_in(forms, anna)
    for _ in range(5):
        await post(forms, "/staff/password", password="x", new=NEW, again=NEW)
    status, page = await post(forms, "/staff/password", password=anna.password, new=NEW, again=NEW)
    assert status == 400
    assert "kwartier" in page
