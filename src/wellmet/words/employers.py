"""Why two employers may be one, in a few words each."""

from collections.abc import Iterable

from .catalogue import gettext, marked

__all__ = ["employer_likeness"]

SAID = {
    "spelling": marked("the same name but for spelling and legal form"),
    "description": marked("the same name, one of them with what the firm does"),
    "initials": marked("a name and its initials"),
    "slip": marked("names that differ by a letter or two"),
    "shortened": marked("the same words, some of them cut short"),
    "order": marked("the same words in another order or language"),
    "unit": marked("a part of the house, and the house"),
    "place": marked("the same name, with a country or town"),
    "part": marked("the same beginning, one of them going on"),
    "mailbox": marked("e-mail addresses of the same house"),
}


def employer_likeness(reasons: Iterable[str]) -> tuple[str, ...]:
    """Say what speaks for two employers being one.

    >>> employer_likeness(["initials", "mailbox"])
    ('a name and its initials', 'e-mail addresses of the same house')
    """
    return tuple(gettext(SAID[one]) for one in reasons)
