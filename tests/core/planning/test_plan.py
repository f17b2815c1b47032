import dataclasses
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.planning.builders import (
    ACME,
    BRIO,
    EMAIL,
    IN_PERSON,
    NOW,
    PHONE,
    ROSA,
    TEXT,
    TODAY,
    TOM,
    ask,
    at,
    only,
    order,
    person,
    scene,
)
from tests.core.planning.strategies import ASKS, CANDIDATES

from wellmet.core import planning
from wellmet.core.cadence import Ask, Event, Named
from wellmet.core.people import Affiliation, AffiliationKind, Channel, Outcome, Purpose, Relationship
from wellmet.core.planning import Candidate, Choice, ReasonKind, filters
from wellmet.core.planning.ranking import ranking


def test_the_sanity_order_of_the_method() -> None:
    people = (
        person(1, "known", PHONE, affiliations=at(ACME, ended_on="2024-11"), mutual=5, occupation="clerk"),
        person(2, "referred", EMAIL, affiliations=at(ACME), referrer_id=9, may_use_name=True, occupation="nurse"),
        person(3, "known", IN_PERSON, percentile=69.0, mutual=10, occupation="teacher"),
        person(4, "close", IN_PERSON, percentile=93.0, mutual=50, occupation="hairdresser"),
        person(5, "close", TEXT, mutual=50, occupation="welder"),
        person(6, "stranger", EMAIL, affiliations=at(ACME)),
    )
    assert order(*reversed(people), count=6) == [1, 2, 3, 4, 5, 6]


def test_after_a_talk_the_person_named_at_a_target_rises_to_the_top() -> None:
    rosa = person(ROSA, percentile=90.0, occupation="teacher")
    tom = person(TOM, "referred", EMAIL, affiliations=at(ACME), referrer_id=ROSA, may_use_name=True)
    others = (
        person(3, affiliations=at(ACME, ended_on="2024"), occupation="nurse"),
        person(4, "close", PHONE, occupation="nurse"),
        person(5, affiliations=at(BRIO)),
    )
    assert order(rosa, *others)[0] == 3
    asks = (ask(1, ROSA, ("talked", 0)), ask(2, ROSA, ("sent", 0), purpose="thanks"))
    found = planning.plan(scene(rosa, tom, *others, asks=asks, named=(Named(ROSA, TOM, TODAY),))).suggestions
    assert [suggestion.person_id for suggestion in found] == [TOM, 3, 4, 5]
    assert found[0].reasons[0] == planning.Reason(ReasonKind.MAY_NAME_REFERRER, person_id=ROSA)
    assert ReasonKind.FRESH_NAME in {reason.kind for reason in found[0].reasons}
    assert (found[0].via_id, found[0].employer_id, found[0].purpose) == (ROSA, ACME, Purpose.ADVICE)


def test_a_name_that_may_not_be_used_makes_a_stranger() -> None:
    hidden = only(person(TOM, "referred", EMAIL, referrer_id=ROSA), named=(Named(ROSA, TOM, TODAY),))
    usable = only(person(TOM, "referred", EMAIL, referrer_id=ROSA, may_use_name=True))
    assert (round(hidden.odds, 2), round(usable.odds, 2)) == (0.10, 0.38)
    assert hidden.against[0] == planning.Reason(ReasonKind.NAME_NOT_ALLOWED, person_id=ROSA)


@settings(max_examples=60)
@given(people=CANDIDATES, asks=ASKS, count=st.integers(1, 12), confidence=st.integers(0, 10), hour=st.integers(0, 167))
def test_every_plan_keeps_the_rules(
    people: tuple[Candidate, ...], asks: tuple[Ask, ...], count: int, confidence: int, hour: int
) -> None:
    seen = scene(*people, asks=asks, confidence=confidence, now=NOW + timedelta(hours=hour))
    found = planning.plan(seen, choice=Choice(count=count)).suggestions
    by_id = {candidate.id: candidate for candidate in people}
    refused = {ask.person_id for ask in asks for event in ask.events if event.outcome.is_no}
    assert len({suggestion.person_id for suggestion in found}) == len(found) <= count
    # whoever is shy begins on the first rung, whatever the score
    if confidence > filters.SHY:
        assert [suggestion.score for suggestion in found] == sorted((s.score for s in found), reverse=True)
    for suggestion in found:
        candidate = by_id[suggestion.person_id]
        assert not candidate.do_not_contact
        assert candidate.id not in refused
        assert suggestion.channel in candidate.channels - {Channel.VOICEMAIL}
        assert 0 < suggestion.odds < 1
        assert 1 <= len(suggestion.reasons) <= 3
        assert 1 <= len(suggestion.against) <= 2
        assert seen.now < suggestion.starts_at < suggestion.ends_at


