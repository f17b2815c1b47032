"""People, a person and the settings in a real browser: every look, the keyboard, and after a part was exchanged."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.e2e import looks
from tests.e2e.looks import DESK, Door

pytestmark = pytest.mark.chromium

ADDRESSES = ("/people/", "/people/?q=xyzzy", "/people/3/", "/people/3/edit/", "/settings/")


@pytest.fixture(scope="module")
def demo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with looks.opened(browser, "demo", folder=tmp_path_factory.mktemp("search")) as door:
        yield door


def unfold(page: Page) -> None:
    for folded in page.locator("main summary").all():
        folded.click()


def test_nobody_is_shut_out_of_any_page(browser: Browser, demo: Door) -> None:
    assert looks.look_at(browser, demo, *ADDRESSES, before=unfold) == []


def test_the_keyboard_finds_opens_changes_and_takes_back(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=DESK, storage_state=demo.let_in)
    wrong = looks.complaints(context)
    page = context.new_page()
    page.goto(demo.at("/people/"))
    page.keyboard.press("/")
    page.keyboard.type("ro")
    expect(page).to_have_url(demo.at("/people/?q=ro"))
    page.keyboard.press("ArrowDown")
    first = page.locator("[data-open]").first
    expect(first).to_be_focused()
    page.keyboard.press(" ")
    expect(page.locator("[data-row] input").first).to_be_checked()
    name = first.text_content() or ""
    page.keyboard.press("e")
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    assert looks.shut_out(page) == []
    page.get_by_label("What they do").fill("beekeeper")
    page.keyboard.press("Enter")
    expect(page.locator("[data-open]", has_text=name)).to_be_focused()
    expect(page.get_by_text("beekeeper")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back.")).to_be_visible()
    page.go_back()
    assert wrong == []
    context.close()
