"""From a question to the right counter, through the door, and the directory's pages."""

import csv
import io
import json
import urllib.request
import uuid

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.conftest import Product
from tests.languages import LIVE


def said(product: Product, *texts: str) -> dict[str, object]:
    conversation = f"c-{uuid.uuid4().hex}"
    return [product.say(text, conversation) for text in texts][-1]["messages"][0]


def fetch(product: Product, path: str) -> str:
    with urllib.request.urlopen(product.address + path, timeout=10) as answer:
        return answer.read().decode()


@pytest.mark.parametrize(
    ("texts", "office"),
    [
        (("Hoe krijg ik een BSN?", "en in Venlo?"), "office.rni_venlo"),
        (("Jak dostać numer BSN?", "Horst"), "office.rni_venlo"),
        (("Ich wohne in Deutschland und arbeite in Venlo. Wo bin ich versichert?", "5961 AB"), "office.gip_rhein_maas_nord"),
        (("Is mijn huur te hoog?", "Maastricht"), "office.huurcommissie"),
        (("шефът не ми плати заплатата", "Венло"), "office.labour_authority"),
    ],
)  # fmt: skip
def test_a_place_after_a_question_gives_its_office(
    product: Product, texts: tuple[str, ...], office: str
) -> None:
    assert said(product, *texts)["id"] == office


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("9999 ZZ", "place-unknown_postcode"),
        ("Venlo and Roermond", "place-which"),
        ("Bergen", "place-which"),
        ("Well", "place-which"),
        ("Eindhoven", "place-outside_nl"),
        ("Weeze", "place-outside_de"),
    ],
)
def test_an_unclear_place_is_asked_about(product: Product, text: str, message: str) -> None:
    assert said(product, "How do I get a BSN?", text)["id"] == message


def test_a_place_that_may_be_gone_is_said_to_be_so(product: Product) -> None:
    conversation = f"c-{uuid.uuid4().hex}"
    product.say("Where can I meet people? I live in Horst", conversation)
    body = {"conversation": conversation, "message": "b", "button": "act:more_offices"}
    product.say("which office in Horst can help me", conversation)
    _, answer = product.post(body)
    cards = {m["id"]: m["text"] for m in answer["messages"]}
    assert "confirmed that this office still exists" in cards["office.ontmoetingspunt_meterik"]


@pytest.mark.parametrize("language", LIVE)
@pytest.mark.parametrize("path", ["/offices", "/events"])
def test_the_pages_exist_in_every_language(product: Product, path: str, language: str) -> None:
    assert f'lang="{language}"' in fetch(product, f"{path}?language={language}")


def test_the_directory_is_open_data(product: Product) -> None:
    rows = list(csv.DictReader(io.StringIO(fetch(product, "/offices.csv?language=en"))))
    features = json.loads(fetch(product, "/offices.geojson"))["features"]
    assert len(rows) > 40
    assert all(len(f["geometry"]["coordinates"]) == 2 for f in features)
    assert "BEGIN:VCALENDAR" in fetch(product, "/events.ics")


def test_the_map_shows_offices_and_asks_nobody_else_for_tiles(product: Product, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(product.address + "/offices?language=ro")
    expect(page.locator(".map.live .town").first).to_be_visible()
    page.locator(".map path").last.click(force=True)
    office = page.locator(".leaflet-popup-content a")
    expect(page.locator(str(office.get_attribute("href")))).to_be_visible()
    assert all(address.startswith(product.address) for address in asked)


@pytest.mark.parametrize("path", ["/offices?language=pl", "/events?language=uk"])
def test_axe_finds_no_violation(product: Product, page: Page, path: str) -> None:
    page.goto(product.address + path)
    assert [v["id"] for v in Axe().run(page)["violations"]] == []
