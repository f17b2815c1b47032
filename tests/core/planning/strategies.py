"""Random people and histories for the planner."""

from hypothesis import strategies as st
from tests.core.planning.builders import ACME, BRIO, ask, at

from wellmet.core.people import Channel, Outcome, Relationship
from wellmet.core.planning import Candidate

__all__ = ["ASKS", "CANDIDATES"]

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        st.integers(1, 12),
        st.sampled_from(Relationship),
        st.frozensets(st.sampled_from(Channel), max_size=4),
        occupation=st.sampled_from(["", "nurse", "head nurse", "welder"]),
        code=st.sampled_from(["", "29-1141.00", "13-1075.00", "25-2031.00"]),
        field=st.sampled_from(["", "health", "25"]),
        circle_size=st.none() | st.floats(0, 2000),
        percentile=st.none() | st.floats(0, 100),
        affiliations=st.sampled_from([(), at(ACME), at(BRIO), at(ACME, ended_on="2019-02"), at(BRIO, ended_on="2020")]),
        circles=st.frozensets(st.sampled_from("abcd"), max_size=3),
        referrer_id=st.none() | st.integers(1, 12),
        may_use_name=st.booleans(),
        named_by=st.integers(0, 3),
        mutual=st.none() | st.integers(0, 60),
        do_not_contact=st.booleans(),
        years_apart=st.none() | st.floats(0, 20),
    ),
    max_size=12,
    unique_by=lambda candidate: candidate.id,
).map(tuple)
ASKS = st.lists(
    st.builds(
        ask,
        st.integers(1, 99),
        st.integers(1, 12),
        st.tuples(st.sampled_from([outcome.value for outcome in Outcome]), st.integers(0, 200)),
        channel=st.sampled_from(Channel),
        to=st.sampled_from([relationship.value for relationship in Relationship]),
        employer_ids=st.sampled_from([(), (ACME,), (BRIO,)]),
        knew=st.sampled_from([None, True, False]),
    ),
    max_size=8,
    unique_by=lambda ask: ask.id,
).map(tuple)
