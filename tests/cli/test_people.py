import pytest
from tests.cli.console import answer, run

pytestmark = pytest.mark.django_db


def test_adding_somebody_prints_the_person() -> None:
    person = answer("add", "Imam Yusuf Demir", "--occupation", "imam", "--relationship", "known", "--how-met", "supper")
    assert person["name"] == "Imam Yusuf Demir"
    assert (person["occupation"], person["relationship"], person["how_met"]) == ("imam", "known", "supper")
    assert person["sources"] == ["hand"]


def test_a_person_is_found_by_number_address_name_and_part_of_a_name() -> None:
    rosa = answer("add", "Rosa Diaz", "--email", "rosa@example.org")["id"]
    for reference in (str(rosa), "ROSA@example.org", "rosa díaz", "rosa", "Diaz"):
        assert answer("person", reference)["id"] == rosa


def test_a_name_that_fits_several_lists_them_and_ends_with_3() -> None:
    answer("add", "Rosa Diaz")
    answer("add", "Rosa Lind")
    result = run("person", "Rosa")
    assert result.exit_code == 3
    assert "Rosa Diaz" in result.stderr
    assert "Rosa Lind" in result.stderr


def test_a_whole_name_comes_before_a_part_of_one() -> None:
    answer("add", "Rosa Diaz")
    answer("add", "Rosa Diaz Moreno")
    assert answer("person", "rosa diaz")["name"] == "Rosa Diaz"


def test_nobody_of_that_name_ends_with_3() -> None:
    assert run("person", "Nobody").exit_code == 3
    assert run("person", "999").exit_code == 3
    assert run("person", "!!!").exit_code == 3


def test_finding_nobody_is_a_no() -> None:
    assert answer("people", code=1) == []
    assert answer("people", "welder", code=1) == []


def test_people_are_found_by_employer_occupation_and_address() -> None:
    answer(
        "add", "Grace Hopper", "--employer", "Harbor Logistics", "--role", "Manager", "--email", "grace@harbor.example"
    )
    answer("add", "Rosa Diaz", "--occupation", "Teacher")
    for query in ("harbor", "logistics hopper", "grace@harbor"):
        assert [one["name"] for one in answer("people", query)] == ["Grace Hopper"]
    assert [one["name"] for one in answer("people", "teach")] == ["Rosa Diaz"]
    assert len(answer("people", "--limit", "1")) == 1


def test_editing_says_what_is_now_known() -> None:
    answer("add", "Rosa Diaz", "--phone", "+1 503 555 0142")
    person = answer("edit", "Rosa Diaz", "--name", "Rosa M. Diaz", "--remove", "+1 503 555 0142", "--do-not-contact")
    assert (person["name"], person["phones"], person["do_not_contact"]) == ("Rosa M. Diaz", [], True)
    assert person["standing"]["kind"] == "stopped"
    assert not answer("edit", "Rosa", "--may-contact")["do_not_contact"]


def test_via_makes_a_referral() -> None:
    rosa = answer("add", "Rosa Diaz")["id"]
    tom = answer("add", "Tom Okafor", "--employer", "Harbor Logistics", "--via", "Rosa Diaz")
    assert [link["id"] for link in tom["came_through"]] == [rosa]
    assert tom["relationship"] == "referred"


def test_a_name_cannot_steer_the_terminal() -> None:
    result = run("add", "Eve \x1b[31mRed\x07")
    assert "\x1b" not in result.output
    assert "\x07" not in result.output


def test_a_person_is_shown_whole_on_one_screen() -> None:
    answer("add", "Rosa Diaz", "--email", "rosa@example.org", "--employer", "Lincoln High", "--role", "Teacher")
    shown = run("person", "Rosa").stdout
    for part in ("Rosa Diaz", "rosa@example.org", "Teacher, Lincoln High"):
        assert part in shown


def test_forgetting_by_script_needs_no_question() -> None:
    rosa = answer("add", "Rosa Diaz", "--email", "rosa@example.org")["id"]
    assert answer("forget", "Rosa Diaz", "--yes")["erased"]["person"] == 1
    assert run("person", str(rosa)).exit_code == 3


@pytest.mark.parametrize("name", ["   ", '""', " “ ” ", "\n"])
def test_a_name_without_letters_ends_with_3(name: str) -> None:
    assert run("add", name, "--email", "a@example.org").exit_code == 3
    assert answer("people", code=1) == []


def test_a_name_stands_on_one_line() -> None:
    assert answer("add", "Rosa\n Diaz")["name"] == "Rosa Diaz"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--email", "rosa"),
        ("--email", "@"),
        ("--email", ""),
        ("--phone", "none"),
        ("--url", "rosa"),
        ("--url", "javascript:alert(1)"),
        ("--employer", "x" * 2_001),
        ("--note", "x" * 20_001),
    ],
)
def test_what_is_no_address_number_or_page_ends_with_2(option: str, value: str) -> None:
    assert run("add", "Rosa Diaz", option, value).exit_code == 2
    assert answer("people", code=1) == []


def test_pages_are_taken_as_people_copy_them() -> None:
    urls = ["https://example.org/rosa", "www.example.org", "linkedin.com/in/rosa"]
    person = answer("add", "Rosa Diaz", *(part for url in urls for part in ("--url", url)))
    assert len(person["urls"]) == 3


@pytest.mark.parametrize(
    "arguments",
    [("rosa díaz",), ("Ros", "--email", "ROSA@example.org"), ("Ros", "--phone", "+1 (503) 555-0142")],
)
def test_somebody_alike_is_added_and_told(arguments: tuple[str, ...]) -> None:
    first = run("add", "Rosa Diaz", "--email", "rosa@example.org", "--phone", "+1 503 555 0142")
    assert "already" not in first.stderr
    result = run("add", *arguments)
    assert result.exit_code == 0
    assert "There is already a Rosa Diaz" in result.stderr
    assert len(answer("people")) == 2


def test_nobody_names_themselves() -> None:
    answer("add", "Rosa Diaz")
    assert run("refer", "Rosa", "rosa díaz").exit_code == 3
    assert run("add", "Rosa Diaz", "--via", "Rosa Diaz").exit_code == 3
    assert len(answer("people")) == 1


def test_an_edit_of_nothing_ends_with_2() -> None:
    answer("add", "Rosa Diaz")
    assert run("edit", "Rosa Diaz").exit_code == 2


def test_words_too_long_for_a_person_fit_nobody() -> None:
    answer("add", "Rosa Diaz")
    assert answer("people", "a " * 150, code=1) == []
    assert run("person", "a " * 900).exit_code == 3
    assert run("people", "a" * 2_001).exit_code == 2
    assert run("add", "a" * 2_001).exit_code == 2


def test_long_cells_are_shortened_in_lists_only() -> None:
    answer("add", "Rosa " + "x" * 100)
    assert "…" in run("people").stdout
    assert "…" not in run("people", "--json").stdout
    assert "…" not in run("person", "Rosa").stdout
