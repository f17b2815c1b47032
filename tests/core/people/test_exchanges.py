from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.people import Contact, Exchange, ExchangeKind, gathered, pack, united_exchanges, unpack

days = st.dates(date(2024, 1, 1), date(2024, 6, 30))
events = st.lists(st.tuples(days, st.booleans()), max_size=12)
exchanges = st.builds(Exchange, st.sampled_from(ExchangeKind), days, st.integers(0, 9), st.integers(0, 9))


@given(events)
def test_no_event_is_lost_in_counting(told: list[tuple[date, bool]]) -> None:
    counted = gathered(ExchangeKind.MAIL, told)
    assert sum(one.sent + one.received for one in counted) == len(told)
    assert sum(one.sent for one in counted) == sum(is_sent for _, is_sent in told)
    assert max((one.last_on for one in counted), default=None) == max((day for day, _ in told), default=None)


@given(st.lists(exchanges, max_size=9), st.lists(exchanges, max_size=9))
def test_files_in_any_order_and_any_number_of_times_tell_the_same(one: list[Exchange], other: list[Exchange]) -> None:
    united = united_exchanges([*one, *other])
    assert united_exchanges([*other, *one]) == united
    assert united_exchanges([*united, *one]) == united


@given(st.lists(exchanges, max_size=5))
def test_what_is_stored_comes_back(told: list[Exchange]) -> None:
    contact = Contact(name="Rosa", exchanges=united_exchanges(told))
    assert unpack(pack(contact)) == contact
