"""What every test may rely on: the system's Chromium, and the shared real data; see scratch.py for the data folder."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from tests import servers

# Playwright's synchronous API leaves an event loop in the thread, which Django takes for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# A shared machine may be slow for a moment; slowness is for the benches to tell, never for a test.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

REQUIRED = {name.strip() for name in os.environ.get("WELLMET_REQUIRE", "").split(",") if name.strip()}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
# A page that asks for anything beyond this machine gets nothing, so such a page cannot pass unseen.
OFFLINE = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def pytest_configure(config: pytest.Config) -> None:
    if unknown := REQUIRED - {"chromium", "postgres"}:
        raise pytest.UsageError(f"WELLMET_REQUIRE knows chromium and postgres, not {', '.join(sorted(unknown))}.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if {"browser", "chromium"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.chromium)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("chromium") and find_chromium() is None:
        lacking("chromium", "no Chromium was found: install it (Debian: apt install chromium)")


def find_chromium() -> Path | None:
    return next((Path(found) for name in BROWSERS if (found := shutil.which(name))), None)


def lacking(name: str, reason: str) -> None:
    """Skip, or fail where WELLMET_REQUIRE says that this must be there."""
    if name in REQUIRED:
        pytest.fail(f"WELLMET_REQUIRE names {name}, but {reason}", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session", autouse=True)
def playwright_comes_first(request: pytest.FixtureRequest) -> None:
    """Start Playwright before the test database where any test will need it.

    Django keeps one connection for plain code and another for code under an event loop. Were the loop to appear
    half-way, a test would write past its own transaction, and PostgreSQL could not drop a database still in use.
    """
    if find_chromium() and any(item.get_closest_marker("chromium") for item in request.session.items):
        request.getfixturevalue("playwright")


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The system's Chromium; nothing is downloaded."""
    found = find_chromium()
    assert found, "a test with this fixture is stopped before it starts"
    return found


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object], chromium: Path) -> dict[str, object]:
    root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return {**browser_type_launch_args, "executable_path": str(chromium), "args": [*OFFLINE, *root]}


@pytest.fixture(scope="session")
def base_url() -> None:
    """Stands in for pytest-playwright's own, which this pytest warns of; a page is opened by its whole address."""


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Radicale]:
    """A real address book server on this computer. Whoever makes an address book in it takes it away again."""
    with servers.radicale(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real networks, cards and exports that stands outside the project."""
    folder = os.environ.get("WELLMET_TEST_DATA")
    if not folder:
        pytest.skip("WELLMET_TEST_DATA is not set: the real networks, cards and exports are not here")
    path = Path(folder).resolve()
    assert path.is_dir(), f"WELLMET_TEST_DATA names {path}, which is no folder"
    return path
