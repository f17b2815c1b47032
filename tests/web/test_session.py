"""The way in: a link that works once."""

import pytest
from django.core import signing
from django.core.cache import cache
from tests import world
from tests.web.visiting import visitor

from wellmet.cli import start
from wellmet.web import passes

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


def test_the_link_that_was_printed_lets_its_owner_in(ada: int) -> None:
    client = visitor()
    assert client.get(start.way_in(ada), follow=True).status_code == 200
    assert client.session["_auth_user_id"] == str(ada)


def test_it_works_once(ada: int) -> None:
    link = start.way_in(ada)
    visitor().get(link)
    assert visitor().get(link, follow=True).status_code == 403


def test_who_is_in_already_may_load_it_again(ada: int) -> None:
    link = start.way_in(ada)
    client = visitor()
    for _ in range(2):
        assert client.get(link, follow=True).status_code == 200


def test_a_link_of_a_server_that_has_ended_lets_nobody_in(ada: int) -> None:
    link = start.way_in(ada)
    cache.clear()
    assert visitor().get(link, follow=True).status_code == 403


def test_it_grows_old(ada: int, monkeypatch: pytest.MonkeyPatch) -> None:
    link = start.way_in(ada)
    monkeypatch.setattr(passes, "MAX_AGE", -1)
    assert visitor().get(link, follow=True).status_code == 403


@pytest.mark.parametrize("token", ["nothing", "a:b:c", "é", "x" * 5000])
def test_a_forged_link_lets_nobody_in(token: str) -> None:
    assert visitor().get(f"/enter/{token}/", follow=True).status_code == 403


def test_what_was_signed_for_something_else_lets_nobody_in(ada: int) -> None:
    cache.set("nonce", ada)
    token = signing.dumps([ada, "nonce"], salt="another purpose")
    assert visitor().get(f"/enter/{token}/", follow=True).status_code == 403


def test_an_owner_who_is_gone_does_not_come_in() -> None:
    assert visitor().get(start.way_in(987654), follow=True).status_code == 403


def test_the_closed_door_says_how_to_open_it_and_nothing_else(ada: int) -> None:
    world.person(ada, "Grace Hopper")
    answer = visitor().get("/closed/")
    assert answer.status_code == 403
    assert "<code>wellmet</code>" in answer.text
    assert "Ada" not in answer.text
    assert "Grace" not in answer.text
