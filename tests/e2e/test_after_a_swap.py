"""After a part of a page was exchanged: nobody is shut out, the focus is where the eye is, and back leads back."""

import re
from collections.abc import Callable, Iterator

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Browser, Page, expect
from tests.e2e import looks
from tests.e2e.looks import DESK, Door

pytestmark = pytest.mark.chromium

OWN = "Dear friend,\nis there any job for me at your firm?"


def act(page: Page, name: str) -> None:
    page.locator("article").first.locator(".acts > details > summary", has_text=name).click()


def press(page: Page, name: str) -> None:
    page.locator("article").first.get_by_role("button", name=name).click()


def put_off(page: Page) -> None:
    act(page, "Later")
    press(page, "In a week")
    expect(page.get_by_text("Put aside.")).to_be_visible()


def note(page: Page) -> None:
    act(page, "I did it")
    press(page, "Note it")
    expect(page.get_by_text("Noted.")).to_be_visible()


def note_what_is_refused(page: Page) -> None:
    act(page, "I did it")
    page.locator("article").first.get_by_label("What was said?").fill("She is pregnant.")
    press(page, "Note it")
    expect(page.locator("h1")).to_have_text("Better not in a note")


def give_thanks(page: Page) -> None:
    owed = page.locator("#beside li").filter(has=page.locator("summary", has_text="Done")).first
    owed.locator("summary").click()
    owed.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("Noted.")).to_be_visible()


def change_words(page: Page) -> None:
    page.get_by_label("Your words").first.fill(OWN)
    expect(page.locator("article").first.get_by_role("button", name="Back to the first draft")).to_be_visible()


def change_words_and_back(page: Page) -> None:
    change_words(page)
    press(page, "Back to the first draft")
    expect(page.get_by_text("This is the first draft again.")).to_be_visible()


def find(page: Page) -> None:
    page.get_by_role("searchbox").fill("ro")
    expect(page).to_have_url(re.compile("q=ro"))


def find_nobody(page: Page) -> None:
    page.get_by_role("searchbox").fill("xyzzy")
    expect(page).to_have_url(re.compile("q=xyzzy"))


def change_a_row(page: Page) -> None:
    page.locator("[data-edit]").first.click()
    expect(page.get_by_label("Name", exact=True)).to_be_visible()


def keep_a_row(page: Page) -> None:
    change_a_row(page)
    page.get_by_label("What they do").fill("beekeeper")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Changed.")).to_be_visible()


def lose_the_server(page: Page) -> None:
    page.route("**/later/", lambda route: route.abort())
    act(page, "Later")
    press(page, "In a week")
    expect(page.get_by_text("did not reach Wellmet")).to_be_visible()
    page.unroute("**/later/")


def come_too_late(page: Page) -> None:
    page.locator("article").first.locator("[name=csrfmiddlewaretoken]").evaluate_all(
        "all => all.forEach(one => { one.value = 'old'; })"
    )
    act(page, "Later")
    press(page, "In a week")
    expect(page.locator("#messages")).to_contain_text("That page had grown old. It was open too long")


SWAPS: dict[str, tuple[str, Callable[[Page], None]]] = {
    "put off": ("/", put_off),
    "noted": ("/", note),
    "a note refused": ("/", note_what_is_refused),
    "thanked": ("/", give_thanks),
    "words changed": ("/", change_words),
    "the first draft again": ("/", change_words_and_back),
    "found": ("/people/", find),
    "nobody found": ("/people/", find_nobody),
    "a row being changed": ("/people/", change_a_row),
    "a row changed": ("/people/", keep_a_row),
    "out of reach": ("/", lose_the_server),
    "too late": ("/", come_too_late),
}


# What the browser and htmx themselves say of an answer that is none, or refuses.
KNOWN = {
    "out of reach": ("ERR_FAILED", "htmx:afterRequest", "htmx:sendError"),
    "too late": ("status of 403", "Response Status Error Code 403"),
    "a note refused": ("status of 422",),
}


@pytest.fixture(scope="module")
def page(browser: Browser, demo: Door) -> Iterator[Page]:
    with looks.watched(browser, demo, viewport=DESK) as page:
        yield page


@pytest.fixture(autouse=True)
def as_it_was(page: Page, demo: Door) -> Iterator[None]:
    """Come from another page, and take back what the test did."""
    page.set_viewport_size(DESK)
    page.goto(demo.at("/style/"))
    yield
    undo = page.locator("#messages").get_by_role("button", name="Undo")
    if undo.count():
        undo.click()
        expect(page.get_by_text("Taken back")).to_be_visible()
    page.goto(demo.home)
    if (drop := page.get_by_role("button", name="Back to the first draft")).count():
        drop.first.click()
        expect(page.get_by_text("This is the first draft again.")).to_be_visible()


@pytest.mark.parametrize("what", SWAPS)
def test_nobody_is_shut_out_after_a_swap_and_the_focus_is_not_lost(page: Page, demo: Door, what: str) -> None:
    address, deed = SWAPS[what]
    with looks.complaining(page) as wrong:
        page.goto(demo.at(address))
        page.evaluate("window.isTheSame = true")
        deed(page)
        assert page.evaluate("window.isTheSame"), "the whole page was loaded anew"
        expect(page.locator("body")).not_to_be_focused()
        assert looks.in_every_look(page) == []
    assert [one for one in wrong if not any(known in one for known in KNOWN.get(what, ()))] == []


# Neither a defect nor a file of 50 MB is at hand; what either is answered with is the same page.
@pytest.mark.parametrize(
    ("template", "status", "told"),
    [
        ("500.html", 500, "Something in Wellmet broke. This is a defect of ours"),
        ("wellmet/errors/page.html", 413, "That could not be used. More than 50 MB at once is too much."),
        ("", 502, "That did not work, and Wellmet did not say why."),
    ],
)
def test_a_trouble_is_told_as_what_it_was(page: Page, demo: Door, template: str, status: int, told: str) -> None:
    seen = {"title": "That could not be used", "message": "More than 50 MB at once is too much."}
    body = render_to_string(template, seen) if template else "Bad gateway"
    page.goto(demo.home)
    page.route("**/later/", lambda route: route.fulfill(status=status, content_type="text/html", body=body))
    act(page, "Later")
    press(page, "In a week")
    expect(page.locator("#messages")).to_contain_text(told)
    page.unroute("**/later/")


@pytest.mark.parametrize("what", ["put off", "noted", "thanked"])
def test_back_leads_to_the_page_before_and_forward_to_the_page_as_it_is_now(page: Page, demo: Door, what: str) -> None:
    _, deed = SWAPS[what]
    page.goto(demo.home)
    deed(page)
    way_back = page.locator("#messages form").get_attribute("action") or ""
    names = page.locator("article h2").all_text_contents()
    page.go_back()
    expect(page).to_have_url(demo.at("/style/"))
    page.go_forward()
    expect(page).to_have_url(demo.home)
    assert page.locator("article h2").all_text_contents() == names
    looks.send(page, way_back, {})
    expect(page.get_by_text("Taken back")).to_be_visible()


def test_back_from_what_was_found_is_the_list_before(page: Page, demo: Door) -> None:
    page.goto(demo.at("/people/"))
    first = page.locator("[data-open]").first.text_content()
    find(page)
    expect(page.locator("[data-open]").first).not_to_have_text(first or "")
    page.go_back()
    expect(page).to_have_url(demo.at("/people/"))
    expect(page.locator("[data-open]").first).to_have_text(first or "")
    expect(page.get_by_role("searchbox")).to_have_value("")
