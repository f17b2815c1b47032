import json

from hypothesis import given
from tests.core.people.strategies import contacts

from wellmet.core.people.contacts import Contact
from wellmet.core.people.storing import fingerprint, pack, unpack


@given(contacts)
def test_a_contact_survives_being_stored(contact: Contact) -> None:
    assert unpack(json.loads(json.dumps(pack(contact)))) == contact


@given(contacts)
def test_a_stored_contact_has_the_fingerprint_it_had(contact: Contact) -> None:
    packed = pack(contact)
    assert fingerprint(json.loads(json.dumps(packed)), format="vcard") == fingerprint(packed, format="vcard")


def test_what_two_sources_say_has_two_fingerprints() -> None:
    packed = pack(Contact(name="Rosa"))
    assert fingerprint(packed, format="vcard") != fingerprint(packed, format="google-csv")
    assert fingerprint(packed, format="vcard") != fingerprint(pack(Contact(name="Rose")), format="vcard")


def test_text_that_no_encoding_carries_still_has_a_fingerprint() -> None:
    assert len(fingerprint({"name": "\ud800"}, format="vcard")) == 32
