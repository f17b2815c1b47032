"""Why two people may be one, and why not, in a few words each."""

import re
from collections.abc import Iterable

from .catalogue import gettext, marked

__all__ = ["likeness"]

SAID = {
    "name same": marked("the same name"),
    "name turned": marked("its words in another order, in one source"),
    "name same+extra": marked("the same name, one of them longer"),
    "name spoken": marked("the same name, in a short form or spelled otherwise"),
    "name spoken+extra": marked("the same name, spelled otherwise and longer"),
    "name typo": marked("names that differ by a letter or two"),
    "name typo+extra": marked("names that differ by a letter or two, one of them longer"),
    "name near": marked("names that differ by some letters"),
    "name near+extra": marked("names that differ by some letters, one of them longer"),
    "name alias": marked("a name as the other’s address or page spells it"),
    "name alias-family": marked("different family names, but the address or page of one spells the other"),
    "name alias-differs": marked("different names, but the address or page of one spells the other"),
    "name initial": marked("a name and its initial"),
    "name initial+extra": marked("a name and its initials"),
    "name part": marked("only a part of the name in common"),
    "name same-word": marked("the same single name"),
    "name spoken-word": marked("a name and its short form"),
    "name typo-word": marked("single names that differ by a letter or two"),
    "name near-word": marked("single names that differ by some letters"),
    "name near-part": marked("names of which a part may be the same"),
    "name initial-word": marked("a name and an initial"),
    "name middle-differs": marked("different middle names"),
    "name family-differs": marked("different family names"),
    "name given-differs": marked("different given names"),
    "name differs": marked("different names"),
    "name unknown": marked("no name to compare"),
    "generation same": marked("the same generation"),
    "generation differs": marked("one is the elder, one the younger"),
    "generation one-sided": marked("only one is called Jr or Sr"),
    "mailbox own": marked("the same e-mail address"),
    "mailbox shared": marked("the same e-mail address, which several people use"),
    "mailbox elsewhere": marked("the same address at another mail provider"),
    "mailbox alike": marked("e-mail addresses that differ by a letter or two"),
    "mailbox other": marked("different e-mail addresses"),
    "number own": marked("the same phone number"),
    "number partly": marked("a phone number in common, and each has another"),
    "number shared": marked("the same phone number, which several people use"),
    "number alike": marked("phone numbers that differ by a digit or two"),
    "number other": marked("different phone numbers"),
    "page own": marked("the same profile page"),
    "page other": marked("different profile pages"),
    "firm by mailbox": marked("an e-mail address of the same employer"),  # in questions of earlier versions
    "firm same": marked("the same employer"),
    **dict.fromkeys(("firm same 3", "firm same 4", "firm same 5"), marked("the same employer, where many work")),
    "firm other": marked("different employers"),
    "role same": marked("the same role"),
    "role other": marked("different roles"),
    "place same": marked("the same address"),
    "place alike": marked("nearly the same address"),
    "place town": marked("the same town"),
    "place other": marked("different places"),
    "day same": marked("the same birthday"),
    "day slip": marked("birthdays that differ by a digit"),
    "day month": marked("birthdays less than a month apart"),
    "day year": marked("birthdays in one year"),
    "day decade": marked("birthdays some years apart"),
    "day other": marked("different birthdays"),
    "source shared": marked("both are known from the same source"),
    "source doubled": marked("both are known from the same source"),
}
BARE = re.compile(" (?:fits|near|conflicts|unknown|[0-9])$")


def likeness(reasons: Iterable[str]) -> tuple[str, ...]:
    """Say what speaks for and against two people being one, the weightiest first; how rare a name is goes unsaid.

    >>> likeness(["mailbox own fits", "rare 4", "name same"])
    ('the same e-mail address', 'the same name')
    """
    bare = [reason if reason in SAID else BARE.sub("", reason) for reason in reasons]
    return tuple(dict.fromkeys(gettext(SAID[one]) for one in bare if one in SAID))
