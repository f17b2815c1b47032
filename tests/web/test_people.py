"""Looking somebody up, changing what is said of one or many, passing names on, and forgetting."""

import pytest
from django.test import Client
from tests import invented, world
from tests.web.visiting import Reader, undo, visitor

from wellmet.actions import network
from wellmet.core.people import Outcome
from wellmet.db.models import Change, Consent, Person, Referral
from wellmet.queries import people

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def rosa(ada: int) -> int:
    return world.person(ada, "Rosa Diaz", employer="Pier Nine", emails=("rosa@example.org",), how_met="at the gym")


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def said(owner_id: int, person_id: int) -> tuple[str, str, str, str]:
    whole = people.person(owner_id, person_id=person_id, today=world.TODAY)
    employers = [place.employer for place in whole.contact.affiliations]
    return whole.contact.name, ", ".join(employers), whole.contact.occupation, whole.contact.how_met


def test_nobody_yet_is_told_what_will_be_here(client: Client) -> None:
    assert "Nobody is here yet" in client.get("/people/").text


def test_a_search_is_an_address_and_its_part_alone_comes_to_htmx(rosa: int, ada: int, client: Client) -> None:
    world.person(ada, "Bo Berg")
    whole, part = client.get("/people/?q=rosa"), client.get("/people/?q=rosa", headers=HTMX)
    for answer in (whole, part):
        assert "Rosa Diaz" in answer.text
        assert "Bo Berg" not in answer.text
        assert "1 of 2 people" in answer.text
        assert "HX-Request" in answer["Vary"]
    assert "<html" in whole.text
    assert "<html" not in part.text


def test_an_address_that_says_nonsense_shows_everybody(rosa: int, client: Client) -> None:
    for address in ("?view=x&sort=-y&page=z", "?page=-1", "?page=99999999", "?q=%00"):
        assert "Rosa Diaz" in client.get(f"/people/{address}").text


def test_a_page_of_the_list_weighs_little_and_asks_as_much_for_many(ada: int, client: Client) -> None:
    world.take_in(ada, invented.google_csv(60))
    page = Reader(client.get("/people/").text)
    assert "Page 1 of 2" in page.text
    assert "/people/?page=2" in page.values("a", "href")


def test_the_columns_stand_in_the_address_and_stay_through_views_and_orders(rosa: int, client: Client) -> None:
    page = Reader(client.get("/people/?column=email&column=how-met").text)
    assert "rosa@example.org" in page.text
    assert "at the gym" in page.text
    assert "Pier Nine" not in page.text
    assert "/people/?view=close&column=email&column=how-met" in page.values("a", "href")
    assert "/people/?sort=-name&column=email&column=how-met" in page.values("a", "href")
    bare = Reader(client.get("/people/?column=name").text)
    assert "Pier Nine" not in bare.text
    assert "/people/?view=close&column=name" in bare.values("a", "href")


def test_undo_of_a_change_in_a_list_leads_back_to_that_list(rosa: int, client: Client) -> None:
    there = {**HTMX, "HX-Current-URL": "http://testserver/people/?q=rosa&column=email"}
    changed = client.post(f"/people/{rosa}/save/", {"name": "Rosa D."}, headers=there)
    assert undo(client, changed)["Location"] == "/people/?q=rosa&column=email"


def test_a_change_is_the_users_own_word_and_can_be_taken_back(ada: int, rosa: int, client: Client) -> None:
    before = said(ada, rosa)
    change = {
        "name": "Rosa Diaz",
        "employer": "Harbor",
        "occupation": "teacher",
        "how_met": "",
        "relationship": "close",
    }
    changed = client.post(f"/people/{rosa}/save/", change)
    assert said(ada, rosa) == ("Rosa Diaz", "Harbor", "teacher", "")
    assert undo(client, changed)["Location"] == f"/people/{rosa}/"
    assert said(ada, rosa) == before


def test_saving_what_was_shown_changes_nothing(ada: int, rosa: int, client: Client) -> None:
    before = said(ada, rosa)
    form = Reader(client.get(f"/people/{rosa}/edit/").text)
    fields = {str(one["name"]): one.get("value") or "" for tag, one in form.tags if tag == "input" and one.get("name")}
    answer = client.post(f"/people/{rosa}/save/", fields, headers=HTMX)
    assert "<tr" in answer.text
    assert said(ada, rosa) == before
    assert Person.objects.get(pk=rosa).relationship == ""


def test_a_name_cannot_be_taken_away(ada: int, rosa: int, client: Client) -> None:
    assert client.post(f"/people/{rosa}/save/", {"name": ""}).status_code == 422
    assert said(ada, rosa)[0] == "Rosa Diaz"


