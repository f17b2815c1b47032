import csv
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.remarks import Remarks
from wellmet.core.formats.tables import MOST_LINES, MOST_MENDINGS, Table, head, normal, records, rows
from wellmet.core.formats.texts import physical_lines


def _rows(text: str, *, width: int = 0) -> list[tuple[int, list[str]]]:
    return [(row.line, row.cells) for row in rows(physical_lines(text), delimiter=",", width=width)]


def _records(text: str) -> tuple[list[tuple[int, list[str]]], list[str]]:
    remarks = Remarks()
    (table, *_) = head(physical_lines(text), delimiter=",")
    found = list(records(table, remarks=remarks))
    return found, [f"{problem.line}: {problem.message}" for problem in remarks.told()]


def test_rows_know_their_lines_even_after_a_long_note() -> None:
    assert _rows('a,"one\ntwo"\n\nb,c') == [(1, ["a", "one\ntwo"]), (3, []), (4, ["b", "c"])]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_ends_a_row(end: str) -> None:
    assert [cells for _, cells in _rows(f"a,b{end}c,d{end}")] == [["a", "b"], ["c", "d"]]


def test_a_quote_that_nobody_closes_costs_no_other_row() -> None:
    found, problems = _records('n,c\nAda,"Acme\nGrace,Initech\nLinus,Umbrella\n')
    assert found == [(2, ["Ada", "Acme"]), (3, ["Grace", "Initech"]), (4, ["Linus", "Umbrella"])]
    assert problems == ["2: a quotation mark is opened here and not closed; the line was read without it"]


def test_a_quote_closed_by_a_later_row_costs_no_row_between() -> None:
    found, problems = _records('n,c\nAda,"Acme\nGrace,Initech\nLinus,"Umbrella, Inc."\n')
    assert [cells[0] for _, cells in found] == ["Ada", "Grace", "Linus"]
    assert found[2] == (4, ["Linus", "Umbrella, Inc."])
    assert len(problems) == 1


def test_words_after_a_closing_quote_over_lines_are_seen_as_swallowed_rows() -> None:
    found, _ = _records('n,c\nAda,"Acme\nLinus,"Umbrella"\n')
    assert [cells[0] for _, cells in found] == ["Ada", "Linus"]


def test_a_quote_open_for_hundreds_of_lines_is_given_up() -> None:
    text = 'n,c\nAda,"Acme\n' + "x,y\n" * (MOST_LINES + 50) + 'Grace,"Initech"\n'
    found, problems = _records(text)
    assert len(found) == MOST_LINES + 52
    assert found[-1][1] == ["Grace", "Initech"]
    assert problems[0].startswith("2: a quotation mark")


def test_mending_stops_where_the_file_is_no_table() -> None:
    found = _rows('x","y\n' * (MOST_LINES * 2 * (MOST_MENDINGS + 5)))
    assert len(found) < MOST_LINES * 2 * (MOST_MENDINGS + 5)


def test_odd_widths_are_told_and_nothing_known_is_lost() -> None:
    found, problems = _records("a,b\n1\n1,2,3\n1,2,\n , \n1,2\n")
    assert found == [(2, ["1", ""]), (3, ["1", "2"]), (4, ["1", "2"]), (6, ["1", "2"])]
    assert problems == [
        "2: this row has fewer columns than the header",
        "3: this row has more columns than the header; the last were left out",
    ]


@pytest.fixture
def small_fields() -> Iterator[None]:
    before = csv.field_size_limit(10)
    yield
    csv.field_size_limit(before)


@pytest.mark.usefixtures("small_fields")
def test_a_row_that_the_parser_refuses_costs_only_itself() -> None:
    found, problems = _records("a,b\n1," + "x" * 50 + "\n3,4\n")
    assert found == [(3, ["3", "4"])]
    assert problems == ["2: this row cannot be read"]


def test_a_field_of_a_million_characters_is_no_trouble() -> None:
    found, problems = _records("a,b\n1," + "x" * 1_000_000 + "\n3,4\n")
    assert [len(cells[1]) for _, cells in found] == [1_000_000, 1]
    assert problems == []


def test_headings_are_compared_without_case_and_spaces() -> None:
    assert normal("\ufeff First  NAME ") == "first name"
    assert Table([], ",", ("First Name",), 1).columns == ("first name",)


@given(st.lists(st.lists(st.text(alphabet='ab",; \nü'), min_size=2, max_size=2), max_size=8))
def test_what_a_spreadsheet_wrote_comes_back(cells: list[list[str]]) -> None:
    written = "x,y\n" + "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in cells)
    found, problems = _records(written)
    assert [row for _, row in found] == [row for row in cells if any(cell and not cell.isspace() for cell in row)]
    assert problems == []


@given(st.text(alphabet='a",\n\r'))
def test_every_line_of_any_text_belongs_to_exactly_one_row(text: str) -> None:
    lines = physical_lines(text)
    found = list(rows(lines, delimiter=",", width=2))
    assert [row.line for row in found] == [1, *[row.ends + 1 for row in found[:-1]]][: len(found)]
    assert (found[-1].ends if found else 0) == len(lines)
