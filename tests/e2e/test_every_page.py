"""Every page that is there whatever happened, for everybody: axe, width, console, and nothing that leaves."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.e2e import looks
from tests.e2e.looks import DESK, Door

pytestmark = pytest.mark.chromium

ADDRESSES = (
    "/",
    "/bring/",
    "/check/",
    "/net/",
    "/ways/?to=Harbor%20Logistics",
    "/ways/",
    "/style/",
    "/style/?name=x",
    "/nothing/here/",
    "/people/add/",
    "/welcome/work/",
    "/welcome/place/",
    "/welcome/time/",
    "/welcome/training/",
    "/welcome/people/",
    "/welcome/know/",
)


@pytest.fixture(scope="module")
def demo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with looks.opened(browser, "demo", folder=tmp_path_factory.mktemp("search")) as door:
        yield door


def test_nobody_is_shut_out_of_any_page(browser: Browser, demo: Door) -> None:
    found = looks.look_at(browser, demo, *ADDRESSES)
    assert [what for what in found if "404 (Not Found)" not in what] == []


def test_the_headings_are_set_in_our_own_serif(browser: Browser, demo: Door) -> None:
    context = browser.new_context(viewport=DESK, storage_state=demo.let_in)
    page = context.new_page()
    page.goto(demo.home)
    page.evaluate("document.fonts.ready")
    assert page.evaluate("document.fonts.check('600 36px \"Source Serif 4\"')")
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily").startswith('"Source Serif 4"')
    context.close()


@pytest.fixture
def page_at_desk(browser: Browser, demo: Door) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK, storage_state=demo.let_in)
    page = context.new_page()
    page.goto(demo.at("/style/"))
    yield page
    context.close()


def test_a_question_mark_lists_the_keys_and_two_keys_lead_to_today(page_at_desk: Page) -> None:
    page_at_desk.keyboard.press("?")
    keys = page_at_desk.locator("#keys")
    expect(keys).to_be_visible()
    expect(keys.locator("dt", has_text="g t")).to_be_visible()
    assert looks.shut_out(page_at_desk) == []
    page_at_desk.keyboard.press("Escape")
    page_at_desk.keyboard.press("g")
    page_at_desk.keyboard.press("t")
    expect(page_at_desk).to_have_title("Today · Wellmet")


def test_keys_typed_into_a_field_are_letters(page_at_desk: Page) -> None:
    page_at_desk.get_by_label("A line").press_sequentially("g t?")
    expect(page_at_desk.get_by_label("A line")).to_have_value("g t?")
    expect(page_at_desk.locator("#keys")).not_to_be_visible()
