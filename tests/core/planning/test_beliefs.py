from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core import planning
from wellmet.core.cadence import Ask, Event
from wellmet.core.people import Channel, Outcome, Purpose, Relationship
from wellmet.core.planning import PRIORS, Way
from wellmet.core.planning.beliefs import counts, referred

TODAY = date(2026, 11, 2)
COLD = (Relationship.STRANGER, Way.EMAIL)
REFERRED = (Relationship.REFERRED, Way.EMAIL)
AFFILIATED = (Relationship.AFFILIATED, Way.EMAIL)


def asked(id: int, to: Relationship, outcome: Outcome, *, channel: Channel = Channel.EMAIL, ago: int = 0) -> Ask:
    return Ask(id, id, channel, Purpose.ADVICE, to, (Event(outcome, TODAY - timedelta(days=ago)),))


def test_beliefs_begin_with_the_table_of_the_method() -> None:
    found = planning.beliefs((), today=TODAY)
    assert {bucket: round(belief.mean, 9) for bucket, belief in found.items()} == dict(PRIORS.means)
    assert found[COLD].yes + found[COLD].no == pytest.approx(10)
    assert len(found) == 8 * 5 - 5


def test_the_worked_check_of_the_method() -> None:
    refusals = tuple(asked(id, Relationship.STRANGER, Outcome.DECLINED) for id in range(8))
    talks = tuple(asked(id, Relationship.REFERRED, Outcome.TALKED) for id in (8, 9))
    found = planning.beliefs(refusals + talks, today=TODAY)
    assert found[COLD].mean == pytest.approx(0.058, abs=0.004)
    assert found[REFERRED].mean == pytest.approx(0.51, abs=0.01)
    assert found[AFFILIATED].mean == pytest.approx(0.26, abs=0.01)


ASKS = st.lists(
    st.builds(
        lambda to, outcome, channel, ago: (to, outcome, channel, ago),
        st.sampled_from(Relationship),
        st.sampled_from([Outcome.TALKED, Outcome.ANSWERED, Outcome.DECLINED, Outcome.OPTED_OUT]),
        st.sampled_from(Channel),
        st.integers(0, 300),
    ),
    max_size=12,
).map(lambda rows: tuple(asked(id, *row[:2], channel=row[2], ago=row[3]) for id, row in enumerate(rows)))


@settings(max_examples=30)
@given(asks=ASKS, bucket=st.sampled_from(sorted(PRIORS.means)), channel=st.sampled_from(Channel))
def test_adding_a_yes_never_lowers_its_bucket(asks: tuple[Ask, ...], bucket: planning.Bucket, channel: Channel) -> None:
    more = (*asks, asked(99, bucket[0], Outcome.AGREED, channel=channel))
    before, after = planning.beliefs(asks, today=TODAY), planning.beliefs(more, today=TODAY)
    own = bucket[0], planning.way(channel)
    assert all(after[other].mean >= before[other].mean - 1e-12 for other in {bucket, own} & PRIORS.means.keys())


@settings(max_examples=30)
@given(asks=ASKS, to=st.sampled_from(Relationship), channel=st.sampled_from(Channel))
def test_asks_still_open_move_nothing(asks: tuple[Ask, ...], to: Relationship, channel: Channel) -> None:
    open_ask = asked(99, to, Outcome.SENT, channel=channel, ago=2)
    assert planning.beliefs((*asks, open_ask), today=TODAY) == planning.beliefs(asks, today=TODAY)


def test_what_happened_counts_half_after_ninety_days() -> None:
    tally = counts((asked(1, Relationship.STRANGER, Outcome.DECLINED, ago=90),), today=TODAY)
    assert (tally[COLD].yes, tally[COLD].no) == (0, 0.5)


def test_an_ask_is_as_old_as_what_came_of_it_last() -> None:
    events = tuple(
        Event(outcome, TODAY - timedelta(days=ago)) for outcome, ago in ((Outcome.SENT, 90), (Outcome.TALKED, 0))
    )
    long_ago = Ask(1, 1, Channel.EMAIL, Purpose.ADVICE, Relationship.KNOWN, events)
    assert counts((long_ago,), today=TODAY)[Relationship.KNOWN, Way.EMAIL].yes == 1


def test_a_channel_outside_the_table_teaches_nothing() -> None:
    odd = asked(1, Relationship.CLOSE, Outcome.DECLINED, channel=Channel.LINKEDIN_MESSAGE)
    assert planning.beliefs((odd,), today=TODAY) == planning.beliefs((), today=TODAY)


@settings(max_examples=30)
@given(asks=ASKS, bucket=st.sampled_from(sorted(PRIORS.means)))
def test_the_interval_holds_the_middle_of_the_belief(asks: tuple[Ask, ...], bucket: planning.Bucket) -> None:
    low, high = planning.beliefs(asks, today=TODAY)[bucket].interval
    assert 0 <= low < high <= 1


def test_referred_people_are_pooled_over_channels() -> None:
    asks = (
        asked(1, Relationship.REFERRED, Outcome.TALKED, channel=Channel.PHONE),
        asked(2, Relationship.INTRODUCED, Outcome.TALKED),
        asked(3, Relationship.CLOSE, Outcome.TALKED),
    )
    belief = referred(counts(asks, today=TODAY))
    assert (belief.yes, belief.no) == pytest.approx((8 * 0.38 + 2, 8 * 0.62))
