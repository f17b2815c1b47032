import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people import Channel, Purpose, Relationship
from wellmet.core.planning import purpose
from wellmet.core.planning.aims import years_since
from wellmet.core.planning.circles import company, miss, misses, near, pull, pulls, rarity
from wellmet.core.planning.effort import anxiety, effort, patience
from wellmet.core.planning.intervals import beta_interval, gamma, quantiles
from wellmet.core.planning.ties import apart, novelty, tie
from wellmet.core.planning.usefulness import (
    acquaintances,
    ahead,
    calibration,
    chance,
    circle_size,
    drawn,
    former_colleagues,
    info,
    lift,
    meets,
    referral,
    sociability,
    usual_circle,
)


@pytest.mark.parametrize(
    ("expected", "known"),
    [
        (acquaintances(sociability(None)), 0.09),
        (acquaintances(sociability(95)), 0.13),
        (acquaintances(sociability(None), lifted=lift(is_same_field=True)), 0.37),
        (acquaintances(sociability(None), lifted=lift(is_same_field=True, is_same_job=True)), 0.60),
        (acquaintances(sociability(None)) + former_colleagues(2), 1.0),
        (acquaintances(sociability(None)) + former_colleagues(12), 0.74),
        (acquaintances(sociability(None), staff=20), 0.004),
    ],
)
def test_the_examples_of_the_method_for_knowing_somebody(expected: float, known: float) -> None:
    assert chance(expected) == pytest.approx(known, abs=0.006)


@pytest.mark.parametrize(
    ("mutual", "weight"), [(0, 0.73), (1, 0.83), (5, 0.97), (10, 1.0), (25, 0.72), (50, 0.61), (None, 0.85)]
)
def test_the_examples_of_the_method_for_ties(mutual: int | None, weight: float) -> None:
    assert tie(mutual) == pytest.approx(weight, abs=0.006)


@given(mutual=st.integers(0, 5000))
def test_a_tie_weighs_between_six_tenths_and_one(mutual: int) -> None:
    assert 0.6 <= tie(mutual) <= 1
    assert 0.8 <= tie(mutual, is_digital=False) <= 1


def test_novelty_falls_with_what_talks_have_covered() -> None:
    circles = frozenset({"a", "b", "c", "d"})
    assert [novelty(circles, covered=frozenset(covered)) for covered in ("", "a", "abcd")] == [1, 0.875, 0.5]
    assert (apart(is_dormant=True), apart(is_dormant=False)) == (1.1, 1)


def test_effort_is_minutes_and_courage() -> None:
    assert effort(Relationship.KNOWN, Channel.IN_PERSON, confidence=5) == pytest.approx(0.5 * 25 / 45 + 0.5 * 0.2)
    assert effort(Relationship.CLOSE, Channel.IN_PERSON, confidence=5) == pytest.approx(0.5 * 12 / 45 + 0.5 * 0.1)
    assert effort(Relationship.STRANGER, Channel.PHONE, confidence=2) == pytest.approx(0.5 * 12 / 45 + 0.5)
    assert effort(Relationship.REFERRED, Channel.TEXT, confidence=10) == pytest.approx(0.5 * 6 / 45)


@given(
    relationship=st.sampled_from(Relationship),
    channel=st.sampled_from(Channel),
    confidence=st.integers(0, 9),
)
def test_more_confidence_never_makes_an_ask_harder(
    relationship: Relationship, channel: Channel, confidence: int
) -> None:
    bold, shy = (effort(relationship, channel, confidence=level) for level in (confidence + 1, confidence))
    assert 0 <= bold <= shy <= 1


def test_effort_weighs_more_where_time_is_short() -> None:
    assert (patience(2), patience(5)) == (0.375, 0.25)


def test_what_people_said_they_know_recalibrates() -> None:
    assert calibration(()) == pytest.approx(1, abs=0.01)
    assert calibration([(0.5, True)] * 5) > 1.5
    assert calibration([(2.0, False)] * 5) < 0.5
    # one "no" at K = 1: the posterior is Gamma(2, 3), mean 2/3
    assert calibration([(1.0, False)]) == pytest.approx(2 / 3, abs=0.01)
    # a hundred times somebody of whom nothing was expected: more than a number can hold, and no gain is enough
    assert calibration([(0.0, True)] * 100) > 5.9


