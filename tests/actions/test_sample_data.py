"""The sample search is believable, decent and whole before any database sees it."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import wellmet
from wellmet.core.people import AffiliationKind, Channel, Outcome, Permission, Purpose, Relationship

SAMPLE = Path(wellmet.__file__).parent / "actions" / "sample" / "search.json"
FICTIONAL_PHONE = re.compile(r"\+1 [2-9]\d\d 555 01\d\d")
ISO_MONTH = re.compile(r"(\d{4}(-(0[1-9]|1[0-2]))?)?")
PERSON_KEYS = {
    "name", "given", "family", "emails", "phones", "urls", "affiliations",
    "occupation", "relationship", "how_met", "notes", "groups",
}  # fmt: skip
AFFILIATION_KEYS = {"employer", "role", "current", "started_on", "ended_on", "kind"}
LOG_KEYS = {"do", "days_ago", "person", "channel", "purpose", "outcome", "note", "knew_someone"}
REFER_KEYS = {"do", "days_ago", "from", "name", "employer", "role", "email", "words", "may_use_name"}
PROTECTED = re.compile(
    r"\b(christian|muslim|jewish|catholic|hindu|buddhist|atheist|religio\w*|immigrant|foreigner|refugee|ethnic\w*"
    r"|nationality|accent|gay|lesbian|transgender|pregnan\w*|disab\w*|depress\w*|illness|cancer|diabet\w*"
    r"|divorced|married|widow\w*|single mother|husband|wife|democrat|republican|elderly|years old|in (his|her) \d0s)\b",
    re.IGNORECASE,
)

SEARCH: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))
PROFILE: dict[str, Any] = SEARCH["profile"]
PEOPLE: list[dict[str, Any]] = SEARCH["people"]
HISTORY: list[dict[str, Any]] = SEARCH["history"]
LOGS = [line for line in HISTORY if line["do"] == "log"]
REFERS = [line for line in HISTORY if line["do"] == "refer"]
TARGETS: set[str] = set(PROFILE["wellmet"]["employers"])


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def depth(name: str) -> int:
    """Count the referrals between the seeker's own contact and this person."""
    referrers = {line["name"]: line["from"] for line in REFERS}
    return 1 + depth(referrers[name]) if name in referrers else 0


def of_person(name: str) -> list[dict[str, Any]]:
    return [line for line in LOGS if line["person"] == name]


def talks() -> list[dict[str, Any]]:
    return [line for line in LOGS if line["outcome"] == Outcome.TALKED]


def test_the_sample_is_as_large_as_a_real_address_book_at_the_start() -> None:
    assert 105 <= len(PEOPLE) <= 130
    assert 30 <= len(LOGS) <= 45
    assert 8 <= len(TARGETS) <= 10
    assert len({each["employer"] for person in PEOPLE for each in person["affiliations"]} - TARGETS) >= 35


def test_nobody_is_there_twice() -> None:
    everybody = [person["name"] for person in PEOPLE] + [line["name"] for line in REFERS]
    assert [name for name, times in Counter(everybody).items() if times > 1] == []
    for field in ("emails", "phones", "urls"):
        points = [point for person in PEOPLE for point in person[field]]
        assert [point for point, times in Counter(points).items() if times > 1] == []
    assert len({line["email"] for line in REFERS if line["email"]}) == len([1 for line in REFERS if line["email"]])


def test_every_record_has_the_same_fields() -> None:
    assert {frozenset(person) for person in PEOPLE} == {frozenset(PERSON_KEYS)}
    affiliations = [each for person in PEOPLE for each in person["affiliations"]]
    assert {frozenset(each) for each in affiliations} == {frozenset(AFFILIATION_KEYS)}
    assert {frozenset(line) for line in LOGS} == {frozenset(LOG_KEYS)}
    assert {frozenset(line) for line in REFERS} == {frozenset(REFER_KEYS)}
    assert len(LOGS) + len(REFERS) == len(HISTORY)


