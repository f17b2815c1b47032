"""What is known of words before a sentence was read: where each stands among the others, and how it is spelled."""

import base64
from functools import cache
from pathlib import Path
from typing import Any

import numpy
import scipy.sparse

FILE = Path(__file__).resolve().parent.parent / "training" / "words.txt"
RUN = 4  # letters, the edges of the word counted
LEAST = 4  # letters of a word that is looked at by its runs


@cache
def places() -> dict[str, int]:
    """Give the row of each known word."""
    return {line.partition("\t")[0]: place for place, line in enumerate(_lines())}


@cache
def matrix() -> Any:
    """Give a row for each word; those that mean nearly the same stand near each other. They are one long on average."""
    rows = [numpy.frombuffer(base64.b85decode(line.partition("\t")[2]), numpy.int8) for line in _lines()]
    known = numpy.stack(rows).astype(numpy.float32)
    return known / numpy.sqrt((known * known).sum(1).mean())


@cache
def spelling() -> Any:
    """Give a row for each word, with a one under each short run of letters in it: words of one root share some."""
    runs_of = [_runs(word) for word in places()]
    column_of = {run: column for column, run in enumerate(sorted({run for runs in runs_of for run in runs}))}
    ends = numpy.cumsum([0, *map(len, runs_of)])
    flat = [column_of[run] for runs in runs_of for run in runs]
    return scipy.sparse.csr_matrix(
        (numpy.ones(len(flat), numpy.float32), flat, ends), shape=(len(runs_of), len(column_of))
    )


def _runs(word: str) -> list[str]:
    edged = f"<{word}>"
    return [edged[first : first + RUN] for first in range(len(edged) - RUN + 1)] if len(word) >= LEAST else []


@cache
def _lines() -> list[str]:
    return FILE.read_text("utf-8").splitlines()
