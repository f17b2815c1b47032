"""Somebody writes, and is told while writing: the caret stays, the ear is told once, and everybody can read it."""

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.e2e import looks
from tests.e2e.looks import Door

pytestmark = pytest.mark.chromium

BAIT = "Dear Ms Brook, how did you start? Is there any job for me at your firm?"


def write(page: Page, words: str) -> None:
    page.get_by_label("Subject").fill("How you started")
    page.get_by_label("Your words").fill(words)


def write_and_wait(page: Page) -> None:
    write(page, BAIT)
    expect(page.locator("#result [data-verdict]")).to_contain_text("Better not like this")


def test_the_result_is_for_everybody_in_every_look(sample_page: Page, demo: Door) -> None:
    assert looks.wrong_with(sample_page, demo.at("/check/"), before=write_and_wait) == []


def test_findings_come_and_go_while_the_caret_stays(browser: Browser, demo: Door) -> None:
    context = browser.new_context(storage_state=demo.let_in)
    wrong = looks.complaints(context)
    page = context.new_page()
    page.goto(demo.at("/check/"))
    write_and_wait(page)
    expect(page.locator("[data-heard]")).to_contain_text("Better not like this")
    words = page.get_by_label("Your words")
    words.press("Home")
    words.press("ArrowRight")
    words.press_sequentially("!")
    expect(words).to_have_value(BAIT.replace("Dear", "D!ear"))
    expect(words).to_be_focused()
    assert words.evaluate("box => box.selectionStart") == 2
    page.get_by_label("To whom?").select_option("close")
    page.get_by_label("What for?").select_option("openings")
    expect(page.locator("#result [data-verdict]")).not_to_contain_text("Better not like this")
    assert page.url == demo.at("/check/")
    assert wrong == []
    context.close()


def test_what_is_found_is_marked_in_the_field_and_a_press_selects_it(browser: Browser, demo: Door) -> None:
    context = browser.new_context(storage_state=demo.let_in)
    page = context.new_page()
    page.goto(demo.at("/check/"))
    write_and_wait(page)
    words, marks = page.get_by_label("Your words"), page.locator(".copy:has(+ textarea) mark")
    marked = marks.first.text_content() or ""
    assert marked in BAIT
    assert marks.first.evaluate(
        "one => one.getBoundingClientRect().top >= document.querySelector('textarea').getBoundingClientRect().top"
    )
    page.locator("#result q button").first.click()
    expect(words).to_be_focused()
    assert words.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)") == marked
    page.clock.install()  # what follows comes from no answer of the server
    words.press("Home")
    words.press_sequentially("Hello. ")
    expect(marks.first).to_have_text(marked)
    assert page.locator(".copy:has(+ textarea)").text_content() == f"Hello. {BAIT}\u200b"
    words.press("End")
    words.fill("Thank you.")
    expect(marks).to_have_count(0)
    context.close()


def test_without_a_script_the_button_checks(browser: Browser, demo: Door) -> None:
    context = browser.new_context(storage_state=demo.let_in, java_script_enabled=False)
    page = context.new_page()
    page.goto(demo.at("/check/"))
    write(page, BAIT)
    page.get_by_role("button", name="Check").click()
    expect(page.locator("#result [data-verdict]")).to_contain_text("Better not like this")
    expect(page.get_by_label("Your words")).to_have_value(BAIT)
    context.close()
