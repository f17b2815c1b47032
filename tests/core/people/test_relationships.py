from datetime import date

import pytest

from wellmet.core.people.contacts import Contact
from wellmet.core.people.relationships import assumed_relationship
from wellmet.core.people.vocabulary import Relationship

TODAY = date(2026, 11, 16)
OLD, RECENT = date(2019, 5, 1), date(2025, 5, 1)


@pytest.mark.parametrize(
    ("contact", "is_referred", "relationship"),
    [
        (Contact(relationship="close", connected_on=OLD), True, "close"),
        (Contact(), True, "referred"),
        (Contact(), False, "known"),
        (Contact(connected_on=OLD), False, "dormant"),
        (Contact(connected_on=RECENT), False, "known"),
        (Contact(connected_on=OLD, phones=("+1 503 555 0142",)), False, "known"),
        (Contact(connected_on=OLD, how_met="the gym"), False, "known"),
    ],
)
def test_what_the_user_says_comes_before_what_the_records_suggest(
    contact: Contact, is_referred: bool, relationship: str
) -> None:
    assert assumed_relationship(contact, is_referred=is_referred, today=TODAY) is Relationship(relationship)
