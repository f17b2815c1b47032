"""What all readers of comma-separated files share: rows with their lines, headers, and quotes nobody closed."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from .remarks import Remarks
from .texts import clean

__all__ = ["DELIMITERS", "Row", "Table", "head", "normal", "records", "rows"]

DELIMITERS = (",", ";", "\t", "|")
HEAD_ROWS = 100
# A row that runs over more lines or characters than this has an opened quotation mark that nobody closed.
MOST_LINES = 300
MOST_CHARACTERS = 200_000
MOST_MENDINGS = 100  # beyond that the file is no table, and reading on from each line would take time without end
OPEN_QUOTE = "a quotation mark is opened here and not closed; the line was read without it"
UNREADABLE = "this row cannot be read"
_END = "\0"  # decoded text never holds one, so it can mark the end of what the parser was fed

# NB: the setting is the process's. Its default of 131,072 characters would throw away a whole row for one long note.
csv.field_size_limit(2**31 - 1)


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line on which it begins (from 1), the index of the line after it, and what is wrong with it."""

    line: int
    ends: int
    cells: list[str]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A header with its place: the headings as written, and the index of the line where the records begin."""

    lines: list[str]
    delimiter: str
    headings: tuple[str, ...]
    begins: int

    @property
    def columns(self) -> tuple[str, ...]:
        """The headings as they are compared."""
        return tuple(map(normal, self.headings))


def normal(heading: str) -> str:
    """Make headings comparable.

    >>> normal(" E-mail  Address ")
    'e-mail address'
    """
    return " ".join(clean(heading).casefold().split())


def head(lines: list[str], *, delimiter: str) -> tuple[Table, ...]:
    """Give each of the first rows as a possible header: exports put notes of changing length before it."""
    first = islice(rows(lines, delimiter=delimiter), HEAD_ROWS)
    return tuple(Table(lines, delimiter, tuple(map(clean, row.cells)), row.ends) for row in first if any(row.cells))


def records(table: Table, *, remarks: Remarks) -> Iterator[tuple[int, list[str]]]:
    """Give each record with its line, as wide as the header; blank rows are skipped, odd widths are noted."""
    width = len(table.headings)
    for row in rows(table.lines, delimiter=table.delimiter, begins=table.begins, width=width):
        if row.trouble:
            remarks.note(row.line, "", row.trouble)
        cells = row.cells
        if not any(cell and not cell.isspace() for cell in cells):
            continue
        if len(cells) < width:
            remarks.note(row.line, "", "this row has fewer columns than the header")
            cells = cells + [""] * (width - len(cells))
        elif any(cells[width:]):
            remarks.note(row.line, "", "this row has more columns than the header; the last were left out")
        yield row.line, cells[:width]


def rows(lines: list[str], *, delimiter: str, begins: int = 0, width: int = 0) -> Iterator[Row]:
    """Give all rows from a line on; where a quotation mark swallowed lines that it should not, read them one by one."""
    mendings = 0
    while begins < len(lines):
        for row in _parsed(lines, delimiter, begins):
            if mendings < MOST_MENDINGS and _swallowed_lines(row, lines, delimiter, width):
                mendings += 1
                row = _first_line_alone(row, lines, delimiter)
                yield row
                begins = row.ends
                break
            yield row
            begins = row.ends


def _parsed(lines: list[str], delimiter: str, begins: int) -> Iterator[Row]:
    feed = _Feed(lines, begins)
    reader = csv.reader(feed, delimiter=delimiter)
    while True:
        feed.begin_row()
        line = feed.position + 1
        try:
            cells = next(reader)
        except csv.Error:
            yield Row(line, feed.position, [], UNREADABLE)
            continue
        if not (cells and cells[-1].endswith(_END)):
            yield Row(line, feed.position, cells)
        elif feed.position > feed.row_begins:
            yield Row(line, feed.position, [*cells[:-1], cells[-1].removesuffix(_END)], OPEN_QUOTE)
            return
        else:
            return


@dataclass(slots=True)
class _Feed:
    """Hands out lines until the end, or until one row takes more than any row may."""

    lines: list[str]
    position: int
    row_begins: int = 0
    characters: int = 0

    def begin_row(self) -> None:
        self.row_begins = self.position
        self.characters = 0

    def __iter__(self) -> Iterator[str]:
        while self.position < len(self.lines):
            height = self.position - self.row_begins
            if height and (height >= MOST_LINES or self.characters > MOST_CHARACTERS):
                break
            line = self.lines[self.position]
            self.position += 1
            self.characters += len(line)
            yield line
        yield _END


def _swallowed_lines(row: Row, lines: list[str], delimiter: str, width: int) -> bool:
    """Tell whether a row over several lines is more likely several rows: wrong width, or words after its last quote."""
    if row.trouble == OPEN_QUOTE:
        return True
    if row.ends == row.line or not row.cells:
        return False
    if width and len(row.cells) != width:
        return True
    try:
        next(csv.reader(lines[row.line - 1 : row.ends], delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    return False


def _first_line_alone(row: Row, lines: list[str], delimiter: str) -> Row:
    cells = [cell.strip().strip('"') for cell in lines[row.line - 1].split(delimiter)]
    return Row(row.line, row.line, cells, OPEN_QUOTE)
