"""A week on the sample search, from the page of the day alone: noting, putting off, changing words, giving thanks."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.e2e import looks
from tests.e2e.looks import DESK, PHONE, Door

pytestmark = pytest.mark.chromium


def first_name(page: Page) -> str:
    return page.locator("article h2").first.text_content() or ""


def press(page: Page, act: str, button: str) -> None:
    """Open one of the acts of the first card, and press a button in it."""
    card = page.locator("article").first
    card.locator(".acts > details > summary", has_text=act).click()
    card.get_by_role("button", name=button).click()


def leaves(page: Page, name: str) -> None:
    expect(page.locator("article h2").first).not_to_have_text(name)
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def take_back(page: Page, name: str) -> None:
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("article h2").first).to_have_text(name)


@pytest.mark.parametrize(
    ("size", "has_javascript"),
    [(PHONE, True), (DESK, True), (PHONE, False)],
    ids=["phone", "desk", "without-javascript"],
)
def test_a_week_of_logging(browser: Browser, demo: Door, size: Any, has_javascript: bool) -> None:
    context = browser.new_context(viewport=size, storage_state=demo.let_in, java_script_enabled=has_javascript)
    wrong = looks.complaints(context)
    page = context.new_page()
    page.goto(demo.home)
    name = first_name(page)
    for act, button in (
        ("Later", "In two weeks"),
        ("Not this one", "I would rather leave them out"),
        ("I did it", "Note it"),
    ):
        press(page, act, button)
        leaves(page, name)
        if has_javascript:
            expect(page.locator("h1")).to_be_focused()
        take_back(page, name)
    field = page.get_by_label("Your words").first
    draft = field.input_value()
    if has_javascript:
        with page.expect_response(lambda answer: answer.url.endswith("/check/words/")):
            field.fill("Dear friend,\nhow are you?")
        page.reload()
    else:
        field.fill("Dear friend,\nhow are you?")
        page.get_by_role("button", name="Keep my words").first.click()
    expect(field).to_have_value("Dear friend,\nhow are you?")
    page.get_by_role("button", name="Back to the first draft").first.click()
    expect(field).to_have_value(draft)
    page.get_by_role("button", name="Undo").click()
    expect(field).to_have_value("Dear friend,\nhow are you?")
    page.get_by_role("button", name="Back to the first draft").first.click()
    expect(field).to_have_value(draft)
    name = first_name(page)
    card = page.locator("article").first
    card.locator(".acts > details > summary", has_text="I did it").click()
    card.get_by_label("What came of it?").select_option("talked")
    card.locator("summary", has_text="They named somebody").click()
    card.get_by_label("Whom did they name?").fill("Luis Ortega")
    card.get_by_role("button", name="Note it").click()
    leaves(page, name)
    take_back(page, name)
    owed = page.locator("#beside li").filter(has=page.locator("summary", has_text="Done"))
    expect(owed.first).to_be_visible()
    page.wait_for_load_state()
    before = owed.count()
    owed.first.locator("summary").click()
    owed.first.get_by_role("button", name="Note it").click()
    expect(owed).to_have_count(before - 1)
    page.get_by_role("button", name="Undo").click()
    expect(owed).to_have_count(before)
    assert wrong == []
    context.close()
