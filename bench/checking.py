"""How long it takes to check a hundred words after the start, beside a floor: looking at each of the same words.

The words are those of strangers' letters, each checked once, so that no sentence is known from the one before.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from scripts import measure_checker
from tests import corpus

# What is read and compiled at first use belongs to the start; none of these letters comes again.
FIRST = 40


def floor(message: corpus.Message) -> object:
    """Do the least that any check has to do: look at every word."""
    return [word.casefold().strip(".,?") for word in message.body.split()]


def took(work: Callable[[corpus.Message], object], messages: Sequence[corpus.Message]) -> tuple[float, float]:
    """Give the milliseconds for a hundred words, by the clock and of all processors."""
    clock, processors = time.perf_counter(), time.process_time()
    for message in messages:
        work(message)
    spent = (time.perf_counter() - clock, time.process_time() - processors)
    hundreds = sum(len(message.body.split()) for message in messages) / 100
    return spent[0] / hundreds * 1000, spent[1] / hundreds * 1000


def main() -> None:
    """Print the times, and their ratio to the floor."""
    for message in corpus.messages("work")[:FIRST]:
        measure_checker.findings(message)
    letters = corpus.messages("strangers")
    for name, some in (
        ("nothing amiss", [each for each in letters if not each.labels]),
        ("offending", [each for each in letters if each.labels]),
    ):
        least, _ = took(floor, some)
        clock, processors = took(measure_checker.findings, some)
        print(
            f"{name:<14} {len(some)} letters: {clock:.1f} ms for a hundred words, ratio {clock / least:.0f}; "
            f"{processors:.1f} ms of all processors"
        )


if __name__ == "__main__":
    main()
