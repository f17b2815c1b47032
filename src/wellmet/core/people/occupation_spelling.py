"""One wrong letter: the word of the table that was meant, where only one can have been."""

from collections.abc import Container, Iterable, Mapping, Sequence

__all__ = ["index", "meant"]

SHORTEST = 5
# From this length on, even the first letter may be the wrong one.
LONG = 7


def index(words: Iterable[str]) -> dict[str, list[str]]:
    """Prepare a look-up: every word of five letters or more, whole and with each one letter left out."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= SHORTEST and word.isalpha():
            for short in _shortened(word):
                found.setdefault(short, []).append(word)
    return found


def meant(word: str, *, among: Mapping[str, Sequence[str]], first: Container[str] = ()) -> str | None:
    """Find the one word that a single slip (a letter added, lost, changed or swapped) turned into this one.

    Of several, the only one that stands `first` is taken.

    >>> meant("nruse", among=index(["nurse", "purser"]))
    'nurse'
    >>> meant("baner", among=index(["baker", "banker"])) is None
    True
    """
    near = {candidate for short in _shortened(word) for candidate in among.get(short, ()) if _is_slip(word, candidate)}
    if len(near) > 1:
        near = {candidate for candidate in near if candidate in first}
    return near.pop() if len(near) == 1 else None


def _shortened(word: str) -> list[str]:
    return [word, *(word[:cut] + word[cut + 1 :] for cut in range(len(word)))]


def _is_slip(typed: str, word: str) -> bool:
    if typed[0] != word[0] and len(word) < LONG and typed[:2] != word[1::-1]:
        return False
    start = 0
    while start < min(len(typed), len(word)) and typed[start] == word[start]:
        start += 1
    rest, other = typed[start:], word[start:]
    if len(rest) == len(other):
        return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    return rest[1:] == other or rest == other[1:]
