"""Two members of staff and two people at once, each in a real Chromium."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from axe_core_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.keys import SECRET
from bot.secret import name_of
from forms_api.accounts.roles import Role
from forms_api.handovers import erasing
from forms_api.keys import SESSIONS
from tests.console.conftest import SERVICE, Member, member
from tests.console.talk import OFFICE, OTHER, Person
from tests.forms.conftest import body

Client = TestClient[Any, Any]
AGREE, LATER = re.compile("^(Yes|Tak),"), re.compile("^Write now")
SHOTS = Path("var/screenshots")


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as play:
        opened = await play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        await opened.close()


async def console(browser: Browser, gateway: Client, who: Member) -> Page:
    """Sign in to the console in a browser of one's own."""
    page = await (await browser.new_context(locale="nl-NL")).new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    await page.goto(str(gateway.make_url("/console")))
    for name, value in who.form.items():
        await page.fill(f"#{name}", value)
    await page.press("#code", "Enter")
    await expect(page.locator("h1")).to_have_text("Gesprekken")
    return page


async def widget(browser: Browser, gateway: Client, locale: str) -> Page:
    """Open the chat in a browser of one's own."""
    page = await (await browser.new_context(locale=locale)).new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    await page.goto(str(gateway.make_url("/")))
    return page


async def say(page: Page, text: str) -> None:
    """Type into the chat."""
    await page.locator("textarea").fill(text)
    await page.locator("textarea").press("Enter")


async def no_violations(page: Page) -> None:
    """Check the page with axe."""
    found = await Axe().run(page)
    told = [(v["id"], [n["html"][:90] for n in v["nodes"]]) for v in found["violations"]]
    assert not told, told


async def test_two_staff_and_two_people(browser: Browser, gateway: Client, forms: Client) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    anna = await member(forms, "anna", Role.FRONT_OFFICE, offices=(OFFICE,))
    bram = await member(forms, "bram", Role.FRONT_OFFICE, offices=(OFFICE, OTHER))
    anna_sees, bram_sees = (
        await console(browser, gateway, anna),
        await console(browser, gateway, bram),
    )
    await no_violations(anna_sees)
    await expect(anna_sees.locator("#queue")).to_contain_text("RNI-loket Venlo: anna, bram")

    jan, eva = (
        await widget(browser, gateway, "pl-PL"),
        await widget(browser, gateway, "en-GB"),
    )
    for page in (jan, eva):
        await say(page, "How do I get a BSN?")
        await (
            page.get_by_role("button", name="person")
            .or_(page.get_by_role("button", name="człowiek"))
            .first.click()
        )
        await page.get_by_role("button", name=AGREE).click()
        await expect(page.locator(".bot").last).to_contain_text("RNI-loket Venlo")
    await say(jan, "Nie mam adresu")
    await expect(anna_sees.locator("tbody tr")).to_have_count(2)
    assert (await anna_sees.title()).startswith("(2)")

    await anna_sees.locator("button#take-1").press("Enter")
    await expect(anna_sees.locator("#lines")).to_contain_text("Nie mam adresu")
    await expect(jan.locator(".bot").last).to_contain_text("RNI-loket Venlo")
    await anna_sees.locator("#text").fill("Dag, <b>ik</b> help u")
    await anna_sees.locator("#text").press("Control+Enter")
    said = jan.locator(".staff")
    await expect(said).to_contain_text("Dag, <b>ik</b> help u")
    await expect(said).to_contain_text("RNI-loket Venlo")
    await expect(anna_sees.locator("#lines")).to_contain_text("Dag, <b>ik</b> help u")
    await say(jan, "Dziękuję")
    await expect(anna_sees.locator("#lines")).to_contain_text("Dziękuję")
    await expect(anna_sees.locator("#text")).to_have_value("")
    await no_violations(anna_sees)
    await anna_sees.screenshot(path=SHOTS / "conversation.png", full_page=True)
    await jan.screenshot(path=SHOTS / "widget.png")

    await bram_sees.locator("button#take-2").click()
    await expect(eva.locator(".bot").last).to_contain_text("RNI-loket Venlo")
    await bram_sees.locator("#canned").select_option("canned-ask_place")
    await bram_sees.locator("form", has=bram_sees.locator("#canned")).locator("button").click()
    await expect(eva.locator(".staff")).to_contain_text("Which town do you live in?")
    await expect(jan.locator("section")).not_to_contain_text("Which town")

    await eva.close()
    await bram_sees.locator("#text").fill("Bent u er nog?")
    await bram_sees.locator("form.sending button").first.click()
    await expect(bram_sees.locator("#lines")).to_contain_text("Bent u er nog?")

    async with forms.app[SESSIONS].begin() as session:
        from sqlalchemy import text

        await session.execute(text("DELETE FROM sign_ins"))
    await anna_sees.locator("#text").fill("Mijn lange antwoord")
    await anna_sees.locator("#text").press("Control+Enter")
    await expect(anna_sees.locator("#problem")).to_contain_text("afgemeld")
    await expect(anna_sees.locator("#text")).to_have_value("Mijn lange antwoord")


