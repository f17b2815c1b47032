"""Looking at pages in a real browser: phone and desk, light and dark, and whatever goes wrong on the way."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, NamedTuple

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, ViewportSize
from tests.e2e import serving

PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900)
# For each theme the rules that it can break, all of them for the first.
SCHEMES: tuple[tuple[Literal["light", "dark"], tuple[str, ...]], ...] = (
    ("light", ()),
    ("dark", ("color-contrast", "link-in-text-block")),
)
LOOK = """async rules => {
    const only = rules.length ? { runOnly: rules } : {};
    const { violations } = await axe.run({ resultTypes: ["violations"], ...only });
    const found = violations.map(one => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`);
    return [found, document.documentElement.scrollWidth > window.innerWidth];
}"""
TARGET = 44  # pixels, what a thumb must hit
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


@contextmanager
def watched(browser: Browser, door: Door | None, **settings: Any) -> Iterator[Page]:
    """A page of a visitor who is let in, or of a stranger, with axe in every document that it opens."""
    let_in = {"storage_state": door.let_in} if door else {}
    # Contrast is that of the colours a page comes to rest in.
    context = browser.new_context(reduced_motion="reduce", **let_in, **settings)
    context.add_init_script(AXE_SCRIPT)
    yield context.new_page()
    context.close()


def unfold(page: Page) -> None:
    """Open everything that is folded, also where one thing open would close another."""
    page.evaluate(
        "for (const one of document.querySelectorAll('details')) { one.removeAttribute('name'); one.open = true; }"
    )


def shut_out(page: Page, *, rules: Sequence[str] = ()) -> list[str]:
    """What axe finds on a page as it is now, and whether it is wider than its window: nothing, if all are let in."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found, is_wide = page.evaluate(LOOK, [*rules])
    return [*found, "the page is wider than the window"] if is_wide else found


def in_every_look(page: Page) -> list[str]:
    """What is wrong with a page at both widths and in both themes, without opening it anew.

    A theme is colours and nothing else (a test holds the stylesheet to it), so in the dark only these are judged.
    """
    found: list[str] = []
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        for scheme, rules in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found += [f"{size['width']} {scheme}: {what}" for what in shut_out(page, rules=rules)]
    return found


def wrong_with(page: Page, address: str, *, before: Callable[[Page], None] = unfold, status: int = 200) -> list[str]:
    """Open an address and give everything that is wrong with it, whatever goes wrong on the way included."""
    with complaining(page) as wrong:
        answer = page.goto(address)
        assert answer
        assert answer.status == status, address
        before(page)
        found = in_every_look(page)
    return found + [what for what in wrong if status < 400 or f"status of {status}" not in what]


def look_at(browser: Browser, door: Door, *addresses: str, before: Callable[[Page], None] = unfold) -> list[str]:
    """Everything that is wrong with some addresses, each with what it is wrong with."""
    with watched(browser, door) as page:
        found = {address: wrong_with(page, door.at(address), before=before) for address in addresses}
    return [f"{address}: {what}" for address, wrong in found.items() for what in wrong]


@contextmanager
def complaining(page: Page) -> Iterator[list[str]]:
    """Whatever goes wrong on a page meanwhile: messages in the console, and requests that leave this computer."""
    found: list[str] = []

    def told(message: ConsoleMessage) -> None:
        found.append(message.text)

    def broke(error: Error) -> None:
        found.append(str(error))

    def asked(request: Request) -> None:
        if not request.url.startswith(HERE):
            found.append(request.url)

    page.on("console", told)
    page.on("pageerror", broke)
    page.on("request", asked)
    yield found
    page.remove_listener("console", told)
    page.remove_listener("pageerror", broke)
    page.remove_listener("request", asked)


def send(page: Page, address: str, fields: dict[str, str], *, token: str | None = None) -> None:
    """Send a form of one's own with the token of the page, or with another."""
    with page.expect_navigation():
        page.evaluate(
            """([action, fields, token]) => {
                const form = Object.assign(document.createElement("form"), { method: "post", action });
                token ??= document.querySelector("[name=csrfmiddlewaretoken]").value;
                for (const [name, value] of Object.entries({ csrfmiddlewaretoken: token, ...fields }))
                    form.append(Object.assign(document.createElement("input"), { name, value }));
                document.body.append(form);
                form.submit();
            }""",
            [address, fields, token],
        )
