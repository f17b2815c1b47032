"""No page asks the database more often where there are more people."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import invented, world
from tests.web.visiting import visitor

from wellmet.core.people import Outcome
from wellmet.db.models import Person
from wellmet.queries.listing import Column, View

pytestmark = pytest.mark.django_db

FEW, MANY = 60, 120


def asked(client: Client, address: str) -> int:
    """How many queries a second look at a page takes; the first may make what is remembered from then on."""
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_no_page_asks_more_often_for_more_people() -> None:
    ada = world.ada()
    client = visitor(ada)
    world.take_in(ada, invented.google_csv(FEW))
    known = list(Person.objects.filter(owner_id=ada).order_by("id").values_list("id", flat=True))
    for person_id in known[:10]:
        world.log(ada, person_id, Outcome.TALKED)
    pages = ["/", "/people/", "/people/?page=2", "/people/?q=works", f"/people/{known[0]}/", f"/people/{known[-1]}/"]
    pages += [f"/people/?view={view}" for view in View]
    pages += [f"/people/?sort={sign}{column}" for sign, column in zip(("", "-") * 3, Column, strict=False)]
    few = {page: asked(client, page) for page in pages}
    world.take_in(ada, invented.google_csv(MANY))
    assert {page: asked(client, page) for page in pages} == few
