"""Later, not this one, and back: from the page of the day."""

import pytest
from django.test import Client
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.core.planning import PutOffReason
from wellmet.queries import planning

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def grace(ada: int) -> int:
    return world.person(ada, "Grace Hopper", emails=("grace@harbor.example",), relationship="known")


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


@pytest.mark.parametrize("days", ["7", "14", "30"])
def test_later_leaves_somebody_out_until_then_and_undo_brings_them_back(
    days: str, ada: int, grace: int, client: Client
) -> None:
    page = Reader(client.post(f"/people/{grace}/later/", {"reason": "later", "days": days}, follow=True).text)
    assert "Put aside." in page.text
    assert "Nobody to ask today" in page.text
    (one,) = planning.put_off(ada)
    assert one.until
    assert (one.until - one.on).days == int(days)
    (address,) = [one for one in page.values("form", "action") if one.startswith("/later/")]
    assert "Ask Grace Hopper first" in Reader(client.post(address, follow=True).text).text
    assert client.post(address).status_code == 404


def test_every_reason_that_the_card_offers_is_understood(ada: int, grace: int, client: Client) -> None:
    offered = [
        attributes.get("value")
        for tag, attributes in Reader(client.get("/").text).tags
        if tag == "button" and attributes.get("name") == "reason"
    ]
    assert offered == [PutOffReason.NO_USE, PutOffReason.NOT_CLOSE, PutOffReason.LEAVE_OUT]
    for reason in offered:
        assert client.post(f"/people/{grace}/later/", {"reason": reason}).status_code == 302
    assert [one.reason for one in planning.put_off(ada)] == offered


@pytest.mark.parametrize(
    "sent", [{}, {"reason": "ugly"}, {"reason": "later", "days": "0"}, {"reason": "later", "days": "x"}]
)
def test_what_cannot_be_read_changes_nothing(sent: dict[str, str], ada: int, grace: int, client: Client) -> None:
    assert client.post(f"/people/{grace}/later/", sent).status_code == 422
    assert planning.put_off(ada) == ()
