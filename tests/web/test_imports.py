"""Bringing people in: choosing files, looking, importing in the background, calling off, and taking back."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import invented, world
from tests.web.visiting import Reader, visitor

from wellmet.actions import imports as import_actions
from wellmet.actions import people as people_actions
from wellmet.actions import uploads as actions
from wellmet.core.people import Contact
from wellmet.db import uploads
from wellmet.queries import people
from wellmet.queries import uploads as queries

pytestmark = pytest.mark.django_db

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nTEL:+1 503 555 0142\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:José Núñez\nEMAIL:jose@example.org\nEND:VCARD\n"
)
CHANGED = "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Diaz\nEMAIL:rosa@example.org\nTEL:+1 503 555 0199\nEND:VCARD\n"


@pytest.fixture
def ada() -> Iterator[int]:
    owner_id = world.ada()
    shutil.rmtree(uploads.shelf(owner_id), ignore_errors=True)
    yield owner_id
    shutil.rmtree(uploads.shelf(owner_id), ignore_errors=True)


@pytest.fixture
def client(ada: int) -> Client:
    return visitor(ada)


def chosen(client: Client, *files: tuple[str, str | bytes]) -> str:
    """Choose files by name and content; gives the address of the preview."""
    sent = [SimpleUploadedFile(name, data.encode() if isinstance(data, str) else data) for name, data in files]
    return client.post("/bring/files/", {"files": sent})["Location"]


def token_of(address: str) -> str:
    return address.split("/")[2]


def imported(ada: int, address: str) -> None:
    """Import as the background does, in this very transaction, which another thread could not see."""
    actions.take_in(ada, folder=uploads.folder_of(ada, token=token_of(address)), now=world.NOW)


def names(ada: int) -> list[str]:
    return [one.name for one in people.find(ada, today=world.TODAY)]


def test_a_look_says_who_is_new_and_writes_nobody_down(ada: int, client: Client) -> None:
    page = Reader(client.get(chosen(client, ("contacts.vcf", CARDS))).text)
    assert "Bring 2 people in?" in page.text
    assert "Rosa Diaz" in page.text
    assert "+1 503 555 0142" in page.text
    assert names(ada) == []


def test_an_import_in_the_midst_of_the_questions_leads_on_to_whom_one_knows_well(ada: int, client: Client) -> None:
    client.post("/welcome/work/answer/", {"skip": "yes"})
    address = chosen(client, ("contacts.vcf", CARDS))
    imported(ada, address)
    assert "/welcome/know/" in Reader(client.get(f"{address}progress/").text).values("a", "href")
    client.post("/welcome/know/answer/", {"skip": "yes"})
    assert "/welcome/know/" not in Reader(client.get(f"{address}progress/").text).values("a", "href")


def test_a_look_says_which_fields_change_and_from_what(ada: int, client: Client) -> None:
    world.take_in(ada, CARDS)
    page = Reader(client.get(chosen(client, ("contacts.vcf", CHANGED))).text)
    assert "Phone" in page.text
    assert "+1 503 555 0199" in page.text
    assert "+1 503 555 0142" not in page.text  # it stays, so it is no change
    assert "José" not in page.text


def test_a_file_of_another_kind_is_not_said_to_hold_people_who_are_here(client: Client) -> None:
    page = Reader(client.get(chosen(client, ("holiday.jpg", b"\xff\xd8\xff\xe0" + b"x" * 500))).text)
    assert "There are no people in this that can be read here." in page.text
    assert "here already" not in page.text
    assert "/bring/" in page.values("a", "href")


def test_a_look_says_what_is_not_kept_of_anybody(ada: int, client: Client) -> None:
    told = CHANGED.replace("END:", "NOTE:Knows ports. She is pregnant.\nEND:")
    page = Reader(client.get(chosen(client, ("contacts.vcf", told))).text).text
    assert "1 with a sentence left out" in page
    assert "Line 1, notes: a sentence was left out" in page
    assert "Knows ports." in page
    assert "pregnant" not in page


def test_the_same_file_again_has_nothing_to_bring(ada: int, client: Client) -> None:
    world.take_in(ada, CARDS)
    address = chosen(client, ("contacts.vcf", CARDS))
    page = Reader(client.get(address).text)
    assert "Nothing new in this" in page.text
    assert f"{address}start/" not in page.values("form", "action")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01", "Export your contacts as vCard"),
        ("export.zip", b"PK\x03\x04nothing", "Unpack it"),
        ("empty.csv", b"", "holds nothing"),
        ("cut.vcf", b"BEGIN:VCARD\nFN:Half", "Half"),
        ("notes.csv", b"a,b\n1,2\n", "say which one does"),
    ],
)
def test_what_is_not_understood_is_told_with_what_to_do(client: Client, name: str, data: bytes, said: str) -> None:
    answer = client.get(chosen(client, (name, data)))
    assert answer.status_code == 200
    assert said in Reader(answer.text).text


def test_several_files_are_one_import_and_one_person_is_there_once(ada: int, client: Client) -> None:
    imported(ada, chosen(client, ("one.vcf", CARDS), ("two.vcf", CHANGED)))
    assert names(ada) == ["José Núñez", "Rosa Diaz"]


def test_the_summary_offers_to_take_all_of_it_back(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    imported(ada, address)
    page = Reader(client.get(f"{address}progress/").text)
    assert "2 people are new here" in page.text
    (undo,) = [action for action in page.values("form", "action") if action.endswith("/undo/")]
    assert "Taken back." in Reader(client.post(undo, follow=True).text).text
    assert names(ada) == []
    assert undo not in Reader(client.get(f"{address}progress/").text).values("form", "action")


def test_what_was_brought_in_before_stands_with_its_undo(ada: int, client: Client) -> None:
    batch, _ = world.take_in(ada, CARDS)
    page = Reader(client.get("/bring/").text)
    assert "2 new, 0 changed" in page.text
    assert f"/bring/{batch}/undo/" in page.values("form", "action")


def test_a_person_asked_about_meanwhile_outlives_the_undo(ada: int, client: Client) -> None:
    batch, _ = world.take_in(ada, CARDS)
    rosa = people.resolve(ada, reference="Rosa Diaz")
    people_actions.set_do_not_contact(ada, person_id=rosa, do_not_contact=True)
    client.post(f"/bring/{batch}/undo/")
    assert names(ada) == ["Rosa Diaz"]


def test_files_stay_in_the_data_folder_only_until_the_import_under_names_of_our_own(ada: int, client: Client) -> None:
    address = chosen(client, ("../../evil.vcf", CARDS), ("/etc/passwd", CHANGED))
    folder = uploads.folder_of(ada, token=token_of(address))
    assert sorted(path.name for path in folder.glob("*.file")) == ["0.file", "1.file"]
    assert folder.is_relative_to(Path(settings.DATA))
    imported(ada, address)
    assert not list(folder.glob("*.file"))
    assert "rosa" not in (folder / uploads.STATE).read_text("utf-8").lower()


def test_whoever_leaves_it_leaves_nothing(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    client.post(f"{address}discard/")
    assert not list(uploads.shelf(ada).iterdir())
    assert client.get(address).status_code == 404


def test_calling_off_before_the_end_stores_nothing(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.csv", invented.google_csv(50)))
    folder = uploads.folder_of(ada, token=token_of(address))
    uploads.write(folder, replace(uploads.read(folder), stage="reading"))
    client.post(f"{address}discard/")
    imported(ada, address)
    assert names(ada) == []
    assert "was called off" in client.get(f"{address}progress/").text


def test_an_import_that_fails_says_so_and_stores_nothing(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    folder = uploads.folder_of(ada, token=token_of(address))
    (folder / "0.file").unlink()
    (folder / "0.file").mkdir()  # cannot be read as a file
    with pytest.raises(OSError, match=r"directory|denied"):
        imported(ada, address)
    assert "did not work" in client.get(f"{address}progress/").text
    assert names(ada) == []


@pytest.mark.parametrize("was_stored", [False, True])
def test_an_import_whose_process_was_killed_says_what_is_there(ada: int, client: Client, was_stored: bool) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    folder = uploads.folder_of(ada, token=token_of(address))
    if was_stored:
        import_actions.take_in(ada, sources=queries.sources(ada, folder=folder), now=world.NOW)
    uploads.write(folder, replace(uploads.read(folder), stage="writing"))
    actions.sweep(ada)
    page = Reader(client.get(f"{address}progress/").text)
    assert ("2 people are new here" in page.text) is was_stored
    assert ("nothing of it was stored" in page.text) is not was_stored
    assert not list(folder.glob("*.file"))


def test_starting_up_sweeps_away_what_waited_but_not_what_runs(ada: int, client: Client) -> None:
    waiting, running = (uploads.folder_of(ada, token=token_of(chosen(client, ("a.vcf", CARDS)))) for _ in range(2))
    held = uploads.hold(running)
    assert held
    actions.sweep(ada)
    assert [waiting.exists(), running.exists(), len(uploads.contents(running))] == [False, True, 1]
    held.close()


def test_while_it_runs_the_page_comes_again_by_itself(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    folder = uploads.folder_of(ada, token=token_of(address))
    with uploads.probing(folder) as held:
        assert held
        uploads.write(folder, replace(uploads.read(folder), stage="writing", done=1, total=4))
        answer = client.get(f"{address}progress/")
        assert client.post(f"{address}start/").status_code == 302
    assert answer["Refresh"] == "1"
    assert Reader(answer.text).values("progress", "value") == ["25"]


def test_while_large_files_are_looked_at_the_preview_is_a_bar_that_comes_again(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    folder = uploads.folder_of(ada, token=token_of(address))
    with uploads.probing(folder) as held:
        assert held
        uploads.write(folder, replace(uploads.read(folder), stage="looking", done=1, total=4))
        answer = client.get(address)
        start = Reader(client.get("/bring/").text)
    page = Reader(answer.text)
    assert answer["Refresh"] == "1"
    assert page.values("progress", "value") == ["25"]
    assert "Looking who is in it" in page.text
    assert address in start.values("a", "href")
    assert "Bring 2 people in?" in client.get(address).text, "whoever looked at them is gone"


def test_large_files_are_looked_at_once_and_again_when_somebody_came_in_between(
    ada: int, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "SMALL", 0)
    token = token_of(chosen(client, ("contacts.vcf", CARDS)))
    told: list[tuple[str, int, int]] = []
    write = uploads.write

    def overheard(folder: Path, state: uploads.State) -> None:
        told.append((state.stage, state.done, state.total))
        write(folder, state)

    monkeypatch.setattr(uploads, "write", overheard)
    actions.look_through(ada, folder=uploads.folder_of(ada, token=token))
    assert told == [("looking", 0, 4), ("waiting", 0, 0)]
    assert actions.look(ada, token=token) is None
    assert "Bring 2 people in?" in client.get(f"/bring/{token}/").text
    world.person(ada, "Tom Okafor")
    assert queries.seen(ada, token=token) is None


def test_a_look_that_is_called_off_keeps_nothing_of_the_files(ada: int, client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    folder = uploads.folder_of(ada, token=token_of(address))
    with uploads.probing(folder):
        client.post(f"{address}discard/")
        actions.look_through(ada, folder=folder)
    assert uploads.read(folder).stage == "stopped"
    assert uploads.contents(folder) == []
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("files", [[], [("big.vcf", actions.LARGEST + 1)], [("a.vcf", 1)] * (actions.MOST + 1)])
def test_nothing_and_too_much_are_refused_in_words(ada: int, files: list[tuple[str, int]]) -> None:
    with pytest.raises((actions.NothingChosen, actions.TooMuch)):
        actions.keep(ada, names=[one for one, _ in files], sizes=[size for _, size in files], contents=[])
    assert uploads.folders(ada) == []


class Unread:
    """A body that nobody may touch."""

    def read(self, size: int = -1) -> bytes:
        raise AssertionError(f"{size} bytes of it were read")

    readline = read


def test_a_form_that_says_it_is_too_large_is_refused_kindly_before_any_of_it_is_read(client: Client) -> None:
    answer = client.request(
        **{
            "REQUEST_METHOD": "POST",
            "PATH_INFO": "/bring/files/",
            "CONTENT_TYPE": "multipart/form-data; boundary=b",
            "CONTENT_LENGTH": str(actions.LARGEST_FORM + 1),
            "wsgi.input": Unread(),
        }
    )
    assert answer.status_code == 413
    assert "together 50 MB" in Reader(answer.text).text


def test_a_form_without_a_file_is_answered_kindly(client: Client) -> None:
    answer = client.post("/bring/files/")
    assert answer.status_code == 422
    assert "No file was chosen" in answer.text


def test_nobody_else_sees_or_starts_what_waits(client: Client) -> None:
    address = chosen(client, ("contacts.vcf", CARDS))
    linus = visitor(world.owner("linus"))
    assert linus.get(address).status_code == linus.get(f"{address}progress/").status_code == 404
    assert linus.post(f"{address}start/").status_code == linus.post(f"{address}discard/").status_code == 404


def test_pages_turn_and_a_page_that_is_not_there_is_the_last_or_the_first(client: Client) -> None:
    address = chosen(client, ("contacts.csv", invented.google_csv(60)))
    assert "Page 3 of 3" in Reader(client.get(f"{address}?page=9").text).text
    assert "Page 1 of 3" in Reader(client.get(f"{address}?page=x").text).text


def test_a_preview_of_twice_as_many_costs_the_same_queries(client: Client) -> None:
    counts = []
    for many in (10, 20):
        address = chosen(client, ("contacts.csv", invented.google_csv(many)))
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        counts.append(len(asked))
    assert counts[0] == counts[1]


@pytest.mark.django_db(transaction=True)
def test_the_import_goes_on_in_the_background() -> None:
    ada = world.ada()
    token = uploads.keep(ada, names=["a.vcf"], contents=[iter([CARDS.encode()])])
    thread = actions.start(ada, token=token, now=world.NOW)
    assert thread
    thread.join()
    assert queries.progress(ada, token=token).state.stage == "done"
    assert names(ada) == ["José Núñez", "Rosa Diaz"]
    assert actions.start(ada, token=token, now=world.NOW) is None
    shutil.rmtree(uploads.shelf(ada))


def test_two_hands_by_one_person_are_not_mixed_up_by_a_file(ada: int, client: Client) -> None:
    people_actions.add(ada, contact=Contact(name="Rosa Diaz", how_met="at the gym"))
    imported(ada, chosen(client, ("contacts.vcf", CARDS)))
    assert names(ada).count("Rosa Diaz") == 2
