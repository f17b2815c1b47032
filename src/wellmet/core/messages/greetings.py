"""By which name somebody is greeted, and with which one signs."""

import re

from wellmet.core.people import Expression, Relationship

from .phrases import FIELDS, clean
from .values import Situation

__all__ = ["greeted", "signed"]

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam rev reverend pastor father sister brother mother rabbi imam sheikh"
    " captain coach doctor pfarrer pfarrerin vicar bishop deacon judge lord lady dame herr frau monsieur madame mme"
    " señor señora senor senora hon honorable officer nurse principal president ing dipl mag".split()
)
CALLINGS = frozenset("sister brother father mother rabbi imam pastor sheikh reverend".split())
KIN = frozenset("aunt auntie aunty uncle grandma grandpa granny tante onkel tía tío".split())
PARTICLES = frozenset("de da di del der den van von la le el al bin bint ibn dos das du ten ter y e zu".split())
ORGANIZATIONS = frozenset(
    "gmbh ltd inc llc plc ag se kg ohg sa srl bv co corp corporation company group team office agency university"
    " universität école college school academy institute hospital hospice clinic hotel café cafe restaurant bar pub"
    " bistro shop store market supermarket bakery library church mosque temple synagogue parish council city town"
    " county department ministry center centre foundation trust association society club union charity salon studio"
    " theatre theater garage farm pharmacy practice surgery services solutions systems partners holdings industries"
    " international hr jobs recruiting recruitment careers reception info the and & von".split()
) - {"von"}
BUSINESS_ENDING = Expression(r"(?:ics|tion|logy|graphy)s?$", re.I)
PART = Expression(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
LATIN = Expression(r"[A-Za-zÀ-ɏ'’-]+")
PLACED = Expression(
    r"\s+(?:ward|room|unit|floor|station|branch|store|team|class|year|group|desk|gate|line|bay|dept|department)\.?"
    r"\s+\w?\d+\w?$",
    re.I,
)
UNSPACED_NAME = Expression(r"[\u3400-\u9fff\uac00-\ud7af]{2,5}")


def greeted(situation: Situation) -> str:
    """Give the name to greet by: the given one, else the full one without titles; empty where neither is plain."""
    recipient, is_personal = situation.recipient, situation.relationship.is_personal
    name, given = clean(recipient.name), clean(recipient.given)
    is_alone = name.casefold() == given.casefold() and not is_personal
    if _is_organization(situation, name):
        return ""
    if is_personal and name.split(" ")[0].casefold() in KIN:
        return name
    if _is_given(given) and not is_alone:
        return given
    return _full(name)


def signed(situation: Situation) -> str:
    """Give the name to sign with: among friends, the first one will do."""
    name, channel = clean(situation.seeker.name), situation.channel
    is_close = situation.relationship is Relationship.CLOSE
    is_short = is_close or (situation.relationship is Relationship.KNOWN and not channel.is_spoken)
    first, _, rest = name.partition(" ")
    return first if is_short and rest and _is_given(first) and LATIN.fullmatch(first) else name


def _is_given(given: str) -> bool:
    """Tell whether it is written like a given name, and is neither a title nor initials."""
    words = given.split(" ")
    return len(words) <= 3 and all(
        len(word) > 1
        and PART.fullmatch(word)
        and not word[0].islower()
        and word.casefold() not in TITLES | KIN
        and not (len(word) <= 3 and word.isupper() and word.lower() != word)
        for word in words
    )


def _full(name: str) -> str:
    """Give a full name without titles and initials, where it looks like a person's.

    Behind a name may stand where they work (Sister Angela Ward 7); whoever has a calling by which people address them,
    and one name, is greeted by both.
    """
    if UNSPACED_NAME.fullmatch(name):
        return name
    said = PLACED.sub("", name.split(",")[0]).split()
    words = [word for word in said if not _is_dropped(word)]
    if len(words) == 1 and len(said) == 2 and said[0].casefold() in CALLINGS and _is_given(words[0]):
        return " ".join(said)
    is_person = 2 <= len(words) <= 5 and all(word in PARTICLES or _is_given(word) for word in words)
    return " ".join(words) if is_person else ""


def _is_dropped(word: str) -> bool:
    bare = word.rstrip(".").casefold()
    return bare in TITLES or len(bare) == 1 or word.endswith(".")


def _is_organization(situation: Situation, name: str) -> bool:
    words = name.casefold().split()
    if name.casefold() in {clean(each.employer).casefold() for each in situation.recipient.affiliations}:
        return True
    return any(word in ORGANIZATIONS or word in FIELDS or BUSINESS_ENDING.search(word) for word in words)
