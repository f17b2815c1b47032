from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests import world

from wellmet.actions import asks, backups, binning, erasing, forgetting, imports, merging, network, profile, uploads
from wellmet.core.people import Channel, Outcome, Permission
from wellmet.db import uploads as shelf
from wellmet.db.models import Batch, Binned, Employer, Forgotten, Merge, Original, Person, Record, Referral
from wellmet.db.models import Outcome as OutcomeRow
from wellmet.queries import exports
from wellmet.queries import people as queries
from wellmet.queries import profile as profile_queries

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
    assert Forgotten.objects.filter(owner_id=ada).count() == 5  # two ways, and what may mention her: those and the name


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
    rosa, former = Person.objects.get(name="Rosa Diaz"), Person.objects.get(name="Rosa Lind")
    merging.merge(ada, kept_id=rosa.pk, other_id=former.pk, now=world.NOW)  # a maiden name is asked about
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
    assert Forgotten.objects.filter(owner_id=ada).count() == 2
    world.take_in(ada, "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEND:VCARD\n")
    assert Person.objects.get(owner_id=ada).name == "Rosa Diaz"


def test_a_name_that_somebody_else_bears_is_not_kept_as_a_hash() -> None:
    ada = world.ada()
    world.person(ada, "Ana Ruiz")
    forgetting.forget(ada, person_id=world.person(ada, "Ana Ruiz"))
    assert not Forgotten.objects.exists()


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL:{}\nTEL:+1 503 555 0142\nNOTE:{}\nEND:VCARD\n"


def test_whoever_shares_a_phone_with_somebody_forgotten_stays_and_comes_in_again() -> None:
    ada = world.ada()
    both = CARD.format("Rosa Diaz", "rosa@example.org", "") + CARD.format("Tom Diaz", "tom@example.org", "")
    world.take_in(ada, both)
    forgetting.forget(ada, person_id=Person.objects.get(name="Rosa Diaz").pk)
    newer = CARD.format("Tom Diaz", "tom@example.org", "sails") + CARD.format("Rosa Diaz", "r@other.example", "")
    _, (report,) = world.take_in(ada, newer)
    assert (report.updated, report.skipped) == (1, 1)
    assert list(Person.objects.values_list("name", flat=True)) == ["Tom Diaz"]


def test_what_another_says_of_somebody_forgotten_does_not_come_in_later() -> None:
    ada = world.ada()
    file = CARD.format("Grace Hopper", "grace@example.org", "through Rósa Diaz, sings")
    batch, _ = world.take_in(ada, file)
    rosa = world.person(ada, "Rosa Diaz", emails=("rosa@example.org",))
    assert batch is not None
    imports.undo(ada, batch_id=batch, now=world.NOW)
    forgetting.forget(ada, person_id=rosa)
    world.take_in(ada, file)
    assert Person.objects.get().notes == "through [forgotten], sings"
    assert "Diaz" not in repr(list(Original.objects.values_list("lines", flat=True)))
    assert world.take_in(ada, file)[0] is None


def test_a_card_struck_through_is_known_again_as_it_was() -> None:
    ada = world.ada()
    file = CARD.format("Grace Hopper", "grace@example.org", "through Rosa Diaz")
    world.take_in(ada, file)
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz"))
    assert world.take_in(ada, file)[0] is None
    assert Person.objects.get().notes == "through [forgotten]"


def test_a_note_may_be_as_long_as_it_likes() -> None:
    ada = world.ada()
    long = CARD.format("Grace Hopper", "grace@example.org", "a little more to tell, " * 5_000 + "of Rosa Diaz")
    world.take_in(ada, long)
    rosa = world.person(ada, "Rosa Diaz")
    forgetting.forget(ada, person_id=rosa)
    world.take_in(ada, CARD.format("Tom Okafor", "tom@example.org", "and more to tell, " * 600 + "of Rosa Diaz"))
    kept = repr([*Original.objects.values_list("lines"), *Record.objects.values_list("data")])
    assert "Diaz" not in kept and kept.count("of [forgotten]") >= 3


def test_a_namesake_keeps_the_name_on_the_card() -> None:
    ada = world.ada()
    world.take_in(ada, CARD.format("Rosa Diaz", "other@example.org", ""))
    other = Person.objects.get()
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz", emails=("rosa@example.org",)))
    assert ["", "FN", [], "Rosa Diaz"] in Original.objects.get(record__person=other).lines


def test_older_copies_in_the_bin_go_along_and_a_household_there_does_not() -> None:
    ada = world.ada()
    phone = ("+1 503 555 0142",)
    for name in ("Rosa Diaz", "Tom Diaz"):
        binning.remove(ada, person_id=world.person(ada, name, phones=phone), now=world.NOW)
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz", phones=phone))
    assert list(Binned.objects.values_list("name", flat=True)) == ["Tom Diaz"]


