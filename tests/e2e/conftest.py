"""Two running Wellmets for every test with a browser: the sample search, and one without anybody."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from tests.e2e import looks
from tests.e2e.looks import Door


@pytest.fixture(scope="session")
def demo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """The sample search. Whoever changes something in it takes it back."""
    with looks.opened(browser, "demo", folder=tmp_path_factory.mktemp("search")) as door:
        yield door


@pytest.fixture(scope="session")
def empty(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """A search that nothing was ever put into, and nothing is."""
    with looks.opened(browser, "start", folder=tmp_path_factory.mktemp("empty")) as door:
        yield door


@pytest.fixture(scope="session")
def sample_page(browser: Browser, demo: Door) -> Iterator[Page]:
    """A page on the sample search, for looking at one address after the other."""
    with looks.watched(browser, demo) as page:
        yield page


@pytest.fixture(scope="session")
def empty_page(browser: Browser, empty: Door) -> Iterator[Page]:
    """A page on the search without anybody."""
    with looks.watched(browser, empty) as page:
        yield page
