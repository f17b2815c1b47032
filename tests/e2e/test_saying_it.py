"""Saying it in a real browser: from Today to the mail program, a card on a phone, and leave that is refused."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.e2e import looks
from tests.e2e.looks import DESK, PHONE, Door

pytestmark = pytest.mark.chromium


@pytest.fixture(scope="module")
def demo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with looks.opened(browser, "demo", folder=tmp_path_factory.mktemp("search")) as door:
        yield door


@pytest.fixture
def desk(browser: Browser, demo: Door) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK, storage_state=demo.let_in)
    yield context.new_page()
    context.close()


@contextmanager
def redrawn(page: Page) -> Iterator[None]:
    """Wait until what is done within has drawn the main part of the page anew: words written before would be lost."""
    page.locator("#main").evaluate("main => main.setAttribute('data-before', '')")
    yield
    expect(page.locator("#main")).not_to_have_attribute("data-before", "")


def test_from_today_to_the_mail_program(desk: Page, demo: Door) -> None:
    desk.goto(demo.home)
    desk.get_by_role("link", name="Put it otherwise").first.click()
    with redrawn(desk):
        desk.get_by_label("How?").select_option("email")
    words = desk.get_by_label("Your words")
    mail = desk.get_by_role("link", name="Open in mail")
    expect(mail).to_be_visible()
    words.fill("Hello, these are my own words, and I am looking for work as a shift lead.")
    expect(mail).to_have_attribute("href", re.compile(r"mailto:.*my%20own%20words"))


def test_words_of_the_last_moment_are_kept_on_the_way_out(desk: Page, demo: Door) -> None:
    address = demo.at(f"/people/{somebody(desk, demo)}/say/?channel=letter")
    desk.goto(address)
    words = desk.get_by_label("Your words")
    words.fill("Half a second ago I wrote this.")
    desk.goto(demo.home)
    desk.goto(address)
    expect(words).to_have_value("Half a second ago I wrote this.")
    words.fill("And this, before I chose another way.")
    desk.get_by_label("How?").select_option("in-person")
    expect(desk.locator(".phone-card")).to_be_visible()
    desk.goto(address)
    expect(words).to_have_value("And this, before I chose another way.")


def somebody(desk: Page, demo: Door) -> str:
    """Whoever named somebody and can be asked about it."""
    desk.goto(demo.at("/consents/"))
    address = desk.get_by_role("link", name="Ask them").first.get_attribute("href") or ""
    return address.split("/")[2]


def test_without_scripts_a_draft_is_chosen_kept_and_found_again(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=PHONE, storage_state=demo.let_in, java_script_enabled=False)
    page = context.new_page()
    page.goto(demo.at(f"/people/{somebody(page, demo)}/say/"))
    page.get_by_label("How?").select_option("email")
    page.get_by_label("What for?").select_option("update")
    page.get_by_role("button", name="Show this draft").click()
    expect(page.get_by_role("heading", name="By e-mail")).to_be_visible()
    page.get_by_label("Your words").fill("My own words, without a script.")
    page.get_by_role("button", name="Keep my words").click()
    page.goto(demo.at(f"/people/{somebody(page, demo)}/say/?channel=email&purpose=update"))
    expect(page.get_by_label("Your words")).to_have_value("My own words, without a script.")
    context.close()


def test_a_card_on_a_phone_counts_the_seconds_quietly(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=PHONE, storage_state=demo.let_in)
    wrong = looks.complaints(context)
    page = context.new_page()
    page.goto(demo.at("/consents/"))
    page.get_by_role("link", name="Ask them").first.click()
    page.get_by_label("How?").select_option("phone")
    expect(page.locator(".phone-card")).to_contain_text("seconds to say")
    page.get_by_role("button", name="Count while I speak").click()
    expect(page.locator("[data-counted]")).to_have_text("1")
    page.get_by_role("button", name="Count while I speak").click()
    assert looks.shut_out(page) == [] and wrong == []
    context.close()


def test_leave_is_asked_for_refused_and_the_draft_changes(desk: Page, demo: Door) -> None:
    desk.goto(demo.at("/consents/"))
    card = desk.locator(".leave").filter(has=desk.get_by_role("button", name="They said yes")).first
    giver, person = card.locator("h2 bdi").all_inner_texts()
    address = card.get_by_role("link", name="Ask them").get_attribute("href") or ""
    person_id = address.rpartition("=")[2]
    desk.goto(demo.at(address))
    expect(desk.locator("textarea")).to_contain_text(person)
    desk.goto(demo.at("/consents/"))
    mine = desk.locator(".leave").filter(has_text=giver).filter(has_text=person)
    mine.get_by_role("button", name="They said yes").click()
    desk.goto(demo.at(f"/people/{person_id}/say/?channel=email&purpose=advice"))
    expect(desk.locator("textarea")).to_contain_text(giver)
    desk.goto(demo.at("/consents/"))
    mine.get_by_role("button", name="They take it back").click()
    expect(mine).to_contain_text("would rather not be named", ignore_case=True)
    desk.goto(demo.at(f"/people/{person_id}/say/?channel=email&purpose=advice"))
    expect(desk.locator("textarea")).not_to_contain_text(giver)
