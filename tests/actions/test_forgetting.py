from collections.abc import Iterable

import pytest
from tests import world

from wellmet.actions import forgetting, network
from wellmet.core.people import Outcome, Permission
from wellmet.db.models import Batch, Employer, Forgotten, Person, Record, Referral
from wellmet.db.models import Outcome as OutcomeRow
from wellmet.queries import exports
from wellmet.queries import people as queries

pytestmark = pytest.mark.django_db


def strings_in(value: object) -> Iterable[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings_in(inner)
    elif isinstance(value, str):
        yield value


def test_forgetting_leaves_no_string_of_theirs() -> None:
    ada = world.ada()
    rosa = world.person(
        ada, "Rosa Quetzalli", emails=("rosa.q@example.org",), phones=("+1 503 555 0142",), employer="Quetzal Bakery"
    )
    grace = world.person(ada, "Grace Hopper", how_met="through Rosa Quetzalli", notes="call rosa quetzalli first")
    network.connect(ada, referrer_id=rosa, person_id=grace, naming=network.Naming(world.TODAY, "", Permission.YES))
    world.log(ada, grace, Outcome.TALKED, note="Rosa Quetzalli sends her best")
    world.log(ada, rosa, Outcome.TALKED, note="a good talk")
    erased = forgetting.forget(ada, person_id=rosa)
    left = " ".join(strings_in(exports.document(ada))).casefold()
    for string in ("quetzalli", "rosa.q@", "555 0142", "quetzal bakery"):
        assert string not in left
    assert erased.rows["person"] == 1
    assert not Referral.objects.exists()
    assert not Employer.objects.filter(name="Quetzal Bakery").exists()
    assert OutcomeRow.objects.get().note == "[forgotten] sends her best"
    assert Forgotten.objects.filter(owner_id=ada).count() == 2


def test_one_owner_cannot_forget_anothers_person() -> None:
    ada, linus = world.ada(), world.owner("linus")
    rosa = world.person(ada, "Rosa Diaz")
    with pytest.raises(queries.NoSuchPerson):
        forgetting.forget(linus, person_id=rosa)
    assert Person.objects.filter(id=rosa).exists()


def test_accents_and_case_hide_nobody() -> None:
    ada = world.ada()
    zoe = world.person(ada, "Zoë Müller")
    grace = world.person(ada, "Grace Hopper", notes="asked ZOË MÜLLER, then zoe muller")
    forgetting.forget(ada, person_id=zoe)
    assert Person.objects.get(id=grace).notes == "asked [forgotten], then [forgotten]"


def test_a_name_of_one_word_stays_in_the_notes_of_others() -> None:
    ada = world.ada()
    may = world.person(ada, "May", emails=("may@example.org",))
    grace = world.person(ada, "Grace Hopper", notes="hires in May, says may@example.org")
    forgetting.forget(ada, person_id=may)
    assert Person.objects.get(id=grace).notes == "hires in May, says [forgotten]"


def test_a_former_name_is_struck_too() -> None:
    ada = world.ada()
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL:rosa@example.org\nEND:VCARD\n"
    world.take_in(ada, card.format("Rosa Lind"))
    world.take_in(ada, card.format("Rosa Diaz"))
    rosa = Person.objects.get(owner_id=ada)
    assert rosa.name == "Rosa Diaz"
    grace = world.person(ada, "Grace Hopper", how_met="at Rosa Lind's")
    forgetting.forget(ada, person_id=rosa.pk)
    assert Person.objects.get(id=grace).how_met == "at [forgotten]'s"


def test_nothing_but_free_text_is_touched() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz", phones=("+1 503 555 0142",), employer="Harbor Logistics")
    grace = world.person(
        ada,
        "Grace Hopper",
        phones=("+1 503 555 0142",),
        emails=("grace@rosa-diaz.example",),
        employer="Rosa Diaz Foundation",
        notes="at Harbor Logistics",
    )
    before = Record.objects.get(person_id=grace).data
    forgetting.forget(ada, person_id=rosa)
    assert Record.objects.get(person_id=grace).data == before
    assert Employer.objects.filter(name="Rosa Diaz Foundation").exists()


def test_a_file_named_after_them_is_no_longer() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    Batch.objects.create(
        owner_id=ada, imported_at=world.NOW, files=[{"path": "cards/Rosa Diaz.vcf", "format": "vcard"}]
    )
    forgetting.forget(ada, person_id=rosa)
    assert Batch.objects.get().files == [{"path": "cards/[forgotten].vcf", "format": "vcard"}]


def test_what_another_seeker_notes_is_theirs() -> None:
    ada, linus = world.ada(), world.owner("linus")
    grace = world.person(linus, "Grace Hopper", notes="knows Rosa Diaz")
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz"))
    assert Person.objects.get(id=grace).notes == "knows Rosa Diaz"


def test_an_import_is_not_held_against_a_forgotten_name() -> None:
    ada = world.ada()
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz"))
    assert Forgotten.objects.filter(owner_id=ada).count() == 1
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEND:VCARD\n")
    assert Person.objects.get(owner_id=ada).name == "Rosa Diaz"


def test_a_name_that_somebody_else_bears_is_not_kept_as_a_hash() -> None:
    ada = world.ada()
    world.person(ada, "Ana Ruiz")
    forgetting.forget(ada, person_id=world.person(ada, "Ana Ruiz"))
    assert not Forgotten.objects.exists()
