"""What an occupation is, how much it meets people, and which occupations are akin.

Titles, codes and the figures behind the percentiles: O*NET OnLine by the U.S. Department of Labor, Employment and
Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Four of its
values are combined into one index and turned into a percentile: our work, not theirs. The words are our own.
"""

from dataclasses import dataclass
from functools import lru_cache

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

# A manager also belongs to the field they lead; detailed SOC code → field.
_LED = {
    "11-2011": "27",
    "11-2021": "13",
    "11-2022": "41",
    "11-2031": "27",
    "11-3011": "43",
    "11-3021": "15",
    "11-3031": "13",
    "11-3051": "51",
    "11-3061": "13",
    "11-3071": "53",
    "11-3111": "13",
    "11-3121": "13",
    "11-3131": "13",
    "11-9013": "45",
    "11-9021": "47",
    "11-9031": "25",
    "11-9032": "25",
    "11-9033": "25",
    "11-9039": "39",
    "11-9041": "17",
    "11-9051": "35",
    "11-9061": "39",
    "11-9071": "39",
    "11-9081": "39",
    "11-9111": "29",
    "11-9121": "19",
    "11-9131": "43",
    "11-9141": "41",
    "11-9151": "21",
    "11-9161": "33",
}
_HEALTH = {"29", "31"}


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
    """Tell whether two people work in one field; a manager belongs to the managers and to those they lead."""
    if a is None or b is None:
        return False
    return not _fields(a).isdisjoint(_fields(b))


def _fields(one: Occupation) -> set[str]:
    fields = {one.field, _LED.get(one.code[:7], one.field)}
    return fields | _HEALTH if fields & _HEALTH else fields


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split("; ") if word)
