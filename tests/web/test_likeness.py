"""Pairs who may be one: beside each other, decided by one press, alike for several, and taken back."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import likeness, merging, people, profile, uploads
from wellmet.core.people import Affiliation, Contact, Seeker
from wellmet.db import uploads as folders
from wellmet.db.models import Apart, Likeness, Person

pytestmark = pytest.mark.django_db

PAGE, DECIDE = "/people/same/", "/people/same/decide/"
FIRST_NAMES = ("Anna", "Bertil", "Cecilia")


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def twice(owner_id: int, given: str) -> tuple[int, int]:
    """Somebody who may be there twice: one mailbox, two family names."""
    mail = (f"{given.lower()}.b@x.example",)
    one = world.person(
        owner_id, f"{given} Bergqvist", employer="Harbor Logistics", emails=mail, phones=("+46701234567",)
    )
    return one, world.person(owner_id, f"{given} Lindqvist", emails=mail)


@pytest.fixture
def pair(ada: int) -> tuple[int, int]:
    found = twice(ada, "Anna")
    likeness.look(ada)
    return found


@pytest.fixture
def pairs(ada: int) -> list[tuple[int, int]]:
    found = [twice(ada, given) for given in FIRST_NAMES]
    likeness.look(ada)
    return found


def questions() -> list[Any]:
    return list(Likeness.objects.order_by("a_id").values_list("a_id", "b_id", "score", "verdict", "reasons"))


def written(pair: tuple[int, int]) -> str:
    return f"{pair[0]}-{pair[1]}"


def test_two_stand_beside_each_other_and_what_differs_is_marked_and_said(pair: tuple[int, int], client: Client) -> None:
    page = client.get(PAGE).text
    assert "the same e-mail address" in Reader(page).text
    marked = re.findall("<mark>(.*?)</mark>", page)
    assert {"Bergqvist", "Lindqvist"} <= set(marked)
    assert "Anna" not in marked and "anna.b@x.example" not in marked
    assert "Name different" in Reader(page).text and "E-mail the same" in Reader(page).text
    assert "Work and school only one of them" in Reader(page).text
    assert not [word for word in marked if "Harbor" in word]  # the other one may well work there too


def test_what_is_written_otherwise_but_is_the_same_is_not_marked(ada: int, client: Client) -> None:
    profile.save(ada, seeker=Seeker(country="US"))
    world.person(ada, "Luciana Alves Perez", employer="Niger Roofing", phones=("+1 897 696 1090",))
    lu = world.person(ada, "Lu Alves-Perez", phones=("(897) 696-1090",))
    people.edit(ada, person_id=lu, said=Contact(affiliations=(Affiliation("Niger Roofing", "Roofer"),)))
    likeness.look(ada)
    page = client.get(PAGE).text
    assert set(re.findall("<mark>(.*?)</mark>", page)) == {"Luciana", "Lu", "Roofer", "at"}
    said = Reader(page).text
    assert "Phone the same" in said and "Work and school partly the same" in said
    assert "Known from 1 you 2 you" in said


def test_two_who_were_written_down_by_hand_stand_in_no_file(pair: tuple[int, int], client: Client) -> None:
    said = Reader(client.get(PAGE).text).text
    assert "both are known from the same source" in said
    assert "file" not in said


@pytest.mark.parametrize(
    ("address", "place"), [(PAGE, "People"), ("/people/{}/held/", "People"), ("/settings/bin/", "Settings")]
)
def test_the_place_of_a_page_is_marked(pair: tuple[int, int], client: Client, address: str, place: str) -> None:
    (marked,) = re.findall('aria-current="page">(.*?)</a>', client.get(address.format(pair[0])).text)
    assert marked == place


def test_each_answer_has_a_key(pair: tuple[int, int], client: Client) -> None:
    tags = Reader(client.get(PAGE).text)
    assert [key for key in tags.values("button", "data-key") if key in "sn"] == ["s", "n"]
    assert "l" in tags.values("a", "data-key")


def test_one_person_is_made_of_two_and_taken_back(pair: tuple[int, int], client: Client) -> None:
    before = questions()
    done = client.post(DECIDE, {"pair": written(pair), "answer": "one"})
    assert done["Location"] == PAGE
    assert list(Person.objects.values_list("id", flat=True)) == [pair[0]]
    assert undo(client, done)["Location"] == PAGE
    assert list(Person.objects.order_by("id").values_list("id", flat=True)) == [*pair]
    assert questions() == before


def test_two_people_stay_two_and_that_is_taken_back(pair: tuple[int, int], ada: int, client: Client) -> None:
    before = questions()
    done = client.post(DECIDE, {"pair": written(pair), "answer": "two"})
    assert list(Apart.objects.values_list("a_id", "b_id")) == [pair]
    assert likeness.look(ada) == 0
    undo(client, done)
    assert not Apart.objects.exists()
    assert questions() == before


def test_what_is_left_for_later_is_asked_last_and_answering_leads_to_the_next(
    pairs: list[tuple[int, int]], client: Client
) -> None:
    order = list(Likeness.objects.order_by("-score", "a_id", "b_id").values_list("a_id", "b_id"))
    assert order[0] in pairs
    total = len(order)
    page = client.get(PAGE).text
    for place in range(1, total + 1):
        assert f"Pair {place} of {total}" in Reader(page).text
        assert f'value="{written(order[place - 1])}"' in page
        (later,) = (str(one["href"]) for tag, one in Reader(page).tags if tag == "a" and one.get("data-key") == "l")
        page = client.get(later).text
    assert f"Pair 1 of {total}" in Reader(page).text
    done = client.post(DECIDE, {"pair": written(order[1]), "answer": "two", "at": "2"})
    assert done["Location"] == f"{PAGE}?at=2"
    assert f'value="{written(order[2])}"' in client.get(done["Location"]).text


def test_one_answer_does_for_all_that_are_alike_and_one_undo_takes_it_back(
    pairs: list[tuple[int, int]], client: Client
) -> None:
    before = questions()
    page = client.get(PAGE).text
    assert "Decide alike for the other 2 pairs" in Reader(page).text
    offered = [one["value"] for tag, one in Reader(page).tags if one.get("type") == "checkbox" and "checked" in one]
    assert sorted(map(str, offered)) == sorted(map(written, pairs[1:]))
    done = client.post(DECIDE, {"pair": [written(one) for one in pairs], "answer": "one"})
    assert list(Person.objects.order_by("id").values_list("id", flat=True)) == [one for one, _ in pairs]
    assert not Likeness.objects.exists()
    undo(client, done)
    assert Person.objects.count() == 6
    assert questions() == before


def test_who_is_unticked_is_asked_about_still(pairs: list[tuple[int, int]], client: Client) -> None:
    client.post(DECIDE, {"pair": [written(one) for one in pairs[:2]], "answer": "two"})
    assert list(Likeness.objects.values_list("a_id", "b_id")) == pairs[2:]


def test_pairs_of_which_something_else_was_found_are_not_offered_along(
    pairs: list[tuple[int, int]], client: Client
) -> None:
    a, b = pairs[0]
    Likeness.objects.filter(a_id=a, b_id=b).update(reasons=["name same"], score=1.0)
    assert "Decide alike" not in client.get(PAGE).text
    assert "the other pair of" in Reader(client.get(f"{PAGE}?at=2").text).text


def test_what_was_asked_of_the_one_who_went_is_asked_of_the_one_who_is_kept(ada: int, client: Client) -> None:
    one, other = twice(ada, "Anna")
    third = world.person(ada, "Anna Kvist")
    for a, b in ((one, other), (other, third)):
        Likeness.objects.create(owner_id=ada, a_id=a, b_id=b, score=0.7, verdict="maybe", reasons=["name part"])
    before = questions()
    done = client.post(DECIDE, {"pair": written((one, other)), "answer": "one"})
    assert list(Likeness.objects.values_list("a_id", "b_id")) == [(one, third)]
    undo(client, done)
    assert questions() == before


def test_an_undo_does_not_take_another_merge_apart(pair: tuple[int, int], ada: int, client: Client) -> None:
    (decision,) = likeness.decide(ada, pairs=[pair], is_one=True, now=world.NOW)
    third = world.person(ada, "Anna Kvist")
    merging.merge(ada, kept_id=pair[0], other_id=third, now=world.NOW)
    with pytest.raises(likeness.MergedSince):
        likeness.take_back(ada, decisions=[decision])
    assert list(Person.objects.values_list("id", flat=True)) == [pair[0]]


def test_nobody_elses_pair_is_shown_or_decided(pair: tuple[int, int]) -> None:
    linus = visitor(world.owner("linus"))
    assert "Anna" not in linus.get(PAGE).text
    for answer in ("one", "two"):
        assert linus.post(DECIDE, {"pair": written(pair), "answer": answer}).status_code == 404
    assert Person.objects.count() == 2
    assert not Apart.objects.exists()
    assert len(questions()) == 1


def test_two_of_whom_nothing_is_asked_are_not_merged(pair: tuple[int, int], ada: int, client: Client) -> None:
    stranger = world.person(ada, "Bo Berg")
    assert client.post(DECIDE, {"pair": written((pair[0], stranger)), "answer": "one"}).status_code == 404
    client.post(DECIDE, {"pair": written(pair), "answer": "two"})
    assert client.post(DECIDE, {"pair": written(pair), "answer": "one"}).status_code == 404  # pressed in an old window
    assert Person.objects.count() == 3


@pytest.mark.parametrize("sent", [{}, {"answer": "one"}, {"pair": "1-2"}, {"pair": "1-x", "answer": "one"}])
def test_a_form_without_a_pair_or_an_answer_is_refused(client: Client, sent: dict[str, str]) -> None:
    assert client.post(DECIDE, sent).status_code == 422


@pytest.mark.parametrize("place", ["0", "-1", "99", "x", "٣", "9" * 40])
def test_a_place_that_is_not_there_is_the_first(pairs: list[tuple[int, int]], client: Client, place: str) -> None:
    assert "Pair 1 of" in Reader(client.get(PAGE, {"at": place}).text).text


def test_people_and_the_end_of_an_import_lead_to_the_pairs(
    ada: int, client: Client, settings: Any, tmp_path: Path
) -> None:
    settings.DATA = tmp_path
    assert PAGE not in client.get("/people/").text
    cards = (
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{given} Bergqvist\nTEL:+46701234567\nORG:Harbor\nEND:VCARD\n"
        for given in ("Ann", "Tom")
    )
    for card in cards:
        file = SimpleUploadedFile("cards.vcf", card.encode())
        preview = client.post("/bring/files/", {"files": file})["Location"]
        uploads.take_in(ada, folder=folders.folder_of(ada, token=preview.split("/")[2]), now=world.NOW)
        end = preview + "progress/"
    for address in ("/people/", end):
        page = client.get(address).text
        assert "Decide whether 1 pair is one person" in Reader(page).text
        assert PAGE in Reader(page).values("a", "href")


def test_whoever_was_written_down_by_hand_is_compared_when_asked_to(ada: int, client: Client) -> None:
    assert "Nobody seems to be here twice" in client.get(PAGE).text
    assert "Nobody seems to be here twice" in client.post("/people/same/look/", follow=True).text
    twice(ada, "Anna")
    assert "1 pair may be one person" in client.post("/people/same/look/", follow=True).text


def test_the_page_asks_the_database_no_more_often_for_more_pairs(ada: int, client: Client) -> None:
    counts = []
    for given in FIRST_NAMES:
        twice(ada, given)
        likeness.look(ada)
        with CaptureQueriesContext(connection) as captured:
            client.get(PAGE)
        counts.append(len(captured))
    assert len(set(counts)) == 1
