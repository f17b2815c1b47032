"""What an occupation is, how much it meets people, and which occupations are akin.

Titles, codes and the figures behind the percentiles: O*NET OnLine by the U.S. Department of Labor, Employment and
Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Four of its
values are combined into one index and turned into a percentile: our work, not theirs. The words are our own.
"""

from dataclasses import dataclass
from functools import lru_cache

from .occupation_lines import lines

__all__ = ["FIELDS", "TRADES", "UNMEASURED", "Occupation", "occupations", "same_field", "same_occupation"]

# The middle: an occupation that the figures leave out is neither preferred nor held back.
UNMEASURED = 50.0

FIELDS = {
    "11": "management",
    "13": "business and finance",
    "15": "computing and mathematics",
    "17": "architecture and engineering",
    "19": "science",
    "21": "social and religious service",
    "23": "law",
    "25": "teaching, libraries and museums",
    "27": "arts, design, media and sport",
    "29": "health care",
    "31": "health care support",
    "33": "police, fire and security",
    "35": "food and drink",
    "37": "cleaning and gardening",
    "39": "personal care and leisure",
    "41": "sales and shops",
    "43": "office work",
    "45": "farming, fishing and forestry",
    "47": "building",
    "49": "installing and repairing",
    "51": "making things",
    "53": "transport and warehouses",
    "55": "the military",
}

# The windows of METHOD.md 2.5 that a trade may have.
TRADES = frozenset(
    "restaurant hairdresser teacher social-worker clergy doctor nurse accountant lawyer shop trades factory office "
    "executive civil-servant farmer driver academic".split()
)


@dataclass(frozen=True, slots=True)
class Occupation:
    """A trade: O*NET-SOC 2010 code and title, connector percentile 0-100 (METHOD.md 4.1), our words for it.

    `words` name it outright; `domains` name the kind of work ("works in nursing") and give way to any other match.
    `trade` is a key of the convenience windows (METHOD.md 2.5), empty where none applies.
    """

    code: str
    title: str
    percentile: float
    trade: str
    words: tuple[str, ...]
    domains: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """Name the SOC major group, a key of FIELDS."""
        return self.code[:2]

    @property
    def line(self) -> str:
        """Name the line of work: finer than the field where that joins strangers."""
        return lines(self.code)[0]


@lru_cache(maxsize=1)
def occupations() -> tuple[Occupation, ...]:
    """Return every occupation known here, in the order of their codes."""
    from .occupation_tables import ROWS  # a large table, read only when first needed

    return tuple(
        Occupation(code, title, percentile, trade, _listed(words), _listed(domains))
        for code, title, percentile, trade, words, domains in ROWS
    )


def same_occupation(a: Occupation | None, b: Occupation | None) -> bool:
    """Tell whether two people do the same job: one detailed SOC occupation (six digits)."""
    return a is not None and b is not None and a.code[:7] == b.code[:7]


def same_field(a: Occupation | None, b: Occupation | None) -> bool:
    """Tell whether two people work in one line of work; a manager belongs to the managers and to those they lead."""
    if a is None or b is None:
        return False
    return not set(lines(a.code)).isdisjoint(lines(b.code))


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split("; ") if word)
