"""People, a person and the settings in a real browser: every look, the keyboard, and after a part was exchanged."""

import re

import pytest
from playwright.sync_api import Browser, expect
from tests.e2e import looks
from tests.e2e.looks import DESK, PHONE, Door

pytestmark = pytest.mark.chromium


def test_on_a_phone_people_are_found_changed_marked_and_put_back(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=PHONE, storage_state=demo.let_in, has_touch=True)
    wrong = looks.complaints(context)
    page = context.new_page()
    page.goto(demo.at("/people/"))
    page.get_by_label("Find", exact=True).fill("nurse")
    expect(page).to_have_url(demo.at("/people/?q=nurse"))
    page.get_by_text("Order and columns").tap()
    page.get_by_label("In the order of").select_option("relationship")
    page.get_by_label("How you met").check()
    page.get_by_role("button", name="Show it so").tap()
    expect(page).to_have_url(re.compile(r"q=nurse.*sort=relationship.*column=how-met"))
    here = page.url
    page.locator("[data-edit]").first.tap()
    how_met = page.get_by_label("How you met").and_(page.locator("input[name=how_met]"))
    expect(how_met).to_be_visible()  # while it is fetched, what was tapped is dimmed
    assert looks.shut_out(page) == []
    how_met.fill("at the bus stop")
    page.get_by_role("button", name="Keep it").tap()
    expect(page.get_by_text("at the bus stop")).to_be_visible()
    page.get_by_role("button", name="Undo").tap()
    expect(page.get_by_text("Taken back.")).to_be_visible()
    expect(page.get_by_text("at the bus stop")).not_to_be_visible()
    page.goto(here)
    for box in page.locator("[data-row] input").all()[:2]:
        box.check()
    page.get_by_text("Say something of several people at once").tap()
    page.get_by_label("They are").select_option("do-not-contact")
    page.get_by_role("button", name="Say so").tap()
    expect(page.get_by_text("Changed for 2 people.")).to_be_visible()
    expect(page.locator("[data-row]", has_text="do not contact")).to_have_count(2)
    assert looks.shut_out(page) == []
    page.get_by_role("button", name="Undo").tap()
    expect(page.locator("[data-row]", has_text="do not contact")).to_have_count(0)
    assert wrong == []
    context.close()


def test_a_backup_is_made_and_put_back_in_the_browser(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=PHONE, storage_state=demo.let_in)
    wrong = looks.complaints(context)
    page = context.new_page()
    page.goto(demo.at("/settings/"))
    page.get_by_role("button", name="Make a backup now").click()
    page.locator(".backups a").first.click()
    assert looks.shut_out(page) == []
    page.get_by_role("button", name="Yes, put this backup back").click()
    expect(page.get_by_text("The backup is back.")).to_be_visible()
    expect(page.locator(".backups li")).to_have_count(2)
    assert looks.shut_out(page) == []
    assert wrong == []
    context.close()


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
    page.get_by_label("What they do").fill("beekeeper")
    page.keyboard.press("Enter")
    expect(page.locator("[data-open]", has_text=name)).to_be_focused()
    expect(page.get_by_text("beekeeper")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back.")).to_be_visible()
    page.go_back()
    assert wrong == []
    context.close()
