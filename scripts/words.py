"""What is known of words before a sentence was read: where each stands among the others, from `training/words.txt`."""

import base64
from functools import cache
from pathlib import Path
from typing import Any

import numpy

FILE = Path(__file__).resolve().parent.parent / "training" / "words.txt"


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
def _lines() -> list[str]:
    return FILE.read_text("utf-8").splitlines()
