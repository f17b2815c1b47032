"""Whether two names let what stands on one phone or in one mailbox be one person's, as the matcher judges names."""

from functools import lru_cache

from .matching.naming import Fit, fit
from .matching.profiles import Name, name_of
from .names import script

__all__ = ["could_be_one"]

# A name written otherwise, in short, by an initial or with more to it. Near misses (Maria, Marie), a family name that
# may be a maiden name, and middle names that differ are for the matcher to weigh, and for the user to say.
ALIKE = frozenset(
    {"same", "spoken", "initial", "same+extra", "spoken+extra", "initial+extra"}
    | {"same-word", "spoken-word", "initial-word"}
)
REMEMBERED = 65_536
# Scripts that are written in Latin letters by rule; of the others a name may be read in several ways.
BY_RULE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "HANGUL"})


@lru_cache(maxsize=REMEMBERED)
def could_be_one(one: str, other: str) -> bool:
    """Tell whether two names, found on the same phone or e-mail, may be one person's without asking.

    A household shares a number and a family name, so a given name has to agree, and so has the rest. An unknown name
    rules nothing out, nor does one in a script that is read in several ways.

    >>> could_be_one("Bob Smith", "Robert Q Smith"), could_be_one("Anna Berg", "Erik Berg")
    (True, False)
    >>> could_be_one("Anna Bergqvist", "Anna Lindqvist"), could_be_one("Tom Oak Jr.", "Tom Oak")
    (False, False)
    """
    left, right = name_of(one), name_of(other)
    if not left.words or not right.words:
        return True
    found = fit(left, right)
    if found.generation in ("differs", "one-sided"):
        return False
    if found.kind in ALIKE or (found.kind == "part" and is_given(left, right, found=found)):
        return True
    scripts = {script((one,)), script((other,))}
    return len(scripts) > 1 and not scripts <= BY_RULE


def is_given(left: Name, right: Name, *, found: Fit) -> bool:
    """Tell whether the one word that two names share is not the family's: Rosa is Rosa Diaz, Diaz is a household."""
    short, long = sorted((left, right), key=lambda name: len(name.words))
    family = long.family.split()[-1:] or long.words[-1:]
    return all(word not in family for word, _ in found.shared) and len(short.words) == 1
