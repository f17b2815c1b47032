"""The first run: questions that may be left out, people jotted down, and who is known how well."""

import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import profile as profile_actions
from wellmet.core.people import Experience
from wellmet.queries import people, profile
from wellmet.web.pages import portrait

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> int:
    return world.owner("ada")


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def answer(client: Client, step: str, **said: Any) -> str:
    sent = client.post(f"/welcome/{step}/answer/", said)
    assert sent.status_code == 302, Reader(sent.text).text
    return sent["Location"]


def names(ada: int) -> list[str]:
    return [one.name for one in people.find(ada, today=world.TODAY)]


def test_the_questions_lead_from_one_to_the_next_and_to_the_first_plan(ada: int, client: Client) -> None:
    assert answer(client, "work", seeks="registered nurse\nzorbing") == "/welcome/place/"
    assert answer(client, "place", town="Port Calder", employers="Harbor Logistics\nPier Nine") == "/welcome/time/"
    assert answer(client, "time", hours="4", confidence="3") == "/welcome/training/"
    said = {"name": "Ada Moreau", "experience": "shift lead, Bayline Foods", "training": ""}
    assert answer(client, "training", **said) == "/welcome/people/"
    assert answer(client, "people", lines="Rosa from the gym, teaches") == "/welcome/know/"
    assert answer(client, "know") == "/"
    seeker = profile.seeker(ada)
    assert seeker.seeks == ("registered nurse", "zorbing")
    assert (seeker.town, seeker.employers) == ("Port Calder", ("Harbor Logistics", "Pier Nine"))
    assert (seeker.hours, seeker.confidence) == (4, 3)
    assert (seeker.name, [(one.title, one.place) for one in seeker.work]) == (
        "Ada Moreau",
        [("shift lead", "Bayline Foods")],
    )
    assert "Rosa" in Reader(client.get("/").text).text


def test_questions_are_kept_with_the_work_and_taken_out_again(ada: int, client: Client) -> None:
    answer(client, "work", seeks="nurse", questions="Is a license a must?\n\nWho hires at night?")
    assert profile.seeker(ada).questions == ("Is a license a must?", "Who hires at night?")
    assert "Is a license a must?" in client.get("/welcome/work/").content.decode()
    answer(client, "work", seeks="nurse", questions="Who hires at night?")
    assert profile.seeker(ada).questions == ("Who hires at night?",)


def test_what_is_understood_of_the_work_is_said_back(client: Client) -> None:
    answer(client, "work", seeks="registered nurse\nzorbing\njanitor")
    page = Reader(client.get("/welcome/place/").text)
    assert "I read that as Janitors and Cleaners (cleaning" in page.text
    assert "I read that as Registered Nurses (health care)" in page.text
    assert "“zorbing”: kept as you wrote it" in page.text


@pytest.mark.parametrize("step", ["work", "place", "time", "training", "people", "know"])
def test_each_question_may_be_left_out_and_changes_nothing_then(ada: int, client: Client, step: str) -> None:
    before = profile.seeker(ada)
    answer(client, step, skip="yes", hours="never", seeks="nurse", lines="Rosa")
    assert profile.seeker(ada) == before
    assert names(ada) == []


def test_whoever_comes_back_goes_on_where_they_were(client: Client) -> None:
    assert client.get("/welcome/")["Location"] == "/welcome/work/"
    answer(client, "work", skip="yes")
    answer(client, "place", skip="yes")
    assert client.get("/welcome/")["Location"] == "/welcome/time/"


def test_an_answer_given_is_there_on_the_way_back(client: Client) -> None:
    answer(client, "work", seeks="nurse")
    assert "nurse" in client.get("/welcome/work/").text
    assert "/welcome/work/" in Reader(client.get("/welcome/place/").text).values("a", "href")


def test_employers_among_the_people_are_suggested(ada: int, client: Client) -> None:
    world.person(ada, "Grace Hopper", employer="Harbor Logistics")
    assert "Harbor Logistics" in Reader(client.get("/welcome/place/").text).values("input", "value")
    answer(client, "place", town="", employers="Pier Nine", suggested=["Harbor Logistics"])
    assert profile.seeker(ada).employers == ("Pier Nine", "Harbor Logistics")


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("place", {"employers": "\n".join(map(str, range(11)))}),
        ("time", {"hours": "-1", "confidence": "3"}),
        ("time", {"hours": "4", "confidence": "11"}),
        ("training", {"resume": SimpleUploadedFile("me.json", b"{}")}),
        ("people", {"lines": "x" * 20_001}),
    ],
)
def test_what_cannot_be_used_comes_back_with_its_reason(
    ada: int, client: Client, step: str, said: dict[str, Any]
) -> None:
    before = profile.seeker(ada)
    sent = client.post(f"/welcome/{step}/answer/", said)
    assert sent.status_code == 422
    assert "errorlist" in sent.text
    assert profile.seeker(ada) == before


def test_a_resume_from_a_file_keeps_what_was_answered_before(ada: int, client: Client) -> None:
    answer(client, "work", seeks="nurse")
    file = SimpleUploadedFile("me.json", b'{"basics": {"name": "Ada"}, "skills": [{"name": "forklift"}]}')
    answer(client, "training", resume=file)
    seeker = profile.seeker(ada)
    assert (seeker.name, seeker.skills, seeker.seeks) == ("Ada", ("forklift",), ("nurse",))


