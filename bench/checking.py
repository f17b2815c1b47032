"""How long it takes to check a hundred words after the start, beside a floor: cutting the same words into sentences."""

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


def letter(turn: int) -> str:
    """Give about a hundred words that no cache has seen."""
    return " ".join(sentence.format(f"{turn}x{part}") for part in range(2) for sentence in WORDS) + " A no is fine."


def floor(text: str) -> object:
    """Do the least that any check has to do: look at every word."""
    return [word.casefold().strip(".,?") for word in text.split()]


def check(text: str) -> object:
    """Check a stranger's e-mail."""
    draft = messages.Draft(Channel.EMAIL, Relationship.STRANGER, Purpose.ADVICE, text, "A question about work")
    return messages.check(draft)


def best(work: Callable[[str], object], *, start: int) -> float:
    """Give the median processor time of one call, each on words of its own."""
    times = []
    for turn in range(start, start + ROUNDS):
        text = letter(turn)
        before = time.process_time()
        work(text)
        times.append(time.process_time() - before)
    return sorted(times)[ROUNDS // 2]


def main() -> None:
    """Print both times and their ratio."""
    check(letter(-1))
    least, whole = best(floor, start=0), best(check, start=1000)
    count = len(letter(0).split())
    print(f"{count} words: {whole * 1000:.2f} ms, floor {least * 1000:.4f} ms, ratio {whole / least:.0f}")


if __name__ == "__main__":
    main()
