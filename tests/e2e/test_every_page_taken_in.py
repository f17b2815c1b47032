"""Every page of bringing people in and of keeping them, with something in it: axe, width, console."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Browser, Page, Route, expect
from tests.e2e import looks
from tests.e2e.looks import Door
from tests.processes import surroundings
from tests.servers import Radicale

from wellmet.web.pages import imports

pytestmark = pytest.mark.chromium

LONG_AGO = "2025-03-03T09:30"
ADA, ROSA = "https://www.linkedin.com/in/ada", "https://www.linkedin.com/in/rosa"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{name}@example.org\nTEL:{phone}\nORG:Pier Nine\nEND:VCARD\n"
CARDS = CARD.format(name="Tom", phone="+1 503 555 0142") + CARD.format(name="José", phone="+1 503 555 0143")
FILES = {
    "changed.vcf": CARD.format(name="Tom", phone="+1 503 555 0199") + "BEGIN:VCARD\nFN:Half",
    "people.csv": "who,where\nMei Tan,Lincoln High\nIvo Lind,Pier Nine\n",
    "photo.jpg": "\xff\xd8 no people in it",
    "Connections.csv": f"First Name,Last Name,URL,Connected On\nRosa,Diaz,{ROSA},08 Feb 2021\n",
    "messages.csv": (
        "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
        f"1,Ada King,{ADA},Rosa Diaz,{ROSA},2026-09-01 10:00:00 UTC,x\n"
        f"1,Rosa Diaz,{ROSA},Ada King,{ADA},2026-09-02 10:00:00 UTC,x\n"
        f"2,Tom Okafor,https://www.linkedin.com/in/tom,Ada King,{ADA},2026-09-02 10:00:00 UTC,x\n"
    ),
}


@pytest.fixture(scope="module")
def door(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """A search that began long ago, with two people of whom nothing was heard since."""
    search, cards = tmp_path_factory.mktemp("search"), tmp_path_factory.mktemp("files") / "cards.vcf"
    cards.write_text(CARDS, "utf-8")
    command = [sys.executable, "-m", "wellmet", "--data", str(search), "--now", LONG_AGO, "import", str(cards)]
    subprocess.run(command, check=True, capture_output=True, env=surroundings())
    with looks.opened(browser, "start", folder=search) as door:
        yield door


@pytest.fixture(scope="module")
def page(browser: Browser, door: Door) -> Iterator[Page]:
    with looks.watched(browser, door) as page:
        yield page


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("files")
    for name, content in FILES.items():
        (folder / name).write_text(content, "latin-1")
    return [folder / name for name in FILES]


def wrong_here(page: Page) -> list[str]:
    """What is wrong with the page as it stands, everything on it unfolded."""
    looks.unfold(page)
    return looks.in_every_look(page)


def test_nobody_is_shut_out_of_an_import_before_on_the_way_and_after(page: Page, door: Door, files: list[Path]) -> None:
    with looks.complaining(page) as wrong:
        page.goto(door.at("/bring/"))
        page.set_input_files("#files", files)
        page.get_by_role("button", name="Look who is in it").click()
        expect(page.locator("ins")).not_to_have_count(0, timeout=30_000)
        expect(page.locator("#files ~ ul")).to_contain_text("photo.jpg")
        found = wrong_here(page)
        page.get_by_role("link", name="What do the columns mean?").click()
        expect(page.get_by_label("where")).to_be_visible()
        found += wrong_here(page)
        page.get_by_label("who").select_option("name")
        page.get_by_role("button", name="Look again").click()
        expect(page.get_by_role("heading", name="Mei Tan")).to_be_visible(timeout=30_000)
        page.get_by_role("button", name="Bring them in").click()
        undo = page.get_by_role("button", name="Take it back")
        expect(undo).to_be_visible(timeout=30_000)
        found += wrong_here(page)
        page.get_by_role("link", name="See how you may stand").click()
        expect(page.get_by_role("checkbox", name="Rosa Diaz")).to_be_checked()
        found += wrong_here(page)
        page.go_back()
        undo.click()
        expect(page.get_by_text("Taken back.")).to_be_visible()
        found += wrong_here(page)
    assert found + wrong == []


@pytest.mark.parametrize("has_javascript", [True, False])
def test_nor_of_an_address_book_on_a_server_from_the_password_to_the_summary(
    browser: Browser, door: Door, radicale: Radicale, has_javascript: bool
) -> None:
    numbered = CARD.replace("FN:", "UID:{name}\nFN:")  # which a server insists on
    radicale.book("friends", numbered.format(name="Ana", phone="+1 503 555 0171"), name="Friends")
    radicale.book("work", numbered.format(name="Uma", phone="+1 503 555 0172"), name="Work of mine, " * 12)
    look = wrong_here if has_javascript else lambda page: []
    with looks.watched(browser, door, java_script_enabled=has_javascript) as page, looks.complaining(page) as wrong:
        page.goto(door.at("/bring/"))
        page.get_by_role("link", name="From an address book on a server").click()
        page.get_by_label("Address of the server").fill(radicale.address)
        page.get_by_label("User name").fill("ada")
        page.get_by_label("Password").fill("wrong")
        page.get_by_role("button", name="Ask this server").click()
        expect(page.get_by_role("alert")).to_contain_text("does not accept this name")
        found = look(page)
        page.get_by_label("Password").fill("secret")
        page.get_by_role("button", name="Ask this server").click()
        page.get_by_label("Work of mine").uncheck()
        found += look(page)
        page.get_by_role("button", name="Fetch these from the server").click()
        expect(page.get_by_role("heading", name="Ana")).to_be_visible(timeout=30_000)
        expect(page.get_by_role("heading", name="Uma")).to_have_count(0)
        found += look(page)
        page.get_by_role("button", name="Bring them in").click()
        undo = page.get_by_role("button", name="Take it back")
        expect(undo).to_be_visible(timeout=30_000)
        undo.click()
        expect(page.get_by_text("Taken back.")).to_be_visible()
    radicale.empty("friends", "work")
    assert found == []
    assert [one for one in wrong if "status of 422" not in one] == []


# An import of so few is over before anybody can look; what a long one shows is the same page.
@pytest.mark.parametrize("percent", [None, 40])
def test_nor_of_an_import_while_it_runs(page: Page, door: Door, percent: int | None) -> None:
    doing = str(imports.STAGES["writing"])
    running = imports.Progress("token", "Bringing them in", "running", doing, percent, (), None, False, "", "")

    def answer(route: Route) -> None:
        body = render_to_string("wellmet/imports/progress.html", {"page": running})
        route.fulfill(content_type="text/html", body=body)

    page.route("**/progress/", answer)
    found = looks.wrong_with(page, door.at("/bring/token/progress/"))
    expect(page.get_by_role("progressbar")).to_be_visible()
    page.unroute("**/progress/")
    assert found == []


def test_nor_of_the_question_whom_to_keep_and_whom_to_forget(page: Page, door: Door) -> None:
    with looks.complaining(page) as wrong:
        page.goto(door.at("/settings/quiet/"))
        page.get_by_role("checkbox", name="José").check()
        found = wrong_here(page)
        page.get_by_role("button", name="Forget those").click()
        expect(page.locator("h1")).to_have_text("Forget these people for good?")
        found += wrong_here(page)
    assert found + wrong == []


def test_nor_of_a_backup_and_of_what_is_asked_before_it_takes_the_place_of_all(page: Page, door: Door) -> None:
    with looks.complaining(page) as wrong:
        page.goto(door.at("/settings/"))
        page.get_by_role("button", name="Make a backup now").click()
        expect(page.get_by_text("A backup is made.")).to_be_visible()
        found = wrong_here(page)
        page.locator(".backups a").first.click()
        expect(page.get_by_role("button", name="Yes, put this backup back")).to_be_visible()
        expect(page.get_by_role("button", name="Delete it for good")).to_be_visible()
        found += wrong_here(page)
        page.get_by_role("button", name="Delete it for good").click()
        expect(page.get_by_text("The backup is deleted.")).to_be_visible()
    assert found + wrong == []
