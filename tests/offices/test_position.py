"""A shared position gives the municipality's office and is kept nowhere."""

import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Product
from tests.test_widget import ask

VENLO, SEA = [51.37, 6.17], [54.0, 4.0]


def share(product: Product, position: object, **more: object) -> tuple[int, dict]:
    body = {"conversation": f"c-{uuid.uuid4().hex}", "message": "m-1", "language": "pl"}
    return product.post({**body, "position": position, **more})


def test_a_position_gives_an_office_of_that_municipality(product: Product) -> None:
    status, answer = share(product, VENLO)
    assert status == 200
    assert answer["messages"][0]["id"].startswith("office.")
    assert answer["understood"]["act"] == "find_office"


def test_a_position_in_the_sea_is_said_to_be_elsewhere(product: Product) -> None:
    status, answer = share(product, SEA)
    assert (status, answer["understood"]["act"]) == (200, "find_office")
    assert not answer["messages"][0]["id"].startswith("office.")


@pytest.mark.parametrize(
    "position", [[91, 6], [51, 181], [51], [51, 6, 1], "Venlo", [None, None], ["x", "y"], {}, True]
)
def test_what_is_no_position_is_refused(product: Product, position: object) -> None:
    status, answer = share(product, position)
    assert (status, answer["error"]["code"]) == (400, "invalid_request")


def test_a_position_with_a_text_is_refused(product: Product) -> None:
    assert share(product, VENLO, text="Venlo")[0] == 400


def test_no_log_holds_a_position(product: Product) -> None:
    share(product, [51.371234, 6.171234])
    for log in product.logs.glob("*.log"):
        assert "51.371234" not in log.read_text(errors="ignore")


def test_the_widget_shares_where_somebody_is(product: Product, page: Page) -> None:
    page.context.grant_permissions(["geolocation"])
    page.context.set_geolocation({"latitude": VENLO[0], "longitude": VENLO[1]})
    page.goto(product.address)
    expect(page.get_by_role("log")).to_be_visible()
    ask(page, "Szukam punktu informacyjnego")
    page.get_by_role("button", name="Udostępnij, gdzie jestem").click()
    expect(page.locator(".said").last).to_contain_text("Noord-Limburg")


def test_who_does_not_want_to_share_can_type(product: Product, page: Page) -> None:
    page.goto(product.address)
    expect(page.get_by_role("log")).to_be_visible()
    ask(page, "Szukam punktu informacyjnego")
    page.get_by_role("button", name="Udostępnij, gdzie jestem").click()
    expect(page.get_by_text("Wpisz nazwę swojej miejscowości")).to_be_visible()