def test_people_jotted_down_can_be_taken_back(ada: int, client: Client) -> None:
    answer(client, "people", lines="Rosa from the gym\n\nTom Becker, welder at Harbor Works\nRosa")
    assert names(ada) == ["Rosa", "Tom Becker"]
    undo(client, client.get("/welcome/know/"))
    assert names(ada) == []


def test_how_well_people_are_known_is_noted_at_once_and_taken_back(ada: int, client: Client) -> None:
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nEND:VCARD\n")
    rosa = people.resolve(ada, reference="Rosa Diaz")
    assert f"known-{rosa}" in Reader(client.get("/welcome/know/").text).values("input", "name")
    answer(client, "know", **{f"known-{rosa}": "close", "known-x": "close", "known-7": "married"})
    assert people.person(ada, person_id=rosa, today=world.TODAY).contact.relationship == "close"
    page = client.get("/welcome/know/")
    assert f"known-{rosa}" not in page.text
    undo(client, page)
    assert people.person(ada, person_id=rosa, today=world.TODAY).contact.relationship == ""


def test_nobody_elses_people_can_be_spoken_of(ada: int, client: Client) -> None:
    theirs = world.person(world.owner("linus"), "Grace Hopper")
    assert client.post("/welcome/know/answer/", {f"known-{theirs}": "close"}).status_code == 404


def test_a_question_that_is_none_is_not_found(client: Client) -> None:
    assert client.get("/welcome/nothing/").status_code == 404


def test_an_empty_day_leads_to_the_first_question(client: Client) -> None:
    assert "/welcome/" in Reader(client.get("/").text).values("a", "href")


def test_ten_people_cost_as_many_queries_as_twenty(ada: int, client: Client) -> None:
    counts = []
    for _ in range(2):
        for number in range(10):
            world.person(ada, f"Rosa {number}", emails=(f"rosa{number}@example.org",))
        with CaptureQueriesContext(connection) as asked:
            client.get("/welcome/know/")
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_every_line_of_the_profile_can_be_changed_on_one_page(ada: int, client: Client) -> None:
    profile_actions.save(ada, seeker=world.ADA)
    page = Reader(client.get("/settings/profile/").text)
    fields = {str(one["name"]): one.get("value") or "" for tag, one in page.tags if tag == "input" and one.get("name")}
    assert fields["hours"] == "5"
    told = {"seeks": "night nurse", "employers": "Pier Nine", "skills": "forklift\nfirst aid", "confidence": "7"}
    told |= {"has_linkedin_premium": "on", "summary": "I like order.\r\nAnd boats."}
    client.post("/settings/profile/save/", fields | told)
    seeker = profile.seeker(ada)
    assert (seeker.seeks, seeker.employers, seeker.skills) == (
        ("night nurse",),
        ("Pier Nine",),
        ("forklift", "first aid"),
    )
    assert (seeker.confidence, seeker.hours, seeker.summary) == (7, 5, "I like order.\nAnd boats.")
    assert (seeker.name, seeker.town, seeker.country) == ("Ada Byron", "Port Calder", "US")
    assert seeker.has_linkedin_premium


def test_saving_the_profile_as_it_is_changes_nothing(ada: int, client: Client) -> None:
    work = (Experience("Bayline Foods", "shift lead", "2019-02", "2024-05"),)
    profile_actions.save(ada, seeker=replace(world.ADA, work=work, summary="One.\nTwo."))
    before = profile.seeker(ada)
    client.post("/settings/profile/save/", portrait.form(before).initial)
    assert profile.seeker(ada) == before


@pytest.mark.parametrize("said", [{"country": "USA"}, {"country": "1x"}, {"hours": "99"}, {"email": "ada"}])
def test_a_profile_that_cannot_be_used_comes_back_with_its_reason(
    ada: int, client: Client, said: dict[str, str]
) -> None:
    profile_actions.save(ada, seeker=world.ADA)
    sent = client.post("/settings/profile/save/", {"hours": "5", "confidence": "5"} | said)
    assert (sent.status_code, "errorlist" in sent.text) == (422, True)
    assert profile.seeker(ada) == world.ADA


def test_a_file_of_people_is_led_to_the_question_that_takes_it(client: Client) -> None:
    people_file = b"First Name,Last Name,Connected On\nAda,Lovelace,08 Feb 2026\n"
    sent = client.post("/welcome/training/answer/", {"resume": SimpleUploadedFile("Connections.csv", people_file)})
    assert sent.status_code == 422
    assert "keep it for the next question" in sent.text


def test_an_archive_from_linkedin_fills_the_blanks(ada: int, client: Client) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Connections.csv", "")
        archive.writestr(
            "Positions.csv",
            "Company Name,Title,Description,Started On,Finished On\nPier Nine,Clerk,,Jan 2019,\n",
        )
    client.post("/welcome/training/answer/", {"resume": SimpleUploadedFile("me.zip", packed.getvalue())})
    assert [job.place for job in profile.seeker(ada).work] == ["Pier Nine"]
