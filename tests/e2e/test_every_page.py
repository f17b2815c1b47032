"""Every page that is there whatever happened, for everybody: axe, width, console, and nothing that leaves."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Browser, Page, Route, expect
from tests.e2e import looks, serving
from tests.e2e.looks import DESK, PHONE, Door

pytestmark = pytest.mark.chromium

STYLES = Path(__file__).resolve().parents[2] / "frontend" / "styles"
STEPS = ("work", "place", "time", "training", "people", "know")
PAGES = (
    "/",
    "/bring/",
    "/bring/server/",
    "/people/same/",
    "/people/standing/",
    "/people/services/",
    "/check/",
    "/consents/",
    "/net/",
    "/people/",
    "/people/?q=xyzzy",
    "/people/?view=with-email&column=phone&column=email&column=how-met&column=sources",
    "/people/3/",
    "/people/3/edit/",
    "/people/3/say/",
    "/people/3/say/?channel=phone",
    "/people/3/say/?channel=letter&purpose=thanks",
    "/people/3/say/?channel=linkedin-note&purpose=introduction",
    "/people/3/say/?channel=in-person&purpose=openings",
    "/people/add/",
    "/settings/",
    "/settings/profile/",
    "/settings/quiet/",
    "/settings/bin/",
    "/people/3/held/",
    "/style/",
    "/style/?name=x",
    "/ways/",
    "/ways/?to=Harbor%20Logistics",
    *(f"/welcome/{step}/" for step in STEPS),
)
WITHOUT_ANYBODY = (
    "/",
    "/consents/",
    "/net/",
    "/people/",
    "/settings/",
    "/settings/profile/",
    "/settings/quiet/",
    "/ways/",
    "/welcome/know/",
)
LOGGED = {"channel": "email", "purpose": "advice", "outcome": "talked"}
REFUSED = {
    "what came of it": ("/people/3/log/", {}),
    "a note that does not belong": ("/people/3/log/", LOGGED | {"note": "She is pregnant."}),
    "words": ("/check/words/", {"channel": "pigeon"}),
    "somebody met": ("/people/keep/", {"relationship": "pigeon"}),
    "a person": ("/people/3/save/", {"name": ""}),
    "many people": ("/people/change/", {}),
    "a later day": ("/people/3/later/", {"reason": "later", "days": "many"}),
}


@pytest.mark.parametrize("address", PAGES)
def test_nobody_is_shut_out_of_any_page(sample_page: Page, demo: Door, address: str) -> None:
    assert looks.wrong_with(sample_page, demo.at(address)) == []


@pytest.mark.parametrize("address", WITHOUT_ANYBODY)
def test_nor_of_a_page_that_waits_for_the_first_people(empty_page: Page, empty: Door, address: str) -> None:
    assert looks.wrong_with(empty_page, empty.at(address)) == []


def test_nor_of_the_pairs_of_employers_which_keys_decide(browser: Browser, tmp_path: Path) -> None:
    firms = ("Siemens", "Siemens Healthineers", "Contoso", "Contoso Cycles")
    cards = (f"BEGIN:VCARD\nVERSION:3.0\nFN:Una {firm}\nORG:{firm}\nTITLE:Clerk\nEND:VCARD\n" for firm in firms)
    file = tmp_path / "cards.vcf"
    file.write_text("".join(cards))
    serving.begin("import", str(file), folder=tmp_path / "search").communicate(timeout=serving.PATIENCE)
    with looks.opened(browser, "start", folder=tmp_path / "search") as door, looks.watched(browser, door) as page:
        for address in ("/employers/same/", "/employers/", "/employers/1/"):
            assert looks.wrong_with(page, door.at(address)) == []
        page.goto(door.at("/employers/same/"))
        page.keyboard.press("l")
        expect(page.get_by_text("Pair 2 of 2")).to_be_visible()
        page.keyboard.press("n")
        expect(page.get_by_text("They stay two employers")).to_be_visible()
        page.keyboard.press("s")
        expect(page.get_by_text("They are one employer now")).to_be_visible()
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_text("Pair 1 of 1")).to_be_visible()


def test_nor_of_the_pairs_who_may_be_one_which_keys_decide(browser: Browser, tmp_path: Path) -> None:
    people = (("Ann", "Bergqvist", 67), ("Tom", "Bergqvist", 67), ("Eva", "Ostrowski", 89), ("Jan", "Ostrowski", 89))
    cards = (
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{given} {family}\nTEL:+467012345{line}\nORG:Harbor\nEND:VCARD\n"
        for given, family, line in people
    )
    file = tmp_path / "cards.vcf"
    file.write_text("".join(cards))
    serving.begin("import", str(file), folder=tmp_path / "search").communicate(timeout=serving.PATIENCE)
    with looks.opened(browser, "start", folder=tmp_path / "search") as door, looks.watched(browser, door) as page:
        assert looks.wrong_with(page, door.at("/people/same/")) == []
        page.goto(door.at("/people/same/"))
        page.keyboard.press("l")
        expect(page.get_by_text("Pair 2 of 2")).to_be_visible()
        page.keyboard.press("n")
        expect(page.get_by_text("They stay two people")).to_be_visible()
        page.keyboard.press("s")
        expect(page.get_by_text("They are one person now")).to_be_visible()
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_text("Pair 1 of 1")).to_be_visible()


@pytest.mark.parametrize("address", ["/nothing/here/", "/people/999999/"])
def test_nor_of_one_that_is_not_there(sample_page: Page, demo: Door, address: str) -> None:
    assert looks.wrong_with(sample_page, demo.at(address), status=404) == []


def test_nor_of_the_closed_door(browser: Browser, demo: Door) -> None:
    with looks.watched(browser, None) as page:
        assert looks.wrong_with(page, demo.home, status=403) == []
        expect(page.locator("h1")).to_have_text("This door opens from the terminal")


@pytest.mark.parametrize("what", REFUSED)
def test_nor_of_a_form_that_could_not_be_used(sample_page: Page, demo: Door, what: str) -> None:
    address, fields = REFUSED[what]
    sample_page.goto(demo.at("/check/"))
    with looks.complaining(sample_page) as wrong:
        looks.send(sample_page, address, fields)
        assert looks.in_every_look(sample_page) == []
    assert wrong
    assert all("status of 422" in one for one in wrong)


def test_nor_of_a_page_that_had_grown_old(sample_page: Page, demo: Door) -> None:
    sample_page.goto(demo.at("/check/"))
    looks.send(sample_page, "/check/words/", {}, token="old")
    expect(sample_page.locator("h1")).to_have_text("That page had grown old")
    assert looks.in_every_look(sample_page) == []


# A file of 50 MB and a defect are long in the making; what is shown then is the same page.
@pytest.mark.parametrize(
    ("template", "status"), [("500.html", 500), ("400.html", 400), ("wellmet/errors/page.html", 413)]
)
def test_nor_where_something_broke_or_was_too_large(sample_page: Page, demo: Door, template: str, status: int) -> None:
    told = {"title": "That could not be used", "message": "More than 50 MB at once is too much."}

    def answer(route: Route) -> None:
        route.fulfill(status=status, content_type="text/html", body=render_to_string(template, told))

    sample_page.route("**/check/", answer)
    found = looks.wrong_with(sample_page, demo.at("/check/"), status=status)
    sample_page.unroute("**/check/")
    assert found == []


def test_a_theme_is_colours_and_nothing_else() -> None:
    """What looks.in_every_look relies on: nothing moves, comes or goes with the theme."""
    sheets = {path.name: path.read_text("utf-8") for path in STYLES.glob("*.css")}
    assert [name for name, sheet in sheets.items() if "prefers-color-scheme" in sheet] == ["tokens.css"]
    (themed,) = re.findall(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}", sheets["tokens.css"])
    told = [one.strip() for one in themed.split(";") if one.strip()]
    assert [one for one in told if not re.fullmatch(r"--[a-z-]+: (#[0-9a-f]{3,6}|none)", one)] == []


def test_the_headings_are_set_in_our_own_serif(browser: Browser, demo: Door) -> None:
    with looks.watched(browser, demo, viewport=DESK) as page:
        page.goto(demo.home)
        page.evaluate("document.fonts.ready")
        assert page.evaluate("document.fonts.check('600 36px \"Source Serif 4\"')")
        family = page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
        assert family.startswith('"Source Serif 4"')


@pytest.fixture
def page_at_desk(browser: Browser, demo: Door) -> Iterator[Page]:
    with looks.watched(browser, demo, viewport=DESK) as page:
        page.goto(demo.at("/style/"))
        yield page


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


@pytest.mark.parametrize("address", ["/", "/people/3/", "/settings/"])
def test_what_a_thumb_must_hit_is_large_enough(browser: Browser, demo: Door, address: str) -> None:
    with looks.watched(browser, demo, viewport=PHONE, has_touch=True) as page:
        page.goto(demo.at(address))
        looks.unfold(page)
        targets = page.locator("button, summary, select, textarea, a:not(.skip)").filter(visible=True)
        sizes = targets.evaluate_all(
            """all => all.map(one => {
                const { width, height } = one.getBoundingClientRect();
                return [Math.min(width, height), one.textContent.trim()];
            })"""
        )
        assert len(sizes) > 10
        assert [what for size, what in sizes if size < looks.TARGET] == []
