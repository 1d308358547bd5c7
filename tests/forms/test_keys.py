"""Keys turn, and what is old goes."""

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from pydantic import SecretStr

from forms_api.database import open_database
from forms_api.keys import SESSIONS
from forms_api.moments import now
from forms_api.retention.rules import sweep
from forms_api.secrecy import KeyRing
from forms_api.secrecy.reseal import rotate
from forms_api.settings import Settings
from forms_api.signups.forms import FORMS
from tests.forms.conftest import TOKEN, Start, body, pilot


def test_what_was_changed_does_not_open(tmp_path: Path) -> None:
    ring = KeyRing.read_or_make(tmp_path)
    sealed = ring.seal("secret")
    assert ring.open(sealed) == "secret" and ring.seal("secret") != sealed
    with pytest.raises(InvalidTag):
        ring.open(sealed[:-1] + bytes([sealed[-1] ^ 1]))


async def test_after_rotation_everything_opens_with_the_new_key(
    start: Start, tmp_path: Path, database: str
) -> None:
    client = await start()
    await client.post("/v1/signups", json=body())
    await client.close()
    old = KeyRing.read_or_make(tmp_path)
    settings = Settings(forms_token=SecretStr(TOKEN), data=tmp_path, database=database)
    engine, sessions = await open_database(settings)
    assert await rotate(settings, sessions) == 1
    await engine.dispose()
    new = KeyRing.read_or_make(tmp_path)
    assert not set(old.keys) & set(new.keys)
    assert (tmp_path / "keys" / "forms.keys").stat().st_mode & 0o777 == 0o600
    client = await start()
    kept = await (await client.post("/v1/people/kept", json={"conversation": "c1"})).json()
    assert kept["signups"][0]["values"] == pilot()
    again = await (await client.post("/v1/signups", json=body("c2"))).json()
    assert again["new"]


async def test_drafts_go_after_a_week_and_signups_after_the_period(start: Start) -> None:
    client = await start()
    draft = {"form": "volunteer", "asking": "name", "language": "pl", "key": "0123456789ab"}
    await client.post("/v1/signups", json=body())
    await client.put("/v1/drafts/c1", json=draft)
    assert client.app is not None
    sessions, forms = client.app[SESSIONS], client.app[FORMS].forms

    async def after(days: int) -> tuple[object, int]:
        async with sessions.begin() as session:
            await sweep(session, forms, now() + timedelta(days))
        kept = await (await client.post("/v1/people/kept", json={"conversation": "c1"})).json()
        return kept["draft"], len(kept["signups"])

    ends = forms["language_pilot"].ends
    assert ends is not None
    left = (ends - now().date()).days + 90
    assert await after(6) == ("volunteer", 1)
    assert await after(8) == (None, 1)
    assert await after(left) == (None, 1)
    assert await after(left + 2) == (None, 0)