@settings(max_examples=40)
@given(people=CANDIDATES, asks=ASKS, shuffled=st.randoms())
def test_the_same_scene_gives_the_same_plan_in_whatever_order_it_is_told(
    people: tuple[Candidate, ...], asks: tuple[Ask, ...], shuffled: Any
) -> None:
    others = list(people)
    shuffled.shuffle(others)
    assert planning.plan(scene(*people, asks=asks)) == planning.plan(scene(*others, asks=asks))


def test_ranking_sees_nothing_of_who_people_are() -> None:
    allowed = {
        *("id", "relationship", "channels", "occupation", "percentile", "affiliations", "circles", "referrer_id"),
        *("may_use_name", "named_by", "mutual", "do_not_contact", "years_apart", "timezone", "field", "code", "trade"),
        *("is_reachable", "circle_size"),
    }
    assert {field.name for field in dataclasses.fields(Candidate)} == allowed


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (person(2, mutual=10), person(1, mutual=3)),
        (person(2, mutual=3), person(1, mutual=0)),
        (person(2, mutual=10), person(1, mutual=25)),
        (person(2, mutual=25), person(1, mutual=50)),
        (person(2, "close", occupation="nurse"), person(1, "known", occupation="nurse")),
        (person(2, percentile=95.0), person(1, percentile=20.0)),
        (person(2, affiliations=at(ACME)), person(1, affiliations=at(BRIO))),
        (person(2, affiliations=at(ACME, ended_on="2025")), person(1, affiliations=at(ACME, ended_on="2001"))),
        (person(2, affiliations=at(ACME, ended_on="2025")), person(1, affiliations=at(ACME, ended_on="?"))),
        (person(2, occupation="Head Nurse"), person(1, occupation="welder")),
        (person(2, circle_size=900.0), person(1, circle_size=600.0)),
    ],
)
def test_what_helps_more_comes_first(better: Candidate, worse: Candidate) -> None:
    assert order(worse, better) == [2, 1]


def test_field_and_code_of_the_occupation_count_where_they_are_known() -> None:
    alike = person(1, code="29-1141.00", field="health"), person(2, code="29-1141.00", field="nursing")
    assert order(*alike, fields=frozenset({"nursing"})) == [2, 1]
    people = (person(1), person(2, field="29", code="29-2"), person(3, field="29", code="29-1"), person(4, field="47"))
    assert order(*people, fields=frozenset({"29"}), codes=frozenset({"29-1"})) == [3, 2, 1, 4]


def test_whoever_brings_people_and_work_together_comes_before_others_who_meet_as_many() -> None:
    steward = person(1, occupation="union steward", code="13-1075.00", percentile=51.0, field="13")
    barkeeper = person(2, occupation="bartender", code="35-3011.00", percentile=86.0, field="35")
    assert order(barkeeper, steward) == [1, 2]
    assert only(steward).reasons[0].kind is ReasonKind.KNOWS_EMPLOYERS


