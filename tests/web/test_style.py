"""The style page shows what every other page is made of, also a form that could not be used."""

import pytest
from tests import world
from tests.web.visiting import visitor

pytestmark = pytest.mark.django_db


def test_a_form_says_beside_each_field_what_is_wrong_with_it() -> None:
    client = visitor(world.ada())
    assert 'aria-invalid="true"' not in client.get("/style/").text
    wrong = client.get("/style/", {"name": "x", "channel": "phone"}).text
    assert wrong.count('aria-invalid="true"') >= 2
    assert "at least 3 characters" in wrong
