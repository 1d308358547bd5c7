"""What staff and policy see, and what they do not."""

import csv
import io
from collections.abc import Awaitable, Callable

import openpyxl
import pytest

from forms_api.accounts.roles import Role
from forms_api.coordination.figures import hide_small
from forms_api.coordination.files import harmless
from tests.forms.conftest import Client, Start, body, signed_in

Open = Callable[..., Awaitable[Client]]


@pytest.fixture
def open_as(start: Start) -> Open:
    """Start the service with somebody signed in."""

    async def go(*roles: Role, **settings: object) -> Client:
        client = await start(**settings)
        signed_in(client, *roles)
        return client

    return go


async def sign_up(client: Client, count: int, **changes: str) -> None:
    for number in range(count):
        phone = f"+316123457{number:02}"
        await client.post("/v1/signups", json=body(f"c{number}", **{"phone": phone, **changes}))


async def test_a_list_is_filtered_and_searched(open_as: Open) -> None:
    client = await open_as(Role.COORDINATOR)
    await sign_up(client, 2)
    await client.post("/v1/signups", json=body("x", name="Іван", phone="+31612345999"))
    page = await (await client.get("/staff/signups?search=іван")).text()
    assert "Іван" in page and "Zofia" not in page
    assert "3 of 500 places taken" in page
    page = await (await client.get("/staff/signups?status=started")).text()
    assert "Zofia" not in page


async def test_a_form_is_read_by_its_readers_only(open_as: Open) -> None:
    client = await open_as(Role.FRONT_OFFICE)
    await sign_up(client, 1)
    assert (await client.get("/staff/signups?form=language_pilot")).status == 403
    assert (await client.get("/staff/signups/1")).status == 404
    assert (await client.get("/staff/signups?form=housing_signal")).status == 200
    assert (await client.get("/staff/groups")).status == 403
    assert (await client.get("/trends/signups")).status == 403


async def test_who_stops_gives_the_place_to_the_next_one(open_as: Open) -> None:
    client = await open_as(Role.COORDINATOR, capacity={"language_pilot": 1})
    await sign_up(client, 2)
    answer = await client.post("/staff/signups/1/status", data={"status": "stopped"})
    assert answer.status == 200
    kept = await (await client.post("/v1/people/kept", json={"conversation": "c1"})).json()
    assert kept["signups"][0]["seat"] == "place"
    bad = await client.post("/staff/signups/1/status", data={"status": "gone"})
    assert bad.status == 400
    headers = {"Origin": "https://elsewhere.example"}
    other = await client.post("/staff/signups/1/status", data={"status": "new"}, headers=headers)
    assert other.status == 403


async def test_a_group_is_proposed_and_invited_in_its_languages(open_as: Open) -> None:
    client = await open_as(Role.COORDINATOR)
    await sign_up(client, 7)
    page = await (await client.get("/staff/groups")).text()
    assert "Group of 7" in page and "Noord-Limburg" in page
    members = [("member", str(number)) for number in range(1, 8)]
    letters = await (await client.post("/staff/groups/invitation", data=members)).text()
    assert letters.count("<article") == 7
    assert "Jest dla ciebie grupa" in letters
    told = (await (await client.get("/v1/outbox")).json())["messages"]
    assert [m["message"]["id"] for m in told] == ["form-invited"] * 7
    assert "Group of" not in await (await client.get("/staff/groups")).text()


async def test_files_hold_no_formula(open_as: Open) -> None:
    client = await open_as(Role.ADMIN)
    signal = {"about": "housing", "place": "GM0983", "what": '=HYPERLINK("http://x")'}
    values = {**signal, "anonymous": "yes", "consent": "yes"}
    asked = {**body("c1"), "form": "housing_signal", "values": values}
    assert (await client.post("/v1/signups", json=asked)).status == 201
    text = await (await client.get("/staff/signups/file.csv?form=housing_signal")).text()
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff"))))
    assert any(cell.startswith("'=HYPER") for cell in rows[1])
    answer = await client.get("/staff/signups/file.xlsx?form=housing_signal")
    sheet = openpyxl.load_workbook(io.BytesIO(await answer.read())).active
    assert sheet is not None
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", " =1", "|calc"])
def test_a_formula_becomes_text(cell: str) -> None:
    assert harmless(cell).startswith("'")


async def test_policy_sees_counts_with_small_ones_hidden(open_as: Open) -> None:
    client = await open_as(Role.POLICY)
    await sign_up(client, 12)
    await client.post("/v1/signups", json=body("x", place="GM0935", phone="+31612345999"))
    page = await (await client.get("/trends/signups")).text()
    assert "13 of 500 places taken" in page
    assert "fewer than 10" in page and "Zofia" not in page and ">12<" not in page


def test_one_hidden_cell_cannot_be_found_from_the_total() -> None:
    from collections import Counter

    shown = hide_small(Counter(a=40, b=23, c=3))
    assert shown == [("a", 40), ("b", None), ("c", None)]


async def test_what_staff_read_is_in_the_audit_log(open_as: Open) -> None:
    from forms_api.audit.log import newest
    from forms_api.keys import SESSIONS

    client = await open_as(Role.COORDINATOR)
    await sign_up(client, 1)
    await client.get("/staff/signups/1")
    assert client.app is not None
    async with client.app[SESSIONS]() as session:
        entries = await newest(session)
    assert [(e.staff_name, e.action, e.subject) for e in entries] == [
        ("An", "read_signup", "signup:1")
    ]
