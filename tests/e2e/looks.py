"""Looking at pages in a real browser: phone and desk, light and dark, and whatever goes wrong on the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize
from tests.e2e import serving

PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900)
LOOKS = [(size, scheme) for size in (PHONE, DESK) for scheme in ("light", "dark")]
each_look = pytest.mark.parametrize(("size", "scheme"), LOOKS, ids=[f"{one['width']}-{two}" for one, two in LOOKS])
HERE = "http://127.0.0.1:"


class Door(NamedTuple):
    """A running Wellmet, and what a browser needs to be let in."""

    home: str
    let_in: Any

    def at(self, address: str) -> str:
        return self.home.rstrip("/") + address


@contextmanager
def opened(browser: Browser, *arguments: str, folder: Path) -> Iterator[Door]:
    """Run Wellmet (`start` or `demo`, with its options) and be let in."""
    with serving.served(*arguments, "--no-browser", "--port", "0", folder=folder) as wellmet:
        context = browser.new_context()
        context.new_page().goto(wellmet.link)
        let_in = context.storage_state()
        context.close()
        yield Door(wellmet.home, let_in)


def complaints(context: BrowserContext) -> list[str]:
    """Whatever goes wrong from now on: messages in the console, and requests that leave this computer."""
    found: list[str] = []
    context.on("console", lambda message: found.append(message.text))
    context.on("weberror", lambda error: found.append(str(error.error)))
    context.on("requestfailed", lambda request: found.append(request.url))
    context.on("request", lambda request: None if request.url.startswith(HERE) else found.append(request.url))
    return found


def shut_out(page: Page) -> list[str]:
    """What axe finds on a page as it is now, and whether it is wider than its window: nothing, if all are let in."""
    found = [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in Axe().run(page).response["violations"]]
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        found.append("the page is wider than the window")
    return found


def look_at(browser: Browser, door: Door, *addresses: str, before: Callable[[Page], None] | None = None) -> list[str]:
    """Look at pages at both widths and in both themes; gives everything that is wrong with them."""
    found: list[str] = []
    for size, scheme in LOOKS:
        context = browser.new_context(viewport=size, color_scheme=scheme, storage_state=door.let_in)  # type: ignore[arg-type]
        wrong = complaints(context)
        page = context.new_page()
        for address in addresses:
            page.goto(door.at(address))
            if before:
                before(page)
            found += [f"{address} {size['width']} {scheme}: {what}" for what in [*shut_out(page), *wrong]]
            wrong.clear()
        context.close()
    return found
