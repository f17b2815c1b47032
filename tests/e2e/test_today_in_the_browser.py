"""The page of the day in a real browser: phone and desk, light and dark, by keyboard, and without JavaScript."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.e2e import serving
from tests.e2e.looks import DESK, PHONE, Door, complaints

pytestmark = pytest.mark.chromium


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the wanted element has the focus, which must be seen."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            assert wanted.evaluate("element => getComputedStyle(element).outlineStyle") != "none"
            return
    raise AssertionError(f"Tab never comes to {wanted}")


def test_the_keyboard_alone_is_enough_to_note_an_ask_and_take_it_back(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=DESK, storage_state=demo.let_in)
    page = context.new_page()
    page.goto(demo.home)
    before = page.locator("h1").text_content()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    card = page.locator("article").first
    tab_to(page, card.locator(".log summary", has_text="I did it"))
    page.keyboard.press("Enter")
    tab_to(page, card.locator("select[name=outcome]"))
    page.keyboard.type("They agreed")
    tab_to(page, card.locator("textarea[name=note]"))
    page.keyboard.type("On Thursday")
    tab_to(page, card.get_by_role("button", name="Note it"))
    page.keyboard.press("Enter")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_visible()
    expect(page.locator("h1")).not_to_have_text(before or "")
    tab_to(page, undo)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Taken back.")).to_be_visible()
    expect(page.locator("h1")).to_have_text(before or "")
    context.close()


@pytest.mark.parametrize("has_javascript", [True, False], ids=["with-javascript", "without"])
def test_a_journey_from_an_empty_folder_and_back(browser: Browser, tmp_path: Path, has_javascript: bool) -> None:
    with serving.served("start", "--no-browser", "--port", "0", folder=tmp_path / "search") as wellmet:
        context = browser.new_context(viewport=PHONE, java_script_enabled=has_javascript)
        found = complaints(context)
        page = context.new_page()
        page.goto(wellmet.link)
        expect(page.locator("h1")).to_have_text("Whom do you know?")
        page.get_by_role("button", name="Look at a sample search").click()
        expect(page.locator("article")).to_have_count(5)
        first = page.locator("article").first
        name = first.locator("h2").text_content() or ""
        first.locator(".log summary", has_text="I did it").click()
        first.locator("select[name=outcome]").select_option("sent")
        first.get_by_role("button", name="Note it").click()
        expect(page.get_by_text("Noted.")).to_be_visible()
        expect(page.locator("article h2").first).not_to_have_text(name)
        page.get_by_role("button", name="Undo").click()
        expect(page.locator("article h2").first).to_have_text(name)
        page.get_by_role("button", name="Clear the sample").click()
        expect(page.locator("h1")).to_have_text("Whom do you know?")
        assert found == []
        context.close()
