"""Take the pictures of the README and the guide anew: the sample search in the system's Chromium, on a fixed day."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.conftest import OFFLINE, find_chromium  # noqa: E402 - the browser of the tests
from tests.e2e import looks  # noqa: E402 - and how they are let in

PICTURES = ROOT / "docs" / "pictures"


class Shot(NamedTuple):
    """One picture: its name, the address, the window, and the theme.

    `find` is somebody's page to go on to; `twice` are sentences to write people down by before, who may be one.
    """

    name: str
    address: str
    size: looks.ViewportSize = looks.DESK
    scheme: str = "light"
    find: str = ""
    twice: tuple[str, ...] = ()


PAIR = ("Met Ines Calder, ines.c@riverpost.example", "Met Ines Moreau, she teaches, ines.c@riverpost.example")
SHOTS = (
    Shot("today-desk", "/"),
    Shot("today-phone", "/", looks.PHONE),
    Shot("today-phone-dark", "/", looks.PHONE, "dark"),
    Shot("met-phone", "/people/add/", looks.PHONE),
    Shot("people-desk", "/people/"),
    Shot("person-desk", "/people/?q=Rosa", find="Rosa Diaz"),
    Shot("bring-desk", "/bring/"),
    Shot("net-desk", "/net/"),
    Shot("check-phone", "/check/", looks.PHONE),
    # The last, since it writes people down.
    Shot("pair-desk", "/people/same/", twice=PAIR),
)


def main() -> int:
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium was found: install it (Debian: apt install chromium).", file=sys.stderr)
        return 3
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*OFFLINE, "--no-sandbox"])
        with looks.opened(browser, "demo", folder=Path(folder)) as door:
            for shot in SHOTS:
                take(browser, door, shot)
    return 0


def take(browser: Browser, door: looks.Door, shot: Shot) -> None:
    context = browser.new_context(viewport=shot.size, color_scheme=shot.scheme, storage_state=door.let_in)  # type: ignore[arg-type]
    page = context.new_page()
    for sentence in shot.twice:
        page.goto(door.at("/people/add/"))
        page.locator("main textarea").first.fill(sentence)
        page.get_by_role("button", name="Keep").first.click()
        page.wait_for_load_state()
    page.goto(door.at(shot.address))
    if shot.twice:
        page.get_by_role("button", name="Look through everybody").click()
    if shot.find:
        page.get_by_role("link", name=shot.find).first.click()
    page.evaluate("document.fonts.ready")
    page.screenshot(path=PICTURES / f"{shot.name}.png")
    context.close()
    print(shot.name)


if __name__ == "__main__":
    sys.exit(main())
