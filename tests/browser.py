"""A real Chromium for the tests that look at pages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from tools import chromium as installed

PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the browser's path; without one the test is skipped and says why."""
    path = installed.path()
    if path is None:
        pytest.skip("no Chromium here: `apt install chromium` to run the browser tests")
    return path


@pytest.fixture
def page(chromium: str) -> Iterator[Page]:
    """Open a phone-sized page of a Polish phone; an error on its console fails the test."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=PHONE, locale="pl-PL")
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
        yield page
        browser.close()
        assert [c for c in complaints if "ERR_INTERNET_DISCONNECTED" not in c] == []