def test_the_closed_words_are_the_promised_ones() -> None:
    for person in PEOPLE:
        Relationship(person["relationship"])
        for affiliation in person["affiliations"]:
            AffiliationKind(affiliation["kind"])
    for line in LOGS:
        Channel(line["channel"]), Purpose(line["purpose"]), Outcome(line["outcome"])
        assert line["knew_someone"] in (True, False, None)
    for line in REFERS:
        Permission(line["may_use_name"])


def test_no_text_has_loose_spaces_and_every_person_says_how_they_met() -> None:
    assert [text for text in strings(SEARCH) if text != text.strip() or "  " in text] == []
    assert [person["name"] for person in PEOPLE if not person["how_met"]] == []


def test_dates_are_months_or_years_in_order_and_present_jobs_have_no_end() -> None:
    for affiliation in (each for person in PEOPLE for each in person["affiliations"]):
        started_on, ended_on = affiliation["started_on"], affiliation["ended_on"]
        assert ISO_MONTH.fullmatch(started_on)
        assert ISO_MONTH.fullmatch(ended_on)
        assert affiliation["current"] == (ended_on == "")
        assert not ended_on or started_on[: len(ended_on)] <= ended_on


def test_no_address_could_reach_a_real_person() -> None:
    addresses = [text for text in strings(SEARCH) if "@" in text]
    assert [each for each in addresses if not re.fullmatch(r"[a-z0-9._]+@[a-z0-9-]+\.example", each)] == []
    numbers = [number for person in PEOPLE for number in person["phones"]] + [PROFILE["basics"]["phone"]]
    assert [each for each in numbers if not FICTIONAL_PHONE.fullmatch(each)] == []
    assert len(set(numbers)) == len(numbers)
    urls = [text for text in strings(SEARCH) if "://" in text]
    assert [each for each in urls if not re.fullmatch(r"https://www\.linkedin\.com/in/[a-z0-9-]+-sample", each)] == []


@pytest.mark.parametrize("field", ["how_met", "notes"])
def test_nothing_about_protected_characteristics_is_noted(field: str) -> None:
    assert [person["name"] for person in PEOPLE if PROTECTED.search(person[field])] == []


def test_nothing_about_protected_characteristics_is_in_the_history() -> None:
    assert [text for line in HISTORY for text in strings(line) if PROTECTED.search(text)] == []


def test_names_come_in_several_scripts_and_some_with_marks() -> None:
    names = [person["name"] for person in PEOPLE]
    assert len([name for name in names if not re.search(r"[A-Za-z]", name)]) >= 3
    assert len([name for name in names if re.search(r"[A-Za-z]", name) and not name.isascii()]) >= 5


def test_most_are_people_one_knows_and_few_are_strangers() -> None:
    count = Counter(person["relationship"] for person in PEOPLE)
    own = count["close"] + count["known"] + count["dormant"] + count["affiliated"]
    assert own / len(PEOPLE) > 0.9
    assert min(count["close"], count["dormant"], count["affiliated"]) >= 8
    assert 1 <= count["stranger"] + count["employer"] <= 10


def test_former_insiders_are_among_the_contacts_and_present_ones_among_the_named() -> None:
    former = [
        person["name"]
        for person in PEOPLE
        if any(each["employer"] in TARGETS and not each["current"] for each in person["affiliations"])
    ]
    assert len(former) >= 6
    assert len([line for line in REFERS if line["employer"] in TARGETS]) >= 6


def test_time_only_goes_forward_and_stays_within_two_months() -> None:
    days = [line["days_ago"] for line in HISTORY]
    assert days == sorted(days, reverse=True)
    assert days[0] <= 60
    assert days[-1] >= 1


def test_everybody_in_the_history_is_known_by_then() -> None:
    known = {person["name"] for person in PEOPLE}
    for line in HISTORY:
        assert line.get("person", line.get("from")) in known, line
        if line["do"] == "refer":
            assert line["name"] not in known
            known.add(line["name"])


