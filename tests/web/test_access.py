"""Who may see what: every address of the URLconf is tried, so that a new one cannot be forgotten."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import get_template
from tests import world
from tests.web.visiting import Address, Reader, addresses, visitor

ADDRESSES = list(addresses())
PUBLIC = {"session:enter", "session:closed"}
SCRIPT = "/static/wellmet/built/main.js"
STATIC = (SCRIPT, "/static/wellmet/built/styles.css", "/static/wellmet/icon.svg", "/static/wellmet/manifest.json")
HERS = "Grace Hopper-Byron"

pytestmark = pytest.mark.django_db
each_address = pytest.mark.parametrize("address", ADDRESSES, ids=[address.name for address in ADDRESSES])


@pytest.fixture
def ada() -> int:
    return world.ada()


@pytest.fixture
def grace(ada: int) -> int:
    return world.person(ada, HERS, employer="Harbor Logistics", emails=("grace@harbor.example",), how_met="at the pier")


def pages(owner_id: int, *, person_id: int) -> list[Any]:
    """Every page there is, and every refusal, as an owner sees it."""
    client = visitor(owner_id)
    tried = [call(address.path(person_id)) for address in ADDRESSES for call in (client.get, client.post)]
    return [*tried, client.get("/nothing/here/"), visitor().get("/closed/")]


def test_there_are_addresses_to_try() -> None:
    assert {"today:show", "asks:log", "asks:undo", "sample:load", "sample:clear"} <= {one.name for one in ADDRESSES}


@each_address
def test_an_address_is_called_like_its_view_and_its_test(address: Address) -> None:
    topic, verb = address.name.split(":")
    assert (address.view.__module__, address.view.__name__) == (f"wellmet.web.views.{topic}", verb)
    assert Path(__file__).with_name(f"test_{topic}.py").exists()


@each_address
def test_a_stranger_is_shown_the_closed_door(address: Address, grace: int) -> None:
    for method in ("get", "post", "put", "delete"):
        answer = getattr(visitor(), method)(address.path(grace), follow=True)
        if address.name not in PUBLIC:
            assert answer.status_code == 403
            assert [step for step, _ in answer.redirect_chain] == [f"/closed/?next={address.path(grace)}"]
        assert HERS not in answer.text


@pytest.mark.parametrize("path", STATIC)
def test_static_files_are_for_everybody(path: str) -> None:
    with closing(visitor().get(path)) as answer:
        assert (answer.status_code, answer["X-Content-Type-Options"]) == (200, "nosniff")


@each_address
def test_another_owner_finds_nothing_of_adas(address: Address, grace: int) -> None:
    linus = visitor(world.owner("linus"))
    said = {"channel": "phone", "purpose": "advice", "outcome": "sent", "reason": "later"}
    for answer in (linus.get(address.path(grace)), linus.post(address.path(grace), said)):
        assert HERS not in answer.text
        if "person_id" in address.converters:
            assert answer.status_code in {404, 405}


@pytest.mark.parametrize("host", ["wellmet.example", "127.0.0.1.evil.example", "evil.example:8765"])
@each_address
def test_a_name_that_is_not_this_computers_is_refused(address: Address, host: str, grace: int, ada: int) -> None:
    answer = visitor(ada).get(address.path(grace), headers={"host": host})
    assert answer.status_code == 400
    assert HERS not in answer.text


@each_address
def test_a_post_from_elsewhere_is_refused(address: Address, grace: int, ada: int) -> None:
    assert visitor(ada, checks_csrf=True).post(address.path(grace)).status_code == 403


@each_address
def test_what_reads_does_not_act_and_what_acts_does_not_answer_to_reading(
    address: Address, grace: int, ada: int
) -> None:
    client = visitor(ada)
    allowed = [method for method in ("get", "post") if getattr(client, method)(address.path(grace)).status_code != 405]
    assert len(allowed) == 1


def test_every_answer_forbids_what_a_page_of_ours_never_needs(ada: int, grace: int) -> None:
    for answer in pages(ada, person_id=grace):
        policy = dict(part.strip().partition(" ")[::2] for part in answer["Content-Security-Policy"].split(";"))
        assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert "unsafe" not in answer["Content-Security-Policy"]
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["X-Frame-Options"] == "DENY"
        assert answer["Referrer-Policy"] == "same-origin"
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin"


def test_no_browser_keeps_what_an_address_of_ours_showed(ada: int, grace: int) -> None:
    for address in ADDRESSES:
        assert "no-store" in visitor(ada).get(address.path(grace))["Cache-Control"]


def test_no_page_leads_out_of_this_computer_or_runs_anything_but_our_script(ada: int, grace: int) -> None:
    sample = visitor(world.owner("tester"))
    sample.post("/sample/load/")
    seen = [*pages(ada, person_id=grace), *pages(world.owner("newcomer"), person_id=0), sample.get("/")]
    for answer in seen:
        for tag, attributes in Reader(answer.text).tags:
            assert tag not in {"style", "iframe", "object", "embed", "base"}
            assert tag != "script" or attributes.get("src") == SCRIPT
            assert not [name for name in attributes if name == "style" or name.startswith("on")]
            for name in ("href", "src", "action", "srcset", "data"):
                value = attributes.get(name) or "/"
                assert value.startswith(("/", "#", "mailto:", "tel:", "sms:")), (tag, value)
                assert not value.startswith("//")


def test_a_page_that_is_not_there_says_so_in_words(ada: int) -> None:
    answer = visitor(ada).get("/nothing/here/")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text


def test_an_old_form_is_told_how_to_try_again(ada: int) -> None:
    assert "Go back, load it anew" in visitor(ada, checks_csrf=True).post("/asks/1/undo/").text


def test_a_defect_of_ours_has_a_page_that_needs_nothing_to_work() -> None:
    assert "a defect of ours" in get_template("500.html").render()
