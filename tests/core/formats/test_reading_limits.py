"""Awkward files cost memory in proportion to their size; bench/limits.py measures large ones of every kind."""

import tracemalloc

import pytest
from bench import limits

from wellmet.core import formats

SIZE = 40_000
AWKWARD = (
    *limits.ONE_LINE,
    *(
        "one line, folded",
        "a quote nobody closed",
        "only commas",
        "NULs in cards",
        "halves of surrogates",
        "nested JSON",
    ),
)


@pytest.mark.parametrize("kind", AWKWARD)
def test_no_file_takes_more_memory_than_a_fixed_multiple_of_itself(kind: str) -> None:
    data = limits.FILES[kind](SIZE)
    formats.read_all(b"Name,Email\nRosa,r@example.org\n")  # what is made once is made before
    tracemalloc.start()
    files = formats.read_all(data, name="file")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert files
    assert peak < limits.MOST * len(data)


def test_halves_of_letters_come_out_whole_or_not_at_all() -> None:
    (file,) = formats.read_all(limits.FILES["halves of surrogates"](1_000))
    assert file.parsed.entries
    for entry in file.parsed.entries:
        entry.contact.name.encode("utf-8")
