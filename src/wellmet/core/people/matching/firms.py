"""Whether two names of employers are one's."""

from functools import lru_cache

from wellmet.core.people.names import employer_key

from .spelling import is_slip

__all__ = ["same_firm"]

# What a firm says it does, and people leave out; a bank, a hospital or a school is another house than its namesake.
LEFT_OUT = frozenset(
    "analytics consulting consultants software systems solutions technologies technology tech partners services group "
    "holding holdings international global labs studio studios digital enterprises associates industries worldwide usa "
    "us uk europe deutschland".split()
)


@lru_cache(maxsize=65_536)
def same_firm(one: str, other: str) -> bool:
    """Tell whether two employers' names are one's, without legal form and what people leave out.

    >>> same_firm("Northwind Analytics, Inc.", "Northwind"), same_firm("Apple Bank", "Apple")
    (True, False)
    """
    left, right = employer_key(one).split(), employer_key(other).split()
    if left == right or "".join(left) == "".join(right):
        return True
    short, long = sorted((left, right), key=len)
    if long[: len(short)] == short and len(short[0]) > 2 and set(long[len(short) :]) <= LEFT_OUT:
        return True
    joined = sorted(("".join(left), "".join(right)), key=len)
    return (
        len(left) == len(right) and len(joined[0]) > 6 and is_slip(joined[0], joined[1]) and left[0][0] == right[0][0]
    )
