"""The pages of sign-ups in a real Chromium: axe finds nothing, in Dutch and in English."""

import pytest
from axe_core_python.async_playwright import Axe
from playwright.async_api import async_playwright

from forms_api.accounts.roles import Role
from tests.forms.conftest import HEADERS, Start, body, signed_in

_PATHS = (
    "/staff/signups?form=language_pilot",
    "/staff/signups?form=housing_signal",
    "/staff/signups/1",
    "/staff/groups",
    "/staff/groups/letters?member=1&member=2",
    "/trends/signups?form=language_pilot",
    "/trends/signups?form=event_signup",
    "/staff/audit",
    "/staff/api",
)


@pytest.fixture
def database() -> str:
    return ""


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_axe_finds_no_violation(start: Start, chromium: str, language: str) -> None:
    client = await start()
    signed_in(client, Role.ADMIN)
    for number in range(7):
        asked = body(f"c{number}", phone=f"+316123456{number:02}")
        await client.post("/v1/signups", json=asked)
    await client.post("/v1/signups", json=body("c9"))
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page(extra_http_headers=HEADERS)
        for path in _PATHS:
            await page.goto(
                str(client.make_url(f"{path}{'&' if '?' in path else '?'}language={language}"))
            )
            assert await page.get_attribute("html", "lang") == language
            found = (await Axe().run(page))["violations"]
            told = [(path, one["id"], [n["html"][:90] for n in one["nodes"]]) for one in found]
            assert told == []
        await browser.close()
