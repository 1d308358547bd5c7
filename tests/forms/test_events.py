"""Signing up for what is in the calendar, and for nothing else."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from forms.activities import Activities
from forms.places import Places
from forms_api.accounts.roles import Role
from tests.forms.conftest import TOKEN, Client, Start, signed_in
from tests.forms.talking import FakeEngine, Person, gateway

_EVENT = """[{name}]
titles = {{ nl = "{title}", en = "{title} (en)" }}
start = {start:%Y-%m-%dT%H:%M:%S}
end = {end:%Y-%m-%dT%H:%M:%S}
municipality = "GM0983"
address = "Bibliotheek Venlo"
organiser = "Taalhuis Venlo"
confirmed = 2026-11-01
sign_up = {sign_up}
"""
Open = Callable[..., Awaitable[Client]]


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder as ``data/``, with a calendar of its own, empty at first."""
    for name in ("forms", "places"):
        (tmp_path / "data").mkdir(exist_ok=True)
        (tmp_path / "data" / name).symlink_to(Path("data", name).absolute())
    (tmp_path / "data" / "events").mkdir()
    (tmp_path / "data" / "events" / "events.toml").touch()
    return tmp_path / "data"


def plan(data: Path, name: str, title: str, days: float, sign_up: bool = True) -> None:
    """Add an activity to the calendar, so many days from now."""
    start = datetime.now() + timedelta(days)
    told = {"title": title, "start": start, "end": start + timedelta(hours=2)}
    with (data / "events" / "events.toml").open("a", encoding="utf-8") as file:
        file.write(_EVENT.format(name=name, sign_up=str(sign_up).lower(), **told))


@pytest.fixture
async def open_town(start: Start, data: Path, tmp_path: Path) -> AsyncIterator[Open]:
    """Start both services on the calendar as it is now; return the gateway."""
    started: list[Client] = []

    async def go() -> Client:
        forms = await start(forms=data / "forms")
        url = str(forms.make_url("")).rstrip("/")
        started.extend([await gateway(url, TOKEN, tmp_path, FakeEngine(), data / "forms"), forms])
        return started[-2]

    yield go
    for client in started[::2]:
        await client.close()


async def test_an_empty_calendar_says_so(open_town: Open, data: Path) -> None:
    plan(data, "past", "Voorbij", -3)
    plan(data, "closed", "Zonder aanmelding", 3, sign_up=False)
    piet = Person(await open_town(), "nl")
    assert await piet.press("form:event_signup.start") == ["form-nothing-event_signup"]
    assert await piet.press("mine:show") == ["mine-nothing"]


async def test_what_is_coming_is_offered_by_day(open_town: Open, data: Path) -> None:
    plan(data, "later", "Taalcafé", 9)
    plan(data, "sooner", "Meet & Greet", 2)
    plan(data, "past", "Voorbij", -3)
    piet = Person(await open_town(), "en")
    asked = (await piet.send(button="form:event_signup.start"))["messages"][-1]
    labels = [button["label"] for button in asked["buttons"]][:2]
    assert labels[0].startswith("Meet & Greet (en), ") and labels[0].endswith(", Venlo")
    assert labels[1].startswith("Taalcafé (en), ")
    assert not [b for b in asked["buttons"] if "Voorbij" in b["label"]]
    assert await piet.say("taalcafé") == ["ask-place"]
    assert await piet.answer("skip", "Piet", "3", "chat", "yes") == ["form-summary"]
    assert await piet.say("yes") == ["form-done-event_signup"]
    shown = (await piet.send(button="mine:show"))["messages"][0]["text"]
    assert "Taalcafé (en), " in shown


async def test_what_left_the_calendar_is_asked_anew(
    open_town: Open, data: Path, start: Start
) -> None:
    plan(data, "sooner", "Meet & Greet", 2)
    piet = Person(await open_town(), "en")
    await piet.press("form:event_signup.start")
    await piet.answer("1", "skip", "Piet", "3", "chat", "yes")
    (data / "events" / "events.toml").write_text("")
    plan(data, "later", "Taalcafé", 9)
    piet.client = await open_town()
    assert await piet.say("yes") == ["ask-event"]
    assert await piet.say("1") == ["form-summary"]


async def test_staff_read_the_activity_not_its_id(start: Start, data: Path) -> None:
    plan(data, "sooner", "Meet & Greet", 2)
    client = await start(forms=data / "forms")
    values = {"event": "sooner", "place": "", "name": "Piet", "people": "2"}
    values |= {"contact_way": "chat", "consent": "yes"}
    asked = {"conversation": "c1", "form": "event_signup", "language": "nl", "values": values}
    assert (await client.post("/v1/signups", json=asked)).status == 201
    past = {**asked, "values": {**values, "event": "gone"}}
    assert (await client.post("/v1/signups", json=past)).status == 422
    signed_in(client, Role.FRONT_OFFICE)
    page = await (await client.get("/staff/signups?form=event_signup")).text()
    assert "Meet &amp; Greet (en), " in page


def test_an_id_that_fits_on_no_button_stops_the_start(data: Path) -> None:
    plan(data, "x" * 37, "Taalcafé", 9)
    with pytest.raises(ValueError, match="an id is"):
        Activities.read(data / "events" / "events.toml", Places.read(data / "places"))