def test_who_named_somebody_had_been_talked_to_that_day() -> None:
    for line in REFERS:
        on_the_day = [talk for talk in of_person(line["from"]) if talk["days_ago"] == line["days_ago"]]
        assert [talk for talk in on_the_day if talk["outcome"] == Outcome.TALKED and talk["knew_someone"]], line


def test_there_are_three_chains_of_two_and_one_of_three() -> None:
    depths = Counter(depth(line["name"]) for line in REFERS)
    assert depths[2] >= 3
    assert depths[3] >= 1
    assert {line["may_use_name"] for line in REFERS} == set(Permission)


def test_names_that_may_not_be_used_were_not_followed_up_without_leave() -> None:
    for line in REFERS:
        if line["may_use_name"] != Permission.YES:
            assert of_person(line["name"]) == []


def test_every_talk_was_thanked_but_the_one_of_yesterday() -> None:
    for talk in talks():
        thanked = [
            line
            for line in of_person(talk["person"])
            if line["purpose"] == Purpose.THANKS and 0 <= talk["days_ago"] - line["days_ago"] <= 2
        ]
        assert bool(thanked) == (talk["days_ago"] > 1), talk["person"]
    assert [talk["days_ago"] for talk in talks()][-1] == 1


def test_every_referrer_heard_what_came_of_it() -> None:
    referrers = {line["name"]: line["from"] for line in REFERS}
    for talk in talks():
        if talk["person"] in referrers:
            told = [line for line in of_person(referrers[talk["person"]]) if line["purpose"] == Purpose.UPDATE]
            assert any(0 <= talk["days_ago"] - line["days_ago"] <= 5 for line in told), talk["person"]


def test_after_a_no_nothing_more_was_asked() -> None:
    for line in LOGS:
        if line["outcome"] in {Outcome.DECLINED, Outcome.OPTED_OUT, Outcome.NO_REPLY}:
            assert [each for each in of_person(line["person"]) if each["days_ago"] < line["days_ago"]] == []


def test_follow_ups_waited_their_seven_business_days() -> None:
    follow_ups = [line for line in LOGS if line["purpose"] == Purpose.FOLLOW_UP]
    assert follow_ups
    for line in follow_ups:
        asked = [each for each in of_person(line["person"]) if each["purpose"] != Purpose.FOLLOW_UP]
        assert min(each["days_ago"] for each in asked) - line["days_ago"] >= 11


def test_the_words_went_by_ways_that_the_records_know() -> None:
    points = {person["name"]: person for person in PEOPLE}
    emails = {line["name"]: line["email"] for line in REFERS}
    for line in LOGS:
        person = points.get(line["person"], {"emails": [emails.get(line["person"])], "phones": [], "urls": []})
        if line["channel"] == Channel.EMAIL:
            assert any(person["emails"]), line
        if line["channel"] == Channel.TEXT:
            assert person["phones"], line
        if Channel(line["channel"]).is_linkedin:
            assert person["urls"], line


def test_the_history_shows_each_state_of_an_ask() -> None:
    last = {line["person"]: line for line in LOGS}
    states = Counter(line["outcome"] for line in last.values() if line["purpose"] not in {"thanks", "update"})
    assert states["sent"] >= 3
    assert states["declined"] == states["later"] == states["agreed"] == 1
    assert any("promised" in line["note"] for line in LOGS if line["outcome"] == "agreed")


def test_the_seeker_is_somebody_with_a_trade_and_modest_courage() -> None:
    assert set(PROFILE) == {"basics", "work", "education", "skills", "wellmet"}
    assert PROFILE["basics"]["name"] == "Ana Petrov"
    wishes = PROFILE["wellmet"]
    assert wishes["seeks"] and wishes["town"] and (wishes["hours"], wishes["confidence"]) == (4, 4)
