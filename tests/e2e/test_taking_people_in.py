"""From nothing to the first plan, and somebody met written down, counted in presses and letters of a person's speed."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect
from tests import invented
from tests.e2e import looks
from tests.e2e.looks import DESK, PHONE

pytestmark = pytest.mark.chromium

# Some 36 words a minute, which is what people write on glass, and a second to find and press what is wanted next.
LETTER, PRESS = 0.33, 1.0  # seconds


class Person:
    """Somebody at a page, whose letters and presses are counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.seconds = page, 0.0

    def writes(self, label: str, text: str) -> None:
        self.page.get_by_label(label).first.fill(text)
        self.seconds += PRESS + LETTER * len(text)

    def presses(self, name: str) -> None:
        self.page.locator("main, header").get_by_text(name, exact=True).first.click()
        self.seconds += PRESS


@pytest.mark.parametrize(("size", "has_javascript"), [(PHONE, True), (DESK, True), (PHONE, False)])
def test_a_minute_leads_from_nothing_to_the_first_plan(
    browser: Browser, tmp_path: Path, size: ViewportSize, has_javascript: bool
) -> None:
    file = tmp_path / "contacts.csv"
    file.write_bytes(invented.google_csv(40))
    with looks.opened(browser, "start", folder=tmp_path / "search") as door:
        context = browser.new_context(viewport=size, storage_state=door.let_in, java_script_enabled=has_javascript)
        wrong = looks.complaints(context)
        page = context.new_page()
        page.goto(door.home)
        ada = Person(page)
        ada.presses("Begin")
        ada.writes("Kinds of work, one a line", "warehouse shift lead")
        ada.presses("Go on")
        ada.writes("Town", "Port Calder")
        ada.presses("Go on")
        ada.presses("Go on")
        ada.presses("Leave it out")
        page.set_input_files("#files", [file])
        ada.seconds += 4 * PRESS  # the dialog of the system: open, find, choose, close
        ada.presses("Look who is in it")
        ada.presses("Bring them in")
        expect(page.get_by_text("40 people are new here")).to_be_visible(timeout=30_000)
        ada.presses("See whom to ask")
        expect(page.locator("article")).to_have_count(5)
        assert ada.seconds <= 60
        assert wrong == []
        context.close()


def test_ten_seconds_write_somebody_down_and_one_press_takes_them_back(browser: Browser, tmp_path: Path) -> None:
    with looks.opened(browser, "start", folder=tmp_path / "search") as door:
        context = browser.new_context(viewport=PHONE, storage_state=door.let_in, has_touch=True)
        page = context.new_page()
        page.goto(door.home)
        ada = Person(page)
        ada.presses("I met somebody")
        page.keyboard.type("Rosa at the gym, teaches")  # the field has the focus
        ada.seconds += LETTER * 24
        ada.presses("Keep")
        expect(page.get_by_text("Written down.")).to_be_visible()
        assert ada.seconds <= 10
        assert looks.shut_out(page) == []
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_text("Taken back.")).to_be_visible()
        context.close()
