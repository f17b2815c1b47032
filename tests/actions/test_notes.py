"""What must not be kept of anybody is not kept whichever way it comes in, and the rest of it is."""

from pathlib import Path
from typing import Any

import pytest
from tests import world

from wellmet.actions import backups, binning, changes, folding, imports, merging, upgrading
from wellmet.core.people import Contact
from wellmet.db.models import Binned, Change, Merge, Original, Person, Record
from wellmet.queries import exports

pytestmark = pytest.mark.django_db

CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nORG:Harbor\nTITLE:Planner\\, divorced\n"
    "NOTE:Runs the night shift. She is pregnant\\, due in May with twins. Call after six.\\nKnows Tom\nEND:VCARD\n"
)
TABLE = "Name,Email,Comments,Remarks from the fair,Religion\nTom Okafor,t@example.org,Votes green. Likes ports,%s,%s\n"


def everything() -> str:
    return repr([*Record.objects.values_list("data"), *Original.objects.values_list("lines"), *Person.objects.values()])


def test_a_sentence_that_must_not_be_kept_stays_out_of_the_note_and_of_the_card_and_the_rest_stays() -> None:
    ada = world.ada()
    _, (report,) = world.take_in(ada, CARD)
    person = Person.objects.get(owner_id=ada)
    assert person.notes == "Runs the night shift. Call after six.\nKnows Tom"
    assert "NOTE:Runs the night shift. Call after six.\\nKnows Tom" in exports.vcards(ada)
    assert "TITLE:Planner\r\n" in exports.vcards(ada)
    assert not any(word in everything() for word in ("pregnant", "twins", "divorced"))
    assert (report.new, report.shortened) == (1, 1)
    assert [(problem.line, problem.field) for problem in report.problems] == [(1, "notes"), (1, "occupation")]
    assert "pregnant" not in repr(report)


def test_a_column_without_a_place_loses_its_sentences_and_keeps_its_words() -> None:
    ada = world.ada()
    _, (report,) = world.take_in(ada, TABLE % ("He is a devout Catholic.", "Catholic"))
    assert "devout" not in everything()
    assert Person.objects.get(owner_id=ada).notes == "Likes ports"
    ((lines,),) = Original.objects.values_list("lines")
    assert [value for *_, value in lines] == ["", "Catholic"]  # a field, like a birthday, kept for export alone
    assert report.shortened == 1
    _, (report,) = world.take_in(world.owner("linus"), TABLE.replace("Votes green. ", "") % ("Has two kids.", ""))
    assert [problem.field for problem in report.problems if "PRV-01" in problem.message] == ["kept"]


def test_the_same_file_again_is_known_and_changes_nothing() -> None:
    ada = world.ada()
    world.take_in(ada, CARD)
    before = everything()
    batch, (report,) = world.take_in(ada, CARD)
    assert batch is None
    assert (report.unchanged, report.shortened) == (1, 1)
    assert everything() == before


def test_an_import_taken_back_leaves_nothing_and_the_file_can_come_again() -> None:
    ada = world.ada()
    batch, _ = world.take_in(ada, CARD)
    assert batch
    imports.undo(ada, batch_id=batch, now=world.NOW)
    assert not Person.objects.exists()
    _, (report,) = world.take_in(ada, CARD)
    assert (report.new, report.shortened) == (1, 1)


def test_a_backup_that_holds_such_a_sentence_does_not_bring_it_back(tmp_path: Path) -> None:
    ada = world.ada()
    world.take_in(ada, CARD.replace("pregnant\\, due in May with twins", "fast"))
    # As a version kept it that did not look at what came in files.
    for record in Record.objects.all():
        record.data["notes"] = record.data["notes"].replace("fast", "pregnant")
        record.save(update_fields=["data"])
    for original in Original.objects.all():
        original.lines = [[*line[:3], line[3].replace("fast", "pregnant")] for line in original.lines]
        original.save(update_fields=["lines"])
    backups.save(ada, path=tmp_path / "old.zip", now=world.NOW)
    assert backups.restore(ada, path=tmp_path / "old.zip").shortened == 1
    assert "pregnant" not in everything()
    assert Person.objects.get(owner_id=ada).notes == "Runs the night shift. Call after six.\nKnows Tom"
    backups.save(ada, path=tmp_path / "new.zip", now=world.NOW)
    assert backups.restore(ada, path=tmp_path / "new.zip").shortened == 0


OF_THEM = " She is pregnant."


def as_an_earlier_version_kept(value: Any) -> Any:
    """The same with a sentence that it did not look at, behind every note about the night shift."""
    if isinstance(value, str):
        return value + OF_THEM if value.endswith("night shift.") else value
    if isinstance(value, list):
        return [as_an_earlier_version_kept(one) for one in value]
    if isinstance(value, dict):
        return {name: as_an_earlier_version_kept(one) for name, one in value.items()}
    return value


def age(owner_id: int) -> None:
    for model in (Record, Merge, Binned):
        for row in model._default_manager.filter(owner_id=owner_id):
            model._default_manager.filter(pk=row.pk).update(data=as_an_earlier_version_kept(row.data))


def twice(owner_id: int) -> tuple[int, int]:
    """Two of whom the user has written each, made one, and edited since."""
    rosa = world.person(owner_id, "Rosa Diaz", emails=("r@example.org",), notes="Knows Tom")
    other = world.person(owner_id, "R. Diaz", phones=("+1 503 555 0142",), notes="Runs the night shift.")
    merging.merge(owner_id, kept_id=rosa, other_id=other, now=world.NOW)
    return rosa, other


@pytest.mark.parametrize("is_in_bin", [False, True])
def test_what_a_merge_keeps_to_be_taken_apart_is_held_to_it_and_comes_apart_as_it_was(is_in_bin: bool) -> None:
    ada, grace = world.ada(), world.owner("grace")
    (rosa, other), (alike, _) = twice(ada), twice(grace)
    if is_in_bin:
        binned_id = binning.remove(ada, person_id=rosa, now=world.NOW)
    age(ada)
    assert "pregnant" in kept_anywhere()
    upgrading.complete(ada)
    assert "pregnant" not in kept_anywhere()
    if is_in_bin:
        binning.take_out(ada, binned_id=binned_id)
    merging.unmerge(ada, person_id=rosa)
    merging.unmerge(grace, person_id=alike)
    assert "pregnant" not in kept_anywhere() + everything()
    assert said(ada) == said(grace)
    assert Person.objects.get(id=other).notes == "Runs the night shift."


def test_what_could_be_undone_does_not_bring_it_back() -> None:
    ada = world.ada()
    rosa = world.person(ada, "Rosa Diaz", notes="Runs the night shift.")
    age(ada)
    folding.refold(ada, person_ids=[rosa])
    changes.edit(ada, person_id=rosa, said=Contact(notes="Runs the day shift."), removed=(), unsaid=(), back="/")
    upgrading.complete(ada)
    assert "pregnant" not in repr(list(Change.objects.values_list("before")))


def kept_anywhere() -> str:
    return repr([*Merge.objects.values_list("data"), *Binned.objects.values_list("data")])


def said(owner_id: int) -> list[Any]:
    return list(Record.objects.filter(owner_id=owner_id).order_by("id").values_list("person__name", "data", "removed"))