async def test_a_widget_that_was_closed_gets_the_answer_later(
    browser: Browser, gateway: Client, forms: Client
) -> None:
    from tests.console.talk import Staff

    context = await browser.new_context(locale="en-GB")
    page = await context.new_page()
    await page.goto(str(gateway.make_url("/")))
    await say(page, "a person please")
    await page.get_by_role("button", name=LATER).click()
    await expect(page.locator(".bot").last).to_contain_text("Write your question now")
    await page.close()
    staff = await Staff.make(forms, "anna", Role.ADMIN)
    await staff.do(1, "take")
    await staff.do(1, "reply", text="one")
    await staff.do(1, "reply", text="two")
    page = await context.new_page()
    await page.goto(str(gateway.make_url("/")))
    await expect(page.locator(".staff")).to_have_count(2)
    assert [await page.locator(".staff p").nth(i).text_content() for i in (0, 1)] == ["one", "two"]
    await say(page, "thank you")
    await expect(page.locator(".status")).to_have_text("")
    await page.reload()
    await staff.do(1, "reply", text="three")
    await expect(page.locator(".staff p")).to_have_text(["one", "two", "three"])
    await expect(page.locator(".you p")).to_have_text(["thank you"])
    await expect(page.get_by_role("button", name="Back to Wegwijzer")).to_have_count(1)
    await context.set_offline(True)
    await say(page, "are you there")
    await expect(page.locator(".status")).to_contain_text("No internet")
    await context.set_offline(False)
    await expect(page.locator(".status")).to_have_text("")
    assert "are you there" in await staff.see("/console/conversations/1")
    await staff.client.session.close()


def pages_of(forms: Client) -> list[str]:
    """Return the address of every page of the staff: each route that is read, with an id of 1."""
    assert forms.app is not None
    paths = {
        r.resource.canonical for r in forms.app.router.routes() if r.method == "GET" and r.resource
    }
    kept = sorted(p for p in paths if p.startswith(("/console", "/staff", "/trends")))
    not_pages = ("/events", "}.{kind}", ".{kind}", "/static/", "/organisation")
    pages = [p.replace("{id}", "1") for p in kept if not any(part in p for part in not_pages)]
    return [p.replace("/letters", "/letters?member=1") for p in pages]


async def test_every_staff_page_is_without_violations_in_both_languages(
    browser: Browser, gateway: Client, forms: Client
) -> None:
    await Person(gateway, "pl").ask()
    for number in range(6):
        phone = f"+316123457{number:02}"
        await forms.post("/v1/signups", json=body(f"c{number}", phone=phone), headers=SERVICE)
    everything = (Role.FRONT_OFFICE, Role.COORDINATOR, Role.POLICY, Role.ADMIN)
    boss = await console(browser, gateway, await member(forms, "boss", *everything))
    await boss.goto(str(gateway.make_url("/staff/account")))
    pages = pages_of(forms)
    assert len(pages) > 15
    for language in ("en", "nl"):
        await boss.locator(f"button[value={language}]").click()
        for path in pages:
            await boss.goto(str(gateway.make_url(path)))
            assert await boss.locator("html").get_attribute("lang") == language, path
            await no_violations(boss)
            await fits_a_phone(boss)
        await boss.goto(str(gateway.make_url("/staff/account")))


async def fits_a_phone(page: Page) -> None:
    """Check that nothing but a table scrolls sideways at 320 pixels (WCAG 1.4.10)."""
    await page.set_viewport_size({"width": 320, "height": 700})
    over = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    await page.set_viewport_size({"width": 1280, "height": 900})
    assert over <= 0, (page.url, over)


async def test_what_was_typed_survives_the_end_of_the_sign_in(
    browser: Browser, gateway: Client, forms: Client
) -> None:
    jan = Person(gateway, "pl")
    await jan.ask()
    anna = await console(browser, gateway, await member(forms, "anna", Role.ADMIN))
    await anna.locator("#take-1").click()
    kept = await anna.context.cookies()
    await anna.context.clear_cookies()
    await anna.locator("#text").fill("Mijn antwoord")
    await anna.locator("summary").first.click()
    await anna.locator("#transfer-note").fill("Gaat over loon")
    for place in ("#text", "#transfer-note"):
        await anna.locator("form", has=anna.locator(place)).locator("button").click()
        await expect(anna.locator("#problem")).to_contain_text("afgemeld")
    await expect(anna.locator("#text")).to_have_value("Mijn antwoord")
    await expect(anna.locator("#transfer-note")).to_have_value("Gaat over loon")
    await anna.context.add_cookies(kept)
    await anna.locator("#text").press("Control+Enter")
    await expect(anna.locator("#text")).to_have_value("")
    await anna.locator("form", has=anna.locator("#transfer-note")).locator("button").click()
    await expect(anna.locator("h1")).to_have_text("Gesprekken")


async def test_words_that_the_person_deleted_go_from_the_screen_too(
    browser: Browser, gateway: Client, forms: Client
) -> None:
    jan = Person(gateway, "pl")
    await jan.ask()
    await jan.say("Nie mam adresu")
    anna = await console(browser, gateway, await member(forms, "anna", Role.ADMIN))
    await anna.locator("#take-1").click()
    await expect(anna.locator("#lines")).to_contain_text("Nie mam adresu")
    await anna.locator("#text").fill("Ik typ nog")
    async with forms.app[SESSIONS].begin() as session:
        await erasing.erase(session, name_of(jan.conversation, gateway.app[SECRET]))
    await expect(anna.locator("#lines")).not_to_contain_text("Nie mam adresu")
    await expect(anna.locator("#problem")).to_contain_text("veranderd")
    await expect(anna.locator("#text")).to_have_value("Ik typ nog")
    await anna.locator("#text").press("Control+Enter")
    await expect(anna.locator("#problem")).to_contain_text("niet (meer) van u")
