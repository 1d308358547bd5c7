"""The widget in a real Chromium: typing, buttons, keyboard, offline, and axe-core."""

import re

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser import PHONE
from tests.conftest import Product

QUESTION = "Jak dostać numer BSN?"


@pytest.fixture
def chat(product: Product, page: Page) -> Page:
    page.goto(product.address)
    expect(page.get_by_role("log")).to_be_visible()
    return page


def ask(chat: Page, text: str) -> None:
    chat.get_by_role("textbox").fill(text)
    chat.get_by_role("textbox").press("Enter")


def test_a_question_gets_its_answer_with_its_source(chat: Page) -> None:
    ask(chat, QUESTION)
    link = chat.get_by_role("log").get_by_role("link")
    expect(link).to_have_attribute("href", re.compile("^https://"))
    expect(link).to_have_attribute("rel", "noopener")


def test_everything_said_has_the_name_of_who_says_it(chat: Page) -> None:
    ask(chat, QUESTION)
    expect(chat.locator(".said.bot .who").first).to_have_text(re.compile("^Wegwijzer: ?$"))
    expect(chat.locator(".said.you .who").first).to_have_text(re.compile("^Ty: ?$"))


def test_a_pressed_button_is_answered(chat: Page) -> None:
    ask(chat, "Cześć")
    buttons = chat.get_by_role("log").get_by_role("button")
    expect(buttons.first).to_be_visible()
    said = chat.locator(".said")
    before = said.count()
    buttons.first.click()
    expect(said).to_have_count(before + 2)


def test_a_chosen_language_changes_the_whole_widget(chat: Page) -> None:
    chat.get_by_role("combobox").select_option("uk")
    expect(chat.get_by_role("textbox")).to_have_attribute("placeholder", re.compile("[а-яіїє]"))
    expect(chat.locator("section")).to_have_attribute("lang", "uk")


def test_it_works_by_keyboard_alone(chat: Page) -> None:
    chat.keyboard.press("Tab")
    for _ in range(8):
        if chat.evaluate("document.activeElement.shadowRoot.activeElement?.tagName") == "TEXTAREA":
            break
        chat.keyboard.press("Tab")
    chat.keyboard.type(QUESTION)
    chat.keyboard.press("Enter")
    expect(chat.get_by_role("log").get_by_role("link")).to_be_visible()


def test_markup_that_somebody_types_stays_text(chat: Page) -> None:
    ask(chat, "<img src=x onerror=alert(1)>")
    expect(chat.locator(".you")).to_contain_text("<img src=x")
    assert chat.locator(".said img").count() == 0


def test_a_message_typed_offline_is_sent_once_online(chat: Page) -> None:
    chat.context.set_offline(True)
    ask(chat, QUESTION)
    expect(chat.get_by_role("status")).not_to_be_empty()
    chat.context.set_offline(False)
    expect(chat.get_by_role("log").get_by_role("link")).to_be_visible(timeout=15_000)
    assert chat.locator(".you").count() == 1


def test_nothing_is_wider_than_a_phone(chat: Page) -> None:
    ask(chat, "Czy agencja może potrącać czynsz?")
    expect(chat.get_by_role("log").get_by_role("link")).to_be_visible()
    assert chat.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_axe_finds_no_violation(chat: Page) -> None:
    ask(chat, QUESTION)
    expect(chat.get_by_role("log").get_by_role("link")).to_be_visible()
    assert [v["id"] for v in Axe().run(chat)["violations"]] == []


def test_it_keeps_no_cookie(chat: Page) -> None:
    ask(chat, QUESTION)
    expect(chat.get_by_role("log").get_by_role("link")).to_be_visible()
    assert chat.context.cookies() == []