def test_the_form_of_a_row_comes_alone_to_htmx(rosa: int, client: Client) -> None:
    assert "<html" not in client.get(f"/people/{rosa}/edit/", headers=HTMX).text
    assert "<html" in client.get(f"/people/{rosa}/edit/").text


@pytest.mark.parametrize("whom", ["marked", "all"])
def test_many_are_changed_at_once_and_put_back(ada: int, rosa: int, whom: str, client: Client) -> None:
    others = [world.person(ada, f"Bo {number}", relationship="known") for number in range(3)]
    marked = {"whom": whom, "person": [rosa, *others], "q": ""}
    changed = client.post("/people/change/", {**marked, "deed": "close"}, follow=True)
    assert "4 people" in changed.text
    assert set(Person.objects.values_list("relationship", flat=True)) == {"close"}
    undo(client, changed)
    assert set(Person.objects.filter(pk__in=others).values_list("relationship", flat=True)) == {"known"}
    assert Person.objects.get(pk=rosa).relationship == ""
    changed = client.post("/people/change/", {**marked, "deed": "do-not-contact"})
    assert Person.objects.filter(do_not_contact=True).count() == 4
    undo(client, changed)
    assert not Person.objects.filter(do_not_contact=True).exists()


def test_all_that_fit_are_those_that_the_search_holds(ada: int, rosa: int, client: Client) -> None:
    bo = world.person(ada, "Bo Berg")
    client.post("/people/change/", {"whom": "all", "q": "rosa", "deed": "close"})
    assert Person.objects.get(pk=rosa).relationship == "close"
    assert Person.objects.get(pk=bo).relationship == ""


@pytest.mark.parametrize(
    "sent", [{}, {"deed": "close"}, {"whom": "all", "deed": "x"}, {"person": "x", "deed": "close"}]
)
def test_a_change_of_nobody_or_nothing_is_refused(sent: dict[str, str], rosa: int, client: Client) -> None:
    assert client.post("/people/change/", sent).status_code == 422


def test_a_person_is_shown_whole(ada: int, rosa: int, client: Client) -> None:
    world.log(ada, rosa, Outcome.TALKED, note="likes bees")
    page = Reader(client.get(f"/people/{rosa}/").text)
    for words in ("Who is Rosa Diaz to me?", "at the gym", "Pier Nine", "We talked", "likes bees", "Thank Rosa Diaz"):
        assert words in page.text
    assert "mailto:rosa@example.org" in page.values("a", "href")
    assert {f"/people/{rosa}/{deed}/" for deed in ("log", "refer", "mark", "forget")} <= {
        *page.values("form", "action")
    }


def test_where_a_person_is_known_from_is_said_in_words_and_only_where_something_was_said(ada: int) -> None:
    client = visitor(ada)
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Berg\nTEL:07700 900104\nEND:VCARD\n")
    bo = Person.objects.get(name="Bo Berg").pk
    page = Reader(client.get(f"/people/{bo}/").text).text
    assert "Contact cards (vCard) Bo Berg" in page
    assert "You somebody" not in page
    client.post("/people/change/", {"whom": "marked", "person": [bo], "q": "", "deed": "close"})
    assert "You somebody close" in Reader(client.get(f"/people/{bo}/").text).text


def test_why_somebody_is_not_to_be_asked_now_is_said_as_it_is(ada: int, rosa: int, client: Client) -> None:
    unreachable = world.person(ada, "Bo Berg", relationship="stranger")
    assert "No way to reach them is noted." in Reader(client.get(f"/people/{unreachable}/").text).text
    world.log(ada, rosa, Outcome.TALKED)
    assert "what is due comes first" in Reader(client.get(f"/people/{rosa}/").text).text
    written_to = world.person(ada, "Cleo Lund", emails=("cleo@example.org",), relationship="known")
    world.log(ada, written_to, Outcome.SENT)
    assert "You can ask again on" in Reader(client.get(f"/people/{written_to}/").text).text


def test_the_planner_says_what_to_do_next_with_somebody(rosa: int, client: Client) -> None:
    assert Reader(client.get(f"/people/{rosa}/").text).values("time", "datetime")


def test_what_is_logged_on_a_persons_page_leads_back_to_it(rosa: int, client: Client) -> None:
    logged = {"channel": "email", "purpose": "advice", "outcome": "sent", "from": "person"}
    assert client.post(f"/people/{rosa}/log/", logged)["Location"] == f"/people/{rosa}/"


def test_somebody_named_is_there_with_the_chain_that_led_to_them(ada: int, rosa: int, client: Client) -> None:
    named = {
        "name": "Grace Hopper",
        "employer": "Harbor Logistics",
        "may_use_name": "yes",
        "words": "she knows the pier",
    }
    page = Reader(client.post(f"/people/{rosa}/refer/", named, follow=True).text)
    assert "Who is Grace Hopper to me?" in page.text
    assert "You may say who sent you." in page.text
    assert f"/people/{rosa}/" in page.values("a", "href")
    assert Referral.objects.get().referrer_id == rosa
    assert client.post(f"/people/{rosa}/refer/", {"name": ""}).status_code == 422