def test_files_that_wait_are_let_go_of_and_no_file_is_kept_under_their_name(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    for _ in range(2):
        uploads.keep(ada, names=["Rosa Diaz.vcf"], sizes=[1], contents=[iter([b"x"])])
    assert forgetting.forget(ada, person_id=rosa).let_go == 2
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    uploads.keep(ada, names=["Rosa Diaz.vcf"], sizes=[1], contents=[iter([b"x"])])
    (state,) = tmp_path.rglob("state.json")
    assert "[forgotten].vcf" in state.read_text() and "Diaz" not in state.read_text()


@pytest.mark.parametrize("deed", [uploads.look_through, partial(uploads.take_in, now=world.NOW)])
def test_what_is_looked_at_meanwhile_is_called_off_and_what_runs_ends_without_their_name(
    settings: Any, tmp_path: Path, deed: Callable[..., None]
) -> None:
    settings.DATA = tmp_path
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz")
    card = CARD.format("Rosa Diaz", "rosa@example.org", "").encode()
    token = uploads.keep(ada, names=["Rosa Diaz.vcf"], sizes=[1], contents=[iter([card])])
    folder = shelf.folder_of(ada, token=token)
    is_look = deed is uploads.look_through
    shelf.write(folder, replace(shelf.read(folder), stage="looking" if is_look else "reading"))
    with shelf.probing(folder):
        assert forgetting.forget(ada, person_id=rosa).let_go == (1 if is_look else 0)
        deed(ada, folder=folder)
    assert shelf.read(folder).stage == ("stopped" if is_look else "done")
    assert not any(b"Diaz" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_what_a_newer_import_replaced_is_struck_too() -> None:
    ada = world.ada()
    world.take_in(ada, CARD.format("Grace Hopper", "grace@example.org", "through Rosa Diaz"))
    world.take_in(ada, CARD.format("Grace Hopper", "grace@example.org", ""))
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz"))
    assert "Diaz" not in repr(list(Record.objects.values_list("data")))


NOTE = "met through Rosa Diaz"


def test_a_household_and_a_namesake_in_the_bin_come_back_as_they_were() -> None:
    ada = world.ada()
    phone = ("+1 503 555 0142",)
    tom = world.person(ada, "Tom Diaz", phones=phone, notes=NOTE)
    namesake = world.person(ada, "Rosa Diaz", emails=("other@example.org",), notes="met Tom")
    rosa = world.person(ada, "Rosa Diaz", emails=("rosa@example.org",), phones=phone)
    binned = [binning.remove(ada, person_id=one, now=world.NOW) for one in (tom, namesake)]
    forgetting.forget(ada, person_id=rosa)
    assert NOTE not in repr(list(Binned.objects.values_list("data")))
    for binned_id in binned:
        binning.take_out(ada, binned_id=binned_id)
    assert sorted(Person.objects.values_list("name", "notes")) == [
        ("Rosa Diaz", "met Tom"),
        ("Tom Diaz", "met through [forgotten]"),
    ]
    assert Person.objects.get(name="Tom Diaz").points.get().value == phone[0]


def test_a_household_and_a_namesake_who_were_merged_come_apart_as_they_were() -> None:
    ada = world.ada()
    phone = ("+1 503 555 0142",)
    grace = world.person(ada, "Grace Hopper")
    for one in (
        world.person(ada, "Tom Diaz", phones=phone, notes=NOTE),
        world.person(ada, "Rosa Diaz", emails=("other@example.org",), notes="met Tom"),
    ):
        merging.merge(ada, kept_id=grace, other_id=one, now=world.NOW)
    forgetting.forget(ada, person_id=world.person(ada, "Rosa Diaz", emails=("rosa@example.org",), phones=phone))
    assert NOTE not in repr([*Merge.objects.values_list("data"), *Record.objects.values_list("data")])
    for _ in range(2):
        merging.unmerge(ada, person_id=grace)
    assert sorted(Person.objects.values_list("name", "notes")) == [
        ("Grace Hopper", ""),
        ("Rosa Diaz", "met Tom"),
        ("Tom Diaz", "met through [forgotten]"),
    ]
    assert Person.objects.get(name="Tom Diaz").points.get().value == phone[0]


def test_the_seekers_questions_name_nobody_forgotten(tmp_path: Path) -> None:
    ada = world.ada()
    rosa, grace = (world.person(ada, name) for name in ("Rosa Diaz", "Grace Hopper"))
    asked, answered = "Would Rosa Diaz know of nights?", "Who follows Rosa Diaz?"
    profile.save(ada, seeker=replace(world.ADA, questions=(asked, answered)))
    logged = asks.Logged(Channel.PHONE, Outcome.TALKED, world.TODAY, answered=(answered,))
    entry = asks.log(ada, person_id=grace, logged=logged, now=world.NOW)
    backups.save(ada, path=tmp_path / "old.zip", now=world.NOW)
    erasing.forget(ada, person_id=rosa, folder=tmp_path)
    struck = ("Would [forgotten] know of nights?", "Who follows [forgotten]?")
    asks.undo(ada, entry_id=entry.entry_id)
    assert profile_queries.seeker(ada).questions == struck
    backups.restore(ada, path=tmp_path / "old.zip")
    asks.undo(ada, entry_id=entry.entry_id)
    assert profile_queries.seeker(ada).questions == struck
