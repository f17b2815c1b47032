"""How long it takes to check a hundred words after the start, beside a floor: looking at each of the same words.

A plain letter, and one in which a sentence is in doubt, so that it is read once more as a whole.
"""

import time
from collections.abc import Callable

from wellmet.core import messages
from wellmet.core.people import Channel, Purpose, Relationship

ROUNDS = 60
WORDS = (
    "Could I ask how you found your way into number{0} and what a week there is like?",
    "I have worked in place{0} for nine years and am thinking about a change.",
    "Twenty minutes by phone would be plenty, on day{0} or whenever suits you.",
)
PLAIN = "A no is fine, of course{0}."
DOUBTFUL = "If a place came free one day at firm{0}, I would not say no."


def letter(turn: int, last: str) -> str:
    """Give about a hundred words that no cache has seen."""
    return " ".join(each.format(f"{turn}x{part}") for part in range(2) for each in (*WORDS, *([last] * part)))


def floor(text: str) -> object:
    """Do the least that any check has to do: look at every word."""
    return [word.casefold().strip(".,?") for word in text.split()]


def check(text: str) -> object:
    """Check a stranger's e-mail."""
    draft = messages.Draft(Channel.EMAIL, Relationship.STRANGER, Purpose.ADVICE, text, "A question about work")
    return messages.check(draft)


def best(work: Callable[[str], object], *, start: int, last: str = PLAIN) -> float:
    """Give the median processor time of one call, each on words of its own."""
    times = []
    for turn in range(start, start + ROUNDS):
        text = letter(turn, last)
        before = time.process_time()
        work(text)
        times.append(time.process_time() - before)
    return sorted(times)[ROUNDS // 2]


def main() -> None:
    """Print the times and their ratios."""
    for last in (PLAIN, DOUBTFUL):
        check(letter(-1, last))
    least, plain, doubtful = best(floor, start=0), best(check, start=1000), best(check, start=2000, last=DOUBTFUL)
    print(f"{len(letter(0, PLAIN).split())} words, floor {least * 1000:.4f} ms")
    for name, took in (("plain", plain), ("a sentence in doubt", doubtful)):
        print(f"{name:<20}{took * 1000:6.2f} ms, ratio {took / least:.0f}")


if __name__ == "__main__":
    main()
