"""Random histories of imports, edits and undos: what is taken back is as if it had never been."""

import itertools
import json

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from tests import world

from wellmet.actions import imports, people
from wellmet.core.people import Contact
from wellmet.db.models import Person
from wellmet.queries import exports, health

pytestmark = pytest.mark.django_db

COUNT = itertools.count()
NAMES = ("Rosa Diaz", "R Diaz", "Tom Okafor", "Anna Berg", "Erik Berg")
MAILS = ("rosa@example.org", "tom@example.org", "berg@example.org", "")
PHONES = ("+1 503 555 0142", "+1 503 555 0143", "")
cards = st.builds(
    lambda name, mail, phone, employer, day: (
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{mail}\nTEL:{phone}\nORG:{employer}\n{day}END:VCARD\n"
    ),
    st.sampled_from(NAMES),
    st.sampled_from(MAILS),
    st.sampled_from(PHONES),
    st.sampled_from(["Harbor Logistics", "Pier Nine", ""]),
    st.sampled_from(["BDAY:--0412\n", "BDAY:1970-04-12\n", ""]),
)
files = st.lists(cards, min_size=1, max_size=4).map("".join)
edits = st.builds(
    Contact,
    name=st.sampled_from(["", *NAMES]),
    phones=st.sampled_from(PHONES).map(lambda phone: (phone,) if phone else ()),
    occupation=st.sampled_from(["", "nurse"]),
)


def content(owner_id: int) -> str:
    """Everything but the numbers, which an undo and a new import may give anew."""
    document = exports.document(owner_id)
    listed = [{key: value for key, value in one.items() if key != "id"} for one in document["people"]]
    employers = sorted(one["name"] for one in document["employers"])
    return json.dumps([sorted(listed, key=lambda one: json.dumps(one, sort_keys=True)), employers], sort_keys=True)


def addresses(owner_id: int) -> set[str]:
    return {mail for one in exports.document(owner_id)["people"] for mail in one.get("emails", ())}


def someone() -> int:
    """A new owner for each example, since the database is rolled back only after the last."""
    return world.owner(f"owner-{next(COUNT)}")


def is_well(owner_id: int) -> bool:
    return all(check.is_well for check in health.checks(owner_id))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(base=files, edit=edits, further=files)
def test_import_edit_import_undo_gives_back_the_former_content(base: str, edit: Contact, further: str) -> None:
    ada = someone()
    world.take_in(ada, base)
    first = Person.objects.filter(owner_id=ada).order_by("id").first()
    assert first is not None
    people.edit(ada, person_id=first.pk, said=edit)
    before = content(ada)
    batch, _ = world.take_in(ada, further)
    assert is_well(ada)
    if batch is not None:
        imports.undo(ada, batch_id=batch, now=world.NOW)
    assert content(ada) == before
    assert is_well(ada)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=files, other=files)
def test_an_undone_import_leaves_what_the_other_alone_would_have_made(one: str, other: str) -> None:
    both, alone = someone(), someone()
    world.take_in(alone, other)
    batch, _ = world.take_in(both, one)
    later, _ = world.take_in(both, other)
    assert batch is not None
    assume(later is not None)  # an import with nothing new in it is none, and the user was told so
    imports.undo(both, batch_id=batch, now=world.NOW)
    assert addresses(both) == addresses(alone)
    assert is_well(both)


TWICE = """BEGIN:VCARD
VERSION:3.0
FN:Rosa Diaz
EMAIL:berg@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Rosa Diaz
EMAIL:berg@example.org
BDAY:--0412
END:VCARD
"""


@settings(max_examples=15, deadline=None)
@given(files)
@example(TWICE)
def test_the_same_file_again_never_changes_anything(file: str) -> None:
    ada = someone()
    world.take_in(ada, file)
    before = json.dumps(exports.document(ada), default=str)
    assert world.take_in(ada, file)[0] is None
    assert json.dumps(exports.document(ada), default=str) == before
