"""Places are given fairly, whoever comes at the same time."""

import asyncio

from tests.forms.conftest import Start, body


async def test_sixty_at_once_for_the_last_five_places(start: Start) -> None:
    client = await start(capacity={"language_pilot": 5})

    async def come(number: int) -> dict[str, object]:
        asked = body(f"c{number}", phone=f"+316123456{number:02}")
        answer = await client.post("/v1/signups", json=asked)
        assert answer.status == 201, await answer.text()
        return (await answer.json())["signup"]  # type: ignore[no-any-return]

    found = await asyncio.gather(*(come(number) for number in range(60)))
    assert sum(one["seat"] == "place" for one in found) == 5
    waiting = sorted(one["position"] for one in found if one["seat"] == "waiting")
    assert waiting == list(range(1, 56))
    assert len({one["code"] for one in found}) == 60


async def test_a_withdrawal_moves_the_next_one_up_and_tells_them(start: Start) -> None:
    client = await start(capacity={"language_pilot": 1})
    for number in range(3):
        asked = body(f"c{number}", phone=f"+316123456{number:02}")
        await client.post("/v1/signups", json=asked)
    answer = await client.post("/v1/signups/withdrawal", json={"conversation": "c0"})
    assert (await answer.json())["removed"] == {"signups": 1}
    seats = []
    for name in ("c1", "c2"):
        kept = await (await client.post("/v1/people/kept", json={"conversation": name})).json()
        seats.append((kept["signups"][0]["seat"], kept["signups"][0]["position"]))
    assert seats == [("place", None), ("waiting", 1)]
    told = (await (await client.get("/v1/outbox")).json())["messages"]
    assert [(m["conversation"], m["message"]["id"]) for m in told] == [("c1", "form-moved_up")]
    assert told[0]["message"]["language"] == "pl"


async def test_more_places_are_given_at_the_next_start(start: Start) -> None:
    client = await start(capacity={"language_pilot": 0})
    await client.post("/v1/signups", json=body("c1"))
    await client.close()
    client = await start(capacity={"language_pilot": 1})
    kept = await (await client.post("/v1/people/kept", json={"conversation": "c1"})).json()
    assert kept["signups"][0]["seat"] == "place"


async def test_the_same_conversation_twice_keeps_its_place(start: Start) -> None:
    client = await start()
    first = await (await client.post("/v1/signups", json=body("c1"))).json()
    again = await (await client.post("/v1/signups", json=body("c1"))).json()
    assert (first["new"], again["new"]) == (True, False)
    assert first["signup"] == again["signup"]


async def test_somebody_elses_number_reveals_nothing_and_takes_no_place(start: Start) -> None:
    client = await start(capacity={"language_pilot": 2})
    first = await (await client.post("/v1/signups", json=body("c1"))).json()
    other = await (await client.post("/v1/signups", json=body("c2", name="Other"))).json()
    assert other["new"] and other["signup"]["code"] != first["signup"]["code"]
    assert other["signup"]["values"]["name"] == "Other"
    third = await (await client.post("/v1/signups", json=body("c3", phone="+31612345699"))).json()
    assert third["signup"]["seat"] == "place"
    told = (await (await client.get("/v1/outbox")).json())["messages"]
    assert [(m["conversation"], m["message"]["id"]) for m in told] == [
        ("c1", "form-signed_up_again")
    ]


async def test_the_same_key_does_the_write_once(start: Start) -> None:
    client = await start()
    headers = {"Idempotency-Key": "confirm-1"}
    asked = {**body("c1"), "form": "housing_signal"}
    asked["values"] = {"about": "housing", "place": "GM0983", "what": "Mould", "consent": "yes"}
    asked["values"]["anonymous"] = "yes"
    answers = await asyncio.gather(
        *(client.post("/v1/signups", json=asked, headers=headers) for _ in range(4))
    )
    codes = {(await answer.json())["signup"]["code"] for answer in answers}
    assert len(codes) == 1
    asked["values"]["what"] = "Rats"
    other = await client.post("/v1/signups", json=asked, headers=headers)
    assert other.status == 422
