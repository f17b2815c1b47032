"""Contacts for property tests."""

from hypothesis import strategies as st

from wellmet.core.people.contacts import Affiliation, AffiliationKind, Contact

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), max_size=8)
addresses = st.sampled_from(["r@example.org", "R@Example.org", "tom@example.org", "info@example.org"])
numbers = st.sampled_from(["+1 415 555 0134", "+14155550134", "555-0134", "+49 151 5550100"])
pages = st.sampled_from(["https://linkedin.com/in/rosa", "linkedin.com/in/ROSA/", "https://harbor.example"])
places = st.builds(
    Affiliation,
    words.filter(bool),
    words,
    st.booleans(),
    st.just("2019-04"),
    st.just(""),
    st.sampled_from(AffiliationKind),
)
contacts = st.builds(
    Contact,
    name=words,
    given=words,
    family=words,
    emails=st.lists(addresses, max_size=3).map(tuple),
    phones=st.lists(numbers, max_size=3).map(tuple),
    urls=st.lists(pages, max_size=2).map(tuple),
    addresses=st.lists(words.filter(bool), max_size=2).map(tuple),
    affiliations=st.lists(places, max_size=3).map(tuple),
    occupation=words,
    relationship=st.sampled_from(["", "close", "known", "dormant"]),
    how_met=words,
    notes=words,
    groups=st.lists(words.filter(bool), max_size=2).map(tuple),
    connected_on=st.none() | st.dates(),
)