def test_leaving_somebody_alone_is_noted_and_taken_back(rosa: int, client: Client) -> None:
    marked = client.post(f"/people/{rosa}/mark/", follow=True)
    assert "do not contact" in marked.text
    assert undo(client, marked)["Location"] == f"/people/{rosa}/"
    assert not Person.objects.get(pk=rosa).do_not_contact
    client.post(f"/people/{rosa}/mark/")
    client.post(f"/people/{rosa}/mark/", {"may-contact": "yes"})
    assert not Person.objects.get(pk=rosa).do_not_contact


def test_whoever_is_forgotten_is_gone_and_no_undo_remembers_them(ada: int, rosa: int, client: Client) -> None:
    elsewhere = visitor(ada)
    bo = world.person(ada, "Bo Berg", how_met="through Rosa Diaz")
    elsewhere.post(f"/people/{bo}/save/", {"name": "Bo Berg", "how_met": "at a fair"})
    changed = elsewhere.post(f"/people/{rosa}/save/", {"name": "Rosa Berg"}, headers=HTMX)
    answer = client.post(f"/people/{rosa}/forget/", follow=True)
    assert "Erased." in answer.text
    assert "Rosa Berg" not in answer.text
    assert list(Person.objects.values_list("name", flat=True)) == ["Bo Berg"]
    assert not Change.objects.exists()
    for browser in (client, elsewhere):
        assert "Rosa" not in str(dict(browser.session))
    assert client.get(f"/people/{rosa}/").status_code == 404
    assert undo(elsewhere, changed).status_code == 302
    assert list(Person.objects.values_list("how_met", flat=True)) == ["at a fair"]


def test_somebody_named_by_mistake_is_taken_back(ada: int, rosa: int, client: Client) -> None:
    noted = client.post(f"/people/{rosa}/refer/", {"name": "Grace Hopper", "may_use_name": "yes"})
    assert undo(client, noted)["Location"] == f"/people/{rosa}/"
    assert list(Person.objects.values_list("name", flat=True)) == ["Rosa Diaz"]
    assert not Referral.objects.exists()
    assert not Consent.objects.exists()


def test_an_undo_after_an_entry_on_a_persons_page_leads_back_to_it(rosa: int, client: Client) -> None:
    logged = {"channel": "email", "purpose": "advice", "outcome": "sent", "from": "person"}
    page = Reader(client.post(f"/people/{rosa}/log/", logged, follow=True).text)
    (address,) = (one for one in page.values("form", "action") if "/undo/" in one)
    assert client.post(address)["Location"] == f"/people/{rosa}/"


def test_whom_a_person_knows_is_counted_and_each_leads_to_their_page(ada: int, rosa: int, client: Client) -> None:
    bo = world.person(ada, "Bo Berg", employer="Pier Nine")
    network.tie(ada, one_id=bo, other_id=rosa, knowing=network.Knowing(world.TODAY))
    page = Reader(client.get(f"/people/{rosa}/").text)
    assert "1 person here, as far as you know" in page.text
    assert f"/people/{bo}/" in page.values("a", "href")
    assert "Pier Nine 1 more person" in page.text
    assert "/people/?q=Pier+Nine" in page.values("a", "href")


def test_what_a_person_allowed_is_told_with_its_end(ada: int, rosa: int, client: Client) -> None:
    assert "They have allowed nothing yet." in Reader(client.get(f"/people/{rosa}/").text).text
    client.post(f"/people/{rosa}/refer/", {"name": "Grace Hopper", "may_use_name": "yes"})
    page = Reader(client.get(f"/people/{rosa}/").text)
    assert "You may say their name to Grace Hopper , until 15 May 2027." in page.text
    Consent.objects.update(withdrawn_on=world.TODAY)
    assert "no longer, since 16 November 2026" in Reader(client.get(f"/people/{rosa}/").text).text


def test_a_protected_trait_in_the_short_form_is_not_kept_and_nothing_typed_is_lost(rosa: int, client: Client) -> None:
    change = {"name": "Rosa Diaz", "employer": "Pier Ten", "how_met": "at the fair, when she was pregnant"}
    answer = client.post(f"/people/{rosa}/save/", change)
    assert answer.status_code == 422
    assert "“pregnant”" in Reader(answer.text).text
    assert {"Pier Ten", change["how_met"]} <= set(Reader(answer.text).values("input", "value"))
    assert client.post(f"/people/{rosa}/save/", change, headers=HTMX).status_code == 403
    assert "Pier Ten" not in client.get(f"/people/{rosa}/").text