def test_a_broker_whose_place_is_named_after_the_work_sought_works_in_the_field() -> None:
    def organizer(id: int, union: str) -> planning.Candidate:
        place = ((7, Affiliation(union)),)
        return person(id, occupation="Labor Relations Specialists", code="13-1075.00", affiliations=place)

    ours, other = organizer(2, "Nurses United Local 5"), organizer(1, "Bakers Local 5")
    assert order(ours, other) == [2, 1]
    assert next(reason.kind for reason in only(ours).reasons) is ReasonKind.SAME_FIELD
    assert next(reason.kind for reason in only(other).reasons) is ReasonKind.KNOWS_EMPLOYERS
    clerk = person(1, occupation="clerk", code="43-4071.00", affiliations=((7, Affiliation("Nurses United Local 5")),))
    # "and" is no word of the work
    seen = scene(organizer(1, "Andover Bakers"), ours)
    seen = dataclasses.replace(seen, seeker=dataclasses.replace(seen.seeker, seeks=("ward and home nurse",)))
    fields = {one.candidate.id: one.appraisal.is_same_field for one in ranking(seen)}
    assert fields == {1: False, 2: True}
    assert ReasonKind.SAME_FIELD not in {reason.kind for reason in only(clerk).reasons}


def test_school_is_no_workplace() -> None:
    school = ((ACME, Affiliation("Acme", kind=AffiliationKind.SCHOOL)),)
    assert only(person(1, affiliations=school)).reasons[0].kind is not ReasonKind.WORKS_AT_TARGET


def test_a_small_employer_is_known_by_few() -> None:
    people = person(1, affiliations=at(BRIO), circles=frozenset({"x"})), person(2)
    large, small = (only(people[1], staff=((ACME, staff),)).score for staff in (5000, 5))
    assert large > small


def test_circles_shared_with_insiders_lead_there() -> None:
    club, insider = (
        frozenset({"club"}),
        person(9, "stranger", Channel.VOICEMAIL, affiliations=at(ACME), circles=frozenset({"club"})),
    )
    others = tuple(person(id) for id in range(10, 80))
    found = planning.plan(scene(person(1), person(2, circles=club, occupation="clerk"), insider, *others)).suggestions
    assert found[0].person_id == 2
    assert found[0].employer_id == ACME
    assert ReasonKind.SHARES_CIRCLES in {reason.kind for reason in found[0].reasons}
    # where half of all are in the club, it is nothing to speak of
    members = (person(id, circles=club) for id in range(80, 150))
    common = planning.plan(scene(person(2, circles=club), insider, *others, *members)).suggestions
    assert ReasonKind.SHARES_CIRCLES not in {reason.kind for one in common for reason in one.reasons}


def test_company_of_people_near_the_insiders_leads_there_too() -> None:
    club, choir = frozenset({"club"}), frozenset({"choir"})
    people = (
        person(1, "stranger", EMAIL, affiliations=at(ACME), circles=club),
        *(person(id, circles=club | choir) for id in range(2, 5)),
        *(person(id, circles=choir) for id in (5, 6)),
        *(person(id, circles=frozenset({f"own {id}", "chess"})) for id in range(7, 40)),
    )
    scores = {one.person_id: one.score for one in planning.plan(scene(*people), choice=Choice(count=20)).suggestions}
    assert scores[3] > scores[5] > scores[7]


def test_circles_already_asked_are_less_new() -> None:
    asks = (ask(1, 9, ("talked", 1)), ask(2, 9, ("sent", 0), purpose="thanks"))
    chess, choir = frozenset({"chess"}), frozenset({"choir"})
    people = person(9, circles=chess), person(1, circles=chess), person(2, circles=choir)
    found = planning.plan(scene(*people, asks=asks)).suggestions
    assert [suggestion.person_id for suggestion in found] == [2, 1]
    assert ReasonKind.CIRCLE_COVERED in {reason.kind for reason in found[1].against}


def test_circles_already_asked_tell_less_and_know_no_fewer() -> None:
    asks = (ask(1, 9, ("talked", 1)),)
    chess = frozenset({"chess"})
    before, after = (only(person(1, circles=chess), person(9), asks=asks) for chess in (frozenset(), chess))
    assert before.score == after.score
    covered = only(person(1, circles=chess), person(9, circles=chess), asks=asks)
    # half of .35 * .1 that anybody can tell, by e-mail or in person and as far as a tie of no known strength goes
    assert after.score - covered.score == pytest.approx(after.odds * 0.5 * 0.35 * 0.1 * 0.85)