def test_who_does_the_job_can_tell_most() -> None:
    table = [
        info(does_the_job=job, is_same_field=field, is_adjacent=near, percentile=percentile)
        for job, field, near, percentile in [
            (True, True, True, None),
            (False, True, True, 99),
            (False, False, True, 99),
            (False, False, False, 93),
            (False, False, False, 50),
            (False, False, False, None),
        ]
    ]
    assert table == [1.0, 0.8, 0.5, 0.2, 0.1, 0.1]


@pytest.mark.parametrize(
    ("relationship", "is_same_field", "percentile", "expected"),
    [
        (Relationship.CLOSE, True, None, 0.7),
        (Relationship.CLOSE, False, 99, 0.5),
        (Relationship.KNOWN, False, 70, 0.7),
        (Relationship.KNOWN, False, None, 0.6),
    ],
)
def test_who_can_name_whom(
    relationship: Relationship, is_same_field: bool, percentile: float | None, expected: float
) -> None:
    assert referral(relationship, is_same_field=is_same_field, percentile=percentile) == expected


@given(shared=st.floats(0, 100), more=st.floats(0, 100))
def test_sharing_circles_lifts_at_most_twice_as_much_as_doing_the_job(shared: float, more: float) -> None:
    most = 2 * lift(is_same_job=True)
    assert 1 <= lift(shared=shared) <= lift(shared=shared + more) <= most


def test_of_field_and_circles_the_larger_lifts_and_the_other_adds_a_tenth() -> None:
    thrice = math.log(3) / 0.46
    assert lift(is_same_field=True, shared=thrice) == pytest.approx(5 + 0.1 * (3 - 1))
    assert lift(is_same_field=True, shared=2 * thrice) == pytest.approx(9 + 0.1 * (5 - 1))


def test_circles_pull_by_how_many_insiders_and_how_few_others_are_in_them() -> None:
    insiders = {1: (frozenset({"club", "town"}), frozenset({"club"}))}
    rare = rarity([frozenset({"town"})] * 8 + [frozenset({"club"})] * 2, insiders=insiders[1])
    towards = pulls(insiders, rare=rare)
    assert towards["club"][1] == pytest.approx(math.sqrt(2 / 3) * math.log(13 / 4.5))
    assert towards["town"][1] == pytest.approx(math.sqrt(1 / 3) * math.log(13 / 9.5))
    assert pull(["club", "other"], towards=towards) == {1: towards["club"][1]}
    assert pull(["club"], towards={}) == {}


def test_whoever_keeps_company_with_people_near_the_insiders_is_near_as_well() -> None:
    towards = {"club": {1: 2.0}, "town": {1: 0.5}}
    people = [frozenset({"club", "choir"}), frozenset({"choir"}), frozenset({"choir", "town"}), frozenset({"alone"})]
    among = company(people, towards=towards)
    # a mean over the choir of three, one of them nobody, and one more circle of nobody: twice that
    assert near({"choir"}, own={}, among=among) == {1: pytest.approx(2 * (2.0 + 0.5) / 3 / 2)}
    # what draws somebody themselves is not the company they keep
    assert near({"choir", "club"}, own={1: 2.0}, among=among) == {1: pytest.approx(2 * 0.5 / 3 / 3)}
    assert near({"alone", "elsewhere"}, own={}, among=among) == {}
    assert near({"choir"}, own={}, among=company(people, towards={})) == {}


def test_circles_whose_people_could_not_help_are_missed_the_more_the_rarer_they_are() -> None:
    known = [frozenset({"town"})] * 8 + [frozenset({"club"})] * 2
    missed = misses([(frozenset({"club", "town"}), 1.0), (frozenset({"club"}), 0.5)], rare=rarity(known))
    assert missed == pytest.approx({"club": 0.03 * math.log(11 / 2.5), "town": 0.02 * math.log(11 / 8.5)})
    assert miss({"club", "other"}, missed=missed) == pytest.approx(math.exp(-missed["club"]))
    assert miss({"other"}, missed={}) == 1
    assert miss({"club"}, missed={"club": 9.0}) == pytest.approx(math.exp(-1))


