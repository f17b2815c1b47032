"""Employers: each once in the list, whole on a page, two that may be one beside each other, and back."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import employers
from wellmet.db.models import Affiliation, Employer, EmployerApart

pytestmark = pytest.mark.django_db

LIST, SAME, DECIDE = "/employers/", "/employers/same/", "/employers/same/decide/"


@pytest.fixture
def ada() -> int:
    owner_id = world.ada()
    for name, firm in (("Rosa Diaz", "Siemens"), ("Ana Rey", "Siemens"), ("Tom Oak", "Siemens Healthineers")):
        world.person(owner_id, name, employer=firm, role="clerk", emails=(f"{name[:3].lower()}@{firm[-9:-1]}.example",))
    return owner_id


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def number(name: str) -> int:
    return Employer.objects.get(name=name).pk


def called() -> set[str]:
    return set(Affiliation.objects.values_list("employer__name", flat=True))


def pair() -> str:
    one, other = sorted((number("Siemens"), number("Siemens Healthineers")))
    return f"{one}-{other}"


def test_the_list_has_each_employer_once_with_all_its_names(client: Client, ada: int) -> None:
    employers.merge(ada, kept_id=number("Siemens"), other_id=number("Siemens Healthineers"))
    said = Reader(client.get(LIST).text).text
    assert "3 people · also Siemens Healthineers" in said
    assert "Siemens" in Reader(client.get(LIST, {"q": "healthineers"}).text).text
    assert "No employer fits that" in client.get(LIST, {"q": "xyzzy"}).text
    assert "an aim of yours" in Reader(client.get(LIST, {"q": "Pier"}).text).text


def test_two_that_may_be_one_stand_beside_each_other(client: Client) -> None:
    assert "No employer seems to be here twice" in client.get(SAME).text
    assert client.post("/employers/same/look/")["Location"] == SAME
    page = client.get(SAME).text
    assert "the same beginning, one of them going on" in Reader(page).text
    marked = re.findall("<mark>(.*?)</mark>", page)
    assert "Healthineers" in marked
    assert "Siemens" not in marked and "Oak," not in marked
    assert "Tom Oak, clerk" in Reader(page).text
    assert {"s", "n", "l"} <= set(Reader(page).values("button", "data-key")) | set(Reader(page).values("a", "data-key"))
    assert "Decide whether 1 pair is one employer" in client.get(LIST).text


@pytest.mark.parametrize("answer", ["one", "two"])
def test_an_answer_is_taken_back_by_its_undo(answer: str, client: Client, ada: int) -> None:
    employers.look(ada)
    decided = client.post(DECIDE, {"pair": pair(), "answer": answer})
    assert (called() == {"Siemens"}) is (answer == "one")
    assert EmployerApart.objects.exists() is (answer == "two")
    assert client.post(DECIDE, {"pair": pair(), "answer": answer}).status_code == 404
    undo(client, decided)
    assert called() == {"Siemens", "Siemens Healthineers"}
    assert "Pair 1 of 1" in client.get(SAME).text


def test_one_answer_does_for_all_of_which_the_same_was_found(client: Client, ada: int) -> None:
    for firm in ("Contoso", "Contoso Cycles", "Fabrikam", "Fabrikam Boats"):
        world.person(ada, f"Una {firm}", employer=firm)
    employers.look(ada)
    page = client.get(SAME).text
    assert "Decide alike for the other 2 pairs" in page
    pairs = [one for one in Reader(page).values("input", "value") if re.fullmatch(r"\d+-\d+", one)]
    answer = client.post(DECIDE, {"pair": sorted(set(pairs)), "answer": "one"})
    assert called() == {"Siemens", "Contoso", "Fabrikam"}
    undo(client, answer)
    assert len(called()) == 6


def test_from_an_employers_page_names_are_joined_and_parted(client: Client, ada: int) -> None:
    employers.look(ada)
    address = f"/employers/{number('Siemens')}/"
    page = Reader(client.get(address).text)
    assert "You know 2 people there." in page.text and "Is it one of these, too?" in page.text
    joined = client.post(f"{address}join/", {"name": "siemens HEALTHINEERS"})
    assert joined["Location"] == address
    assert "You know 3 people there." in client.get(address).text
    parted = client.post(f"/employers/{number('Siemens Healthineers')}/part/", follow=True)
    assert "two employers again" in parted.text
    assert called() == {"Siemens", "Siemens Healthineers"}
    undo(client, parted)
    assert called() == {"Siemens"}


def test_a_name_that_stands_for_another_leads_to_that(client: Client, ada: int) -> None:
    employers.merge(ada, kept_id=number("Siemens"), other_id=number("Siemens Healthineers"))
    assert "Whom do I know at <bdi>Siemens</bdi>?" in client.get(f"/employers/{number('Siemens Healthineers')}/").text


@pytest.mark.parametrize(("name", "status"), [("", 422), ("x" * 300, 422), ("Nowhere", 404), ("Siemens", 422)])
def test_a_name_that_is_no_other_here_changes_nothing(name: str, status: int, client: Client) -> None:
    answer = client.post(f"/employers/{number('Siemens')}/join/", {"name": name})
    assert answer.status_code == status
    assert called() == {"Siemens", "Siemens Healthineers"}


def test_another_seekers_employers_are_not_here(ada: int) -> None:
    linus = visitor(world.owner("linus"))
    address = f"/employers/{number('Siemens')}/"
    answers = [linus.get(address), linus.post(f"{address}part/"), linus.post(f"{address}join/", {"name": "Siemens"})]
    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert "Siemens" not in linus.get(LIST).text


def test_a_person_leads_to_their_employer_and_more_employers_cost_no_more_questions(client: Client, ada: int) -> None:
    rosa = Affiliation.objects.filter(person__name="Rosa Diaz").values_list("person_id", flat=True)[0]
    assert f'href="/employers/{number("Siemens")}/"' in client.get(f"/people/{rosa}/").text

    def asked(address: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    employers.look(ada)
    pages = (LIST, SAME, f"/employers/{number('Siemens')}/")
    few = [asked(page) for page in pages]
    for name in ("Contoso", "Contoso Cycles", "Fabrikam", "Fabrikam Boats"):
        world.person(ada, f"Una {name}", employer=name)
    employers.look(ada)
    assert [asked(page) for page in pages] == few
