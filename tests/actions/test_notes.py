"""What must not be kept of anybody is not kept whichever way it comes in, and the rest of it is."""

from pathlib import Path

import pytest
from tests import world

from wellmet.actions import backups, imports
from wellmet.db.models import Original, Person, Record
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
