"""What is kept can be seen, changed and deleted, and then it is nowhere."""

import os
import sqlite3
from pathlib import Path

import pytest

from forms_api.database import ring_of
from forms_api.keys import SESSIONS
from tests.forms.conftest import Client, Start, body, pilot

NAME, PHONE = "Zofia Wiśniewska", "+31612345678"


async def code_of(client: Client, conversation: str = "c1") -> str:
    answer = await client.post("/v1/signups", json=body(conversation))
    return (await answer.json())["signup"]["code"]  # type: ignore[no-any-return]


async def test_the_code_opens_it_from_another_conversation(start: Start) -> None:
    client = await start()
    code = await code_of(client)
    asked = {"conversation": "c9", "code": f"my code is {code.lower()}"}
    kept = await (await client.post("/v1/people/kept", json=asked)).json()
    assert kept["signups"][0]["values"] == pilot()
    nobody = await (await client.post("/v1/people/kept", json={"conversation": "c9"})).json()
    assert nobody == {"signups": [], "draft": None, "messages_waiting": 0}


async def test_codes_cannot_be_guessed(start: Start) -> None:
    client = await start()
    asked = {"conversation": "c9", "code": "W-2222-2222"}
    statuses = [(await client.post("/v1/people/kept", json=asked)).status for _ in range(7)]
    assert statuses == [404] * 5 + [429] * 2


async def test_a_change_keeps_place_and_code(start: Start) -> None:
    client = await start()
    code = await code_of(client)
    changed = pilot(phone="+31687654321")
    answer = await client.post("/v1/signups/change", json={"conversation": "c1", "values": changed})
    shown = await answer.json()
    assert (shown["code"], shown["values"]["phone"]) == (code, "+31687654321")
    kept = await (await client.post("/v1/signups", json=body("c2"))).json()
    assert kept["new"]


async def test_deletion_leaves_nothing_anywhere(
    start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = await start()
    code = await code_of(client)
    draft = {
        "form": "volunteer",
        "values": {"name": NAME},
        "asking": "phone",
        "language": "pl",
        "key": "0123456789ab",
    }
    await client.put("/v1/drafts/c1", json=draft)
    await client.post("/v1/signups", json=body("c2"))
    receipt = await (await client.post("/v1/people/deletion", json={"conversation": "c1"})).json()
    assert receipt["removed"] == {
        "signups": 1,
        "drafts": 1,
        "messages": 1,
        "handovers": 0,
        "telegram": 0,
    }
    await client.post("/v1/people/deletion", json={"conversation": "c2"})
    kept = await (await client.post("/v1/people/kept", json={"conversation": "c1"})).json()
    assert kept == {"signups": [], "draft": None, "messages_waiting": 0}
    ring = ring_of(client.app[SESSIONS])  # type: ignore[union-attr]
    await client.close()
    traces = [NAME, PHONE, "612345678", code, ring.mark("phone", PHONE), ring.mark("code", code)]
    assert not [t for t in traces if t in caplog.text]
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert not [t for t in traces if t.encode() in file.read_bytes()], file
    if (path := tmp_path / "forms.sqlite3").exists():
        with sqlite3.connect(path) as connection:
            for table in ("signups", "drafts", "outbox", "contact_marks"):
                count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                assert count == 0, table


async def test_contact_is_sealed_while_it_is_kept(start: Start, tmp_path: Path) -> None:
    client = await start()
    code = await code_of(client)
    await client.put(
        "/v1/drafts/c2",
        json={
            "form": "volunteer",
            "values": {"name": NAME},
            "asking": "phone",
            "language": "pl",
            "key": "0123456789ab",
        },
    )
    await client.close()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            found = [t for t in (NAME, PHONE, code) if t.encode() in file.read_bytes()]
            assert not found, file
    assert os.stat(tmp_path / "keys" / "forms.keys").st_mode & 0o777 == 0o600
