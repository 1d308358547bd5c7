"""The service's door: what is refused, and how."""

import pytest

from tests.forms.conftest import Start, body


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"phone": "12"}, "wrong_phone"),
        ({"contact_way": "email", "email": "a@b"}, "wrong_unknown"),
        ({"consent": "no"}, "wrong_consent"),
        ({"place": "GM9999"}, "wrong_place"),
        ({"dutch_level": "c9"}, "wrong_option"),
        ({"name": "<b>x</b>"}, "wrong_name"),
        ({"name": "x" * 200}, "wrong_too_long"),
        ({"name": ""}, "wrong_missing"),
        ({"extra": "x"}, "wrong_unknown"),
    ],
)
async def test_a_wrong_answer_is_refused_and_nothing_kept(
    start: Start, changes: dict[str, str], code: str
) -> None:
    client = await start()
    answer = await client.post("/v1/signups", json=body(**changes))
    assert (answer.status, (await answer.json())["error"]["code"]) == (422, code)
    kept = await (await client.post("/v1/people/kept", json={"conversation": "c1"})).json()
    assert kept["signups"] == []


@pytest.mark.parametrize(
    "name", ["Jan", "Ștefan Țurcanu", "Юлія", "محمد", "李小龙", "O’Neill-d'Arc", "Nguyễn Thị"]
)
async def test_a_name_of_every_script_is_kept(start: Start, name: str) -> None:
    client = await start()
    answer = await client.post("/v1/signups", json=body(name=name))
    assert (await answer.json())["signup"]["values"]["name"] == name


async def test_without_the_token_nothing_is_answered(start: Start) -> None:
    client = await start()
    answer = await client.post("/v1/signups", json=body(), headers={"Authorization": "Bearer no"})
    assert answer.status == 401
    assert set((await answer.json())["error"]) == {"code", "message"}


async def test_a_draft_survives_a_restart(start: Start) -> None:
    client = await start()
    draft = {
        "form": "language_pilot",
        "values": {"name": "Jan"},
        "asking": "contact_way",
        "language": "pl",
        "key": "0123456789ab",
    }
    await client.put("/v1/drafts/c1", json=draft)
    await client.close()
    client = await start()
    kept = await (await client.get("/v1/drafts/c1")).json()
    assert kept["draft"] == {**draft, "changes": False, "code": None}