def test_what_people_said_they_know_moves_the_rest() -> None:
    asks = tuple(
        Ask(id, id, EMAIL, Purpose.REFERRAL, Relationship.KNOWN, (Event(Outcome.ANSWERED, TODAY, knew_someone=knew),))
        for id, knew in ((5, True), (6, True), (77, True))
    )
    silent = tuple(dataclasses.replace(a, events=(Event(Outcome.ANSWERED, TODAY),)) for a in asks)
    people = person(1), person(5), person(6)
    assert only(*people, asks=asks).score > only(*people, asks=silent).score


def test_confidence_decides_how_strangers_are_asked() -> None:
    stranger = person(1, "stranger", PHONE, EMAIL, affiliations=at(ACME))
    assert only(stranger, confidence=3).channel is EMAIL
    assert order(person(1, "stranger", PHONE), confidence=3) == []
    assert only(stranger, confidence=10).channel is PHONE


def test_low_confidence_is_shown_easy_starts() -> None:
    assert ReasonKind.EASY_START in {reason.kind for reason in only(person(1), confidence=2).reasons}


def test_one_slot_in_five_goes_to_a_tie_that_people_overlook() -> None:
    near = tuple(person(id, circles=frozenset({"work"}), percentile=95.0) for id in range(1, 9))
    dormant = person(20, "dormant", EMAIL, years_apart=6.0)
    found = planning.plan(scene(*near, dormant)).suggestions
    assert [suggestion.person_id for suggestion in found] == [1, 2, 3, 4, 20]
    assert found[-1].reasons[0] == planning.Reason(ReasonKind.DORMANT_TIE, number=6.0)
    unlike = person(21, "known", EMAIL, circles=frozenset({"choir"}), mutual=60)
    found = planning.plan(scene(*near, unlike)).suggestions
    assert (found[-1].person_id, found[-1].reasons[0].kind) == (21, ReasonKind.NEW_CIRCLE)
    assert order(*near) == [1, 2, 3, 4, 5]


def test_the_overlooked_are_drawn_anew_each_day_but_not_each_minute() -> None:
    near = tuple(person(id, percentile=95.0) for id in range(1, 9))
    dormant = tuple(person(id, "dormant", EMAIL) for id in range(20, 40))
    days = [order(*near, *dormant, now=NOW + timedelta(days=day)) for day in range(12)]
    assert len({tuple(day) for day in days}) > 1
    assert order(*near, *dormant, now=NOW + timedelta(hours=3)) == days[0]


def test_a_dormant_tie_that_earned_its_place_fills_the_slot() -> None:
    people = (
        *(person(id, circles=frozenset({"work"})) for id in range(1, 9)),
        person(20, "dormant", affiliations=at(ACME)),
        person(21, "dormant", mutual=60),
    )
    assert order(*people) == [20, 1, 2, 3, 4]


def test_towards_one_employer_and_by_one_channel() -> None:
    people = (
        person(1, affiliations=at(ACME)),
        person(2, affiliations=at(BRIO)),
        person(3, "employer", EMAIL, affiliations=at(ACME)),
    )
    found = planning.plan(scene(*people), choice=Choice(employer_id=BRIO)).suggestions
    assert [suggestion.person_id for suggestion in found] == [2, 1]
    assert {suggestion.employer_id for suggestion in found} == {BRIO}
    by_mail = planning.plan(scene(*people), choice=Choice(channel=EMAIL)).suggestions
    assert {suggestion.channel for suggestion in by_mail} == {EMAIL}
    assert len(planning.plan(scene(*people), choice=Choice(employer_id=ACME)).suggestions) == 3


def test_without_people_or_targets_there_is_still_advice() -> None:
    assert planning.plan(scene()) == planning.Plan((), planning.plan(scene()).chain)
    assert planning.plan(scene()).chain.advice == "make-list"
    assert only(person(1), targets=()).employer_id is None


def test_little_known_people_say_so() -> None:
    found = only(person(1, "stranger", EMAIL))
    assert {reason.kind for reason in found.against} <= {ReasonKind.UNLIKELY_YES, ReasonKind.LITTLE_KNOWN}
    assert [reason.kind for reason in found.reasons] == [ReasonKind.EASY_START]


