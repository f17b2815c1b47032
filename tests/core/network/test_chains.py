from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.network import Link, chains

DAY = date(2026, 11, 16)

links = st.lists(
    st.builds(
        Link,
        st.integers(1, 6),
        st.integers(1, 6),
        st.integers(0, 9).map(lambda days: DAY + timedelta(days=days)),
    ).filter(lambda link: link.referrer_id != link.person_id)
)


@given(links, st.integers(1, 6))
def test_a_chain_repeats_nobody_and_each_link_takes_up_the_last(links: list[Link], end: int) -> None:
    for chain in (*chains(links), *chains(links, to=end)):
        assert len(set(chain.people)) == len(chain.people)
        assert set(chain.links) <= set(links)
        assert all(one.person_id == other.referrer_id for one, other in zip(chain.links, chain.links[1:], strict=False))


@given(links)
def test_whoever_was_named_and_named_nobody_ends_a_chain(links: list[Link]) -> None:
    ends = {link.person_id for link in links} - {link.referrer_id for link in links}
    assert {chain.people[-1] for chain in chains(links)} == ends


def test_who_named_somebody_first_is_how_they_were_found() -> None:
    later = Link(1, 3, DAY + timedelta(days=1))
    first = Link(2, 3, DAY)
    assert [chain.links for chain in chains([later, first])] == [(first,)]


def test_nobody_named_somebody_met() -> None:
    assert chains([Link(1, 2, DAY)], to=1) == ()
