"""Visits to the pages: by somebody signed in or by a stranger, at an hour the test chooses."""

from collections.abc import Callable, Iterator
from datetime import datetime
from html.parser import HTMLParser
from typing import Any, NamedTuple

from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from tests import world


def visitor(
    owner_id: int | None = None,
    *,
    now: datetime | None = world.NOW,
    checks_csrf: bool = False,
    is_demo: bool = False,
) -> Client:
    """A browser; without an owner a stranger's."""
    environ: dict[str, Any] = {"wellmet.now": now, "wellmet.is_demo": is_demo}
    client = Client(enforce_csrf_checks=checks_csrf, **environ)
    if owner_id is not None:
        client.force_login(User.objects.get(pk=owner_id))
    return client


def undo(client: Client, answer: Any) -> Any:
    """Press the last Undo that an answer, or the page it leads to, offers."""
    page = client.get(answer["Location"]) if 300 <= answer.status_code < 400 else answer
    *_, address = (one for one in Reader(page.text).values("form", "action") if one.endswith("/undo/"))
    return client.post(address)


class Address(NamedTuple):
    """One address of the URLconf."""

    name: str
    view: Callable[..., Any]
    converters: dict[str, Any]

    def path(self, person_id: int) -> str:
        values = {key: person_id if key.endswith("_id") else "nothing" for key in self.converters}
        return reverse(self.name, kwargs=values)


def addresses(resolver: URLResolver | None = None, *, topic: str = "") -> Iterator[Address]:
    """Every address there is."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, topic=pattern.namespace or topic)
        elif isinstance(pattern, URLPattern):
            yield Address(f"{topic}:{pattern.name}", pattern.callback, dict(pattern.pattern.converters))


class Reader(HTMLParser):
    """What stands in a page: every tag with its attributes, and the text a person can read."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.heard: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.heard.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.heard).split())

    def values(self, tag: str, attribute: str) -> list[str]:
        return [value for name, attributes in self.tags if name == tag and (value := attributes.get(attribute))]
