"""How people seem to stand: shown with the reason, noted where the user agrees, and taken back."""

import pytest
from tests import world
from tests.web.visiting import visitor

from wellmet.db.models import Person

pytestmark = pytest.mark.django_db

ADA, ROSA = "https://www.linkedin.com/in/ada", "https://www.linkedin.com/in/rosa"
CONNECTIONS = f"First Name,Last Name,URL,Connected On\nRosa,Diaz,{ROSA},08 Feb 2021\n"
MESSAGES = (
    "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
    f"1,Ada King,{ADA},Rosa Diaz,{ROSA},2026-09-01 10:00:00 UTC,x\n"
    f"1,Rosa Diaz,{ROSA},Ada King,{ADA},2026-09-02 10:00:00 UTC,x\n"
    f"2,Tom Okafor,https://www.linkedin.com/in/tom,Ada King,{ADA},2026-09-02 10:00:00 UTC,x\n"
)


def test_a_suggestion_is_shown_with_its_reason_and_noted_where_the_user_agrees() -> None:
    ada = world.ada()
    client = visitor(ada)
    assert "There is nothing to suggest" in client.get("/people/standing/").text
    world.take_in(ada, CONNECTIONS, MESSAGES)
    rosa = Person.objects.get(owner_id=ada, name="Rosa Diaz").pk
    reason = "You wrote 1 time and they 1 time, last in September 2026."
    assert reason in client.get("/people/standing/").text
    assert reason in client.get(f"/people/{rosa}/").text
    client.post("/people/standing/accept/", {"person": [str(rosa), "x"]})
    assert Person.objects.get(pk=rosa).relationship == "known"
    assert reason not in client.get(f"/people/{rosa}/").text


def test_whoever_was_unticked_is_left_as_they_are() -> None:
    ada = world.ada()
    world.take_in(ada, CONNECTIONS, MESSAGES)
    visitor(ada).post("/people/standing/accept/", {})
    assert Person.objects.get(owner_id=ada, name="Rosa Diaz").relationship == ""