def test_every_reason_can_be_given() -> None:
    busy = person(
        1, "dormant", EMAIL, occupation="clerk", percentile=99.0, named_by=2, affiliations=at(BRIO), field="43"
    )
    found = only(busy, fields=frozenset({"43"}), choice=Choice(count=5))
    assert [reason.kind for reason in found.reasons] == [
        ReasonKind.DORMANT_TIE,
        ReasonKind.NAMED_BY_SEVERAL,
        ReasonKind.SAME_FIELD,
    ]
    far = only(person(2, "introduced", IN_PERSON, occupation="clerk"), confidence=1, targets=())
    assert [reason.kind for reason in far.against] == [ReasonKind.TAKES_COURAGE, ReasonKind.FAR_FROM_GOAL]
    new = only(person(3, "stranger", EMAIL, occupation="clerk", circles=frozenset({"x"})), confidence=0)
    assert [reason.kind for reason in new.reasons] == [ReasonKind.NEW_CIRCLE, ReasonKind.EASY_START]


def test_names_stay_fresh_for_ten_business_days() -> None:
    tom = person(TOM, "referred", EMAIL, referrer_id=ROSA, may_use_name=True)
    scores = [only(tom, named=(Named(ROSA, TOM, TODAY - timedelta(days=ago)),)).score for ago in (0, 3, 8, 14, 200)]
    assert scores[0] == scores[1] > scores[2] > scores[3] == scores[4]


def test_a_plan_over_thousands_of_people_is_as_long_as_any() -> None:
    people = tuple(
        person(id, "known", IN_PERSON, EMAIL, circles=frozenset({f"e{id % 300}"}), affiliations=at(id % 300))
        for id in range(3000)
    )
    assert len(planning.plan(scene(*people)).suggestions) == 5


def test_today_is_the_day_of_the_hour() -> None:
    assert scene().now.date() == date(2026, 11, 2)


def test_the_score_is_the_formula_of_the_method() -> None:
    # a nurse at Acme, by e-mail: Qinfo 1, Qref .7, Pknow .98, Novelty 1, Tie .85, Effort .5 * 12 / 45 + .5 * .2
    found = only(person(1, "known", EMAIL, affiliations=at(ACME), occupation="nurse"))
    # and, as the same job is worth ten times as many acquaintances, A = 1
    use = 0.35 + 0.45 * 0.7 + 0.2 * 0.98
    assert found.score == pytest.approx(0.5 * use * 0.85 - 0.25 * 0.3 * (0.5 * 12 / 45 + 0.1))


def test_a_name_is_not_fresh_until_the_referrer_may_be_named() -> None:
    tom = person(TOM, "referred", EMAIL, referrer_id=ROSA, affiliations=at(ACME))
    named = only(tom, named=(Named(ROSA, TOM, TODAY),))
    assert named.score == only(tom).score
    assert ReasonKind.FRESH_NAME not in {reason.kind for reason in named.reasons}


def test_whoever_is_close_is_asked_where_they_are_met_anyway() -> None:
    cousin = person(1, "close", IN_PERSON, TEXT, occupation="electrician", percentile=41.7)
    assert only(cousin, confidence=4).channel is IN_PERSON


def test_circles_of_a_target_are_never_used_up() -> None:
    asks = (ask(1, 9, ("talked", 1)), ask(2, 9, ("sent", 0), purpose="thanks"))
    acme = frozenset({"acme"})
    people = person(9, circles=acme, affiliations=at(ACME)), person(1, "known", circles=acme, affiliations=at(ACME))
    found = only(*people, asks=asks)
    assert ReasonKind.CIRCLE_COVERED not in {reason.kind for reason in found.against}
    assert found.score > only(*people, asks=asks, targets=()).score


def test_the_likeliest_come_in_the_order_of_the_plan_and_nobody_who_may_not_be_asked() -> None:
    near, far = person(1, affiliations=at(ACME)), person(2)
    gone = person(3, do_not_contact=True)
    assert planning.likeliest(scene(far, near, gone)) == (1, 2)
