"""The page of the day."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import world
from tests.web.visiting import Reader, visitor

from wellmet.actions import changes, profile
from wellmet.actions.network import Naming
from wellmet.core import planning
from wellmet.core.people import Contact, Outcome, Permission, Purpose
from wellmet.queries import planning as queries

pytestmark = pytest.mark.django_db

ALERT = "<script>alert(1)</script>"
FATIMA = "فاطمة الزهراء"


@pytest.fixture
def ada() -> int:
    return world.ada()


def people(owner_id: int, *, count: int) -> None:
    for number in range(count):
        world.person(
            owner_id,
            f"Grace Number{chr(97 + number)}",
            employer=("Harbor Logistics", "Bayline Foods", "Lincoln High")[number % 3],
            emails=(f"grace{number}@mail.example",),
            relationship=("known", "close", "dormant")[number % 3],
            how_met="at work",
        )


def read(owner_id: int) -> Reader:
    answer = visitor(owner_id).get("/")
    assert answer.status_code == 200
    return Reader(answer.text)


def test_an_empty_start_says_what_will_be_here_and_how_to_begin(ada: int) -> None:
    page = read(ada)
    assert "Whom do you know?" in page.text
    assert "/bring/" in page.values("a", "href")
    assert page.values("form", "action") == ["/sample/load/"]


def test_the_page_names_the_people_of_the_plan_in_its_order(ada: int) -> None:
    people(ada, count=9)
    planned = queries.plan(ada, choice=planning.Choice(), now=world.NOW)
    names = [planned.names[one.person_id] for one in planned.plan.suggestions]
    page = read(ada)
    assert len(names) == 5
    assert page.values("article", "aria-labelledby") == [f"name-{one.person_id}" for one in planned.plan.suggestions]
    assert f"Ask {names[0]} first" in page.text
    places = [page.text.index(f"{name} ", page.text.index("Begin with the first")) for name in names]
    assert places == sorted(places)


def test_it_says_why_and_why_not_which_way_and_when(ada: int) -> None:
    world.person(ada, "Grace Hopper", employer="Harbor Logistics", role="Planner", emails=("g@harbor.example",))
    page = read(ada)
    for words in ("Planner at Harbor Logistics", "Works at Harbor Logistics", "But:", "By e-mail"):
        assert words in page.text
    assert page.values("time", "datetime")


def test_what_people_typed_is_shown_and_never_run(ada: int) -> None:
    world.person(
        ada,
        f"{ALERT} Hopper",
        employer=f"<b>{ALERT}",
        role=f'"{ALERT}',
        emails=("grace@harbor.example",),
        how_met=f"'{ALERT}",
        relationship="known",
    )
    answer = visitor(ada).get("/")
    page = Reader(answer.text)
    assert not [tag for tag, attributes in page.tags if tag == "b" or (tag == "script" and "src" not in attributes)]
    assert f"{ALERT} Hopper" in page.text
    assert "<script>" not in answer.text


def test_a_name_in_another_direction_keeps_to_itself(ada: int) -> None:
    world.person(ada, FATIMA, emails=("fatima@mail.example",), how_met="في السوق", relationship="known")
    text = visitor(ada).get("/").text
    assert f"Ask <bdi>{FATIMA}</bdi> first" in " ".join(text.split())
    assert '<p class="who" dir="auto">في السوق</p>' in text


def test_the_mail_that_opens_is_the_draft_that_is_shown(ada: int) -> None:
    world.person(ada, "Grace Hopper", employer="Harbor Logistics", emails=("grace+work@harbor.example",))
    page = read(ada)
    (link,) = [href for href in page.values("a", "href") if href.startswith("mailto:")]
    parts = urlsplit(link)
    assert parts.path == "grace%2Bwork@harbor.example"
    sent = parse_qs(parts.query)
    assert sent["subject"][0] in page.values("input", "value")
    assert " ".join(sent["body"][0].split()) in page.text
    assert "\r\n" in sent["body"][0]


def test_the_draft_says_in_which_language_it_is(ada: int) -> None:
    people(ada, count=1)
    page = read(ada)
    assert page.values("textarea", "lang") == ["en"]


def test_what_is_owed_stands_beside(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0101",), relationship="known")
    world.log(ada, rosa, Outcome.TALKED, purpose=Purpose.ADVICE)
    page = read(ada)
    assert "Rosa Diaz" in page.text[page.text.index("You owe") :]
    assert f"/people/{rosa}/say/?purpose=thanks" in page.values("a", "href")


def test_talks_agreed_and_what_falls_due_later_are_coming(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0101",), relationship="known")
    bo = world.person(ada, "Bo Berg", phones=("+1 503 555 0102",), relationship="known")
    world.log(ada, rosa, Outcome.AGREED, purpose=Purpose.ADVICE, note="Thursday at four, by the pier")
    world.log(ada, bo, Outcome.SENT, purpose=Purpose.ADVICE)
    page = read(ada)
    coming = page.text[page.text.index("Coming") : page.text.index("Your chain")]
    assert "Agreed today Talk with Rosa Diaz Thursday at four, by the pier" in coming
    assert "Ask Bo Berg once more, gently." in coming
    assert f"/people/{rosa}/" in page.values("a", "href")


def test_where_nothing_is_coming_it_is_said_what_will_stand_there(ada: int) -> None:
    people(ada, count=1)
    assert "Nothing in the next seven days." in read(ada).text


def test_much_that_is_overdue_does_not_push_away_what_is_still_to_come(ada: int) -> None:
    for number in range(5):
        person = world.person(ada, f"Grace Number{chr(97 + number)}")
        world.log(ada, person, Outcome.TALKED, on=world.TODAY - timedelta(days=9), purpose=Purpose.ADVICE)
    fresh = world.person(ada, "Rosa Diaz")
    world.log(ada, fresh, Outcome.TALKED, purpose=Purpose.ADVICE)
    owed = visitor(ada).get("/").text.partition('id="owed"')[2].partition("</section>")[0]
    first, _, more = owed.partition("And more")
    assert [part.count("Was due") for part in (first, more)] == [3, 2]
    assert "Rosa Diaz" in first


def test_whoever_stands_on_a_card_has_no_other_day_beside_it(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0101",), relationship="close")
    world.log(ada, rosa, Outcome.TALKED, purpose=Purpose.ADVICE)
    changes.refer(
        ada,
        referrer_id=rosa,
        contact=Contact(name="Tom Okafor", emails=("tom@harbor.example",)),
        naming=Naming(world.TODAY, "", Permission.YES),
        back="/",
    )
    page = read(ada)
    assert "Tom Okafor" in page.text[: page.text.index("You owe")]
    assert "Get in touch with Tom Okafor" not in page.text


def test_where_nobody_is_left_to_ask_it_is_said_so(ada: int) -> None:
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0101",), relationship="known")
    world.log(ada, rosa, Outcome.OPTED_OUT)
    page = read(ada)
    assert "Nobody to ask today" in page.text
    assert not page.values("article", "class")


def test_after_work_is_found_nobody_is_said_to_be_resting_and_the_way_to_thanks_is_shown(ada: int) -> None:
    world.person(ada, "Rosa Diaz", phones=("+1 503 555 0101",), relationship="known")
    profile.set_found_work(ada, on=world.TODAY)
    page = read(ada)
    assert "You have found work" in page.text
    assert "Nobody to ask today" not in page.text
    assert "Your chain" not in page.text
    assert "/settings/#work" in page.values("a", "href")


def test_the_page_costs_the_same_queries_for_ten_people_as_for_twenty(ada: int) -> None:
    def cost() -> int:
        client = visitor(ada)
        with CaptureQueriesContext(connection) as queries_made:
            client.get("/")
        return len(queries_made)

    people(ada, count=10)
    before = cost()
    people(ada, count=10)
    assert cost() == before


def test_it_speaks_english_to_whoever_prefers_a_language_it_lacks(ada: int) -> None:
    page = Reader(visitor(ada).get("/", headers={"accept-language": "de"}).text)
    assert page.values("html", "lang") == ["en"]


def test_the_clock_of_the_server_is_not_a_visitors_to_set(ada: int) -> None:
    people(ada, count=1)
    pages = {
        visitor(ada).get("/", headers=headers).text.partition("csrfmiddlewaretoken")[0]
        for headers in ({}, {"wellmet.now": "2030-01-01T10:00"}, {"wellmet-now": "2030-01-01T10:00"})
    }
    assert len(pages) == 1


def test_without_a_fixed_clock_it_is_now(ada: int) -> None:
    assert visitor(ada, now=None).get("/").status_code == 200