@given(guess=st.floats(0, 1000), more=st.floats(0, 1000))
def test_whoever_is_guessed_to_know_more_people_is_more_sociable(guess: float, more: float) -> None:
    usual = usual_circle([10.0, 10.0])
    assert sociability(None, circle_size=guess, usual=usual) <= sociability(5, circle_size=guess + more, usual=usual)
    assert sociability(None, circle_size=10.0, usual=usual) == pytest.approx(1)


def test_without_a_guess_the_occupation_tells_how_sociable_somebody_is() -> None:
    assert [sociability(percentile) for percentile in (None, 0, 40, 100)] == [1.0, 0.6, 1.0, 1.6]
    assert usual_circle([]) == 1
    # somebody not guessed counts as the usual, so that a few guesses move nobody else
    assert sociability(None, circle_size=611, usual=usual_circle([None, 611.0])) == pytest.approx(1)


@given(percentile=st.none() | st.floats(0, 100), ties=st.integers(0, 20), more=st.integers(1, 5))
def test_whoever_is_known_to_know_more_people_is_guessed_to_know_more(
    percentile: float | None, ties: int, more: int
) -> None:
    few, many = (circle_size(percentile, ties=count) for count in (ties, ties + more))
    assert 0 < few < many


@given(ties=st.integers(0, 20), usual=st.floats(0, 20), more=st.floats(0.1, 20))
def test_to_know_somebody_says_less_where_it_is_usual(ties: int, usual: float, more: float) -> None:
    assert 0 < drawn(usual + more) < drawn(usual) <= 1
    assert circle_size(None, ties=ties) * drawn(ties) == pytest.approx(611)


@given(expected=st.floats(0, 10), more=st.floats(0, 10))
def test_whoever_is_nearer_names_people_who_are_nearer(expected: float, more: float) -> None:
    assert 0 <= ahead(expected, usual=0.1) <= ahead(expected + more, usual=0.1) <= 1
    assert ahead(expected, usual=0) == ahead(0.1, usual=0.1) == pytest.approx(0.35)


@pytest.mark.parametrize(
    ("ended_on", "years"),
    [("2024", 2.3333), ("2025-11", 1.0), ("2025-11-30", 1.0), ("2030", 0.0), ("", None), ("x-y", None)],
)
def test_years_are_counted_from_dates_as_exact_as_they_are(ended_on: str, years: float | None) -> None:
    assert years_since(ended_on, today=date(2026, 11, 2)) == pytest.approx(years, abs=0.001)


def test_what_an_ask_may_be_for() -> None:
    assert [purpose(relationship, is_near_goal=True).value for relationship in Relationship] == (
        ["openings"] * 3 + ["advice"] * 4 + ["employer"]
    )
    assert purpose(Relationship.DORMANT, is_near_goal=False) is Purpose.REFERRAL


@pytest.mark.parametrize("share", [0.5, 0.8])
def test_intervals_hold_their_share(share: float) -> None:
    # Gamma(1, 1) is exponential: its quantiles are known in closed form
    low, high = quantiles(gamma(1.0, 1.0), share=share)
    assert low == pytest.approx(-math.log(1 - (1 - share) / 2), rel=0.02)
    assert high == pytest.approx(-math.log((1 - share) / 2), rel=0.02)


def test_the_interval_of_a_rare_yes_is_wide_and_above_nothing() -> None:
    low, high = beta_interval(0.64, 7.36)
    assert 0 < low < 0.01 < 0.15 < high < 0.3


def test_trades_of_knowing_people_by_name_count_as_meeting_most() -> None:
    assert [meets(50.0, code=code) for code in ("21-2011.00", "25-2031.00", "21-1021.00")] == [100.0] * 3
    assert [meets(93.0, code=code) for code in ("41-2011.00", "25-1125.00", "")] == [93.0] * 3


def test_family_takes_less_courage_than_acquaintances_and_people_out_of_touch_more() -> None:
    near_to_far = (Relationship.CLOSE, Relationship.KNOWN, Relationship.DORMANT)
    assert [anxiety(one, Channel.IN_PERSON) for one in near_to_far] == [1, 2, 3]
    assert [anxiety(one, Channel.PHONE) for one in near_to_far] == [2, 3, 4]


def test_effort_weighs_half_as_much_again_below_three_hours_a_week() -> None:
    assert (patience(3.0), patience(2.9)) == (0.25, 0.375)
