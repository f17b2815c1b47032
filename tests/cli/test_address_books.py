import pytest
from tests import servers
from tests.cli.console import answer, run
from tests.servers import Radicale, one_book

pytestmark = pytest.mark.django_db

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{0} Diaz\r\nEMAIL:{0}@example.org\r\nX-OWN:kept\r\nEND:VCARD\r\n"


def test_an_address_book_on_a_server_is_imported_like_a_file_and_taken_back(radicale: Radicale) -> None:
    radicale.book("friends", CARD.format("Rosa"), name="Friends")
    radicale.book("work", CARD.format("Tom"), name="Work")
    server = ("--carddav", radicale.address, "--user", "ada")
    seen = answer("import", *server, "--preview", input="secret\n")
    assert sorted(file["path"] for file in seen["files"]) == ["Friends (127.0.0.1)", "Work (127.0.0.1)"]
    assert answer("people", code=1) == []
    done = answer("import", *server, "--book", "Work", input="secret\n")
    assert [(file["path"], file["new"]) for file in done["files"]] == [("Work (127.0.0.1)", 1)]
    assert "X-OWN:kept" in run("export", "--format", "vcard").stdout
    again = answer("import", *server, "--book", "Work", input="secret\n")
    assert (again["batch"], again["files"][0]["unchanged"]) == (None, 1)
    answer("import", "--undo", str(done["batch"]))
    assert answer("people", code=1) == []
    unknown = run("import", *server, "--book", "Family", input="secret\n")
    assert unknown.exit_code == 3
    assert "“Friends”" in unknown.stderr
    radicale.empty("friends", "work")


def test_a_wrong_password_ends_with_3_and_shows_in_no_output(radicale: Radicale) -> None:
    result = run("import", "--carddav", radicale.address, "--user", "ada", input="hunter2\n")
    assert result.exit_code == 3
    assert "app password" in result.stderr
    assert "hunter2" not in result.output


def test_cards_that_could_not_be_had_are_told_beside_the_figures() -> None:
    def answers(asked: servers.Asked) -> servers.Answer:
        is_tom = asked.method == "REPORT" or asked.path == "/tom.vcf"
        return servers.Answer(500) if is_tom else one_book("rosa", "tom")(asked)

    with servers.invented(answers) as server:
        result = run("import", "--carddav", server.address, "--user", "ada", input="secret\n")
    assert result.exit_code == 0
    assert "1 of 2 cards could not be had" in result.stderr


@pytest.mark.parametrize(
    "words", [("--carddav", "x"), ("--user", "ada"), ("--book", "x"), ("--carddav", "x", "--user", "a", "file.vcf")]
)
def test_half_of_what_a_server_needs_is_wrong_usage(words: tuple[str, ...]) -> None:
    assert run("import", *words).exit_code == 2
