"""What people write of somebody they met, and what a reader takes from it: the table beside this file.

Each row: the sentence, then name, how met, occupation, employer, whom they named, and where that one works. The rows
of the set `fresh` were written before any rule, are kept apart, and no rule is made from them.
"""

import csv
from pathlib import Path

Row = tuple[str, ...]

with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.reader(table))[1:]

KNOWN: list[Row] = [tuple(row[1:]) for row in ROWS if row[0] == "known"]
FRESH: list[Row] = [tuple(row[1:]) for row in ROWS if row[0] == "fresh"]
