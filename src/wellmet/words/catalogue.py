"""The catalogue itself: English first, any other language by a compiled `wellmet.mo` under `locale/`."""

import gettext as system
from pathlib import Path

__all__ = ["gettext", "marked", "ngettext"]

TRANSLATION = system.translation("wellmet", localedir=Path(__file__).parent / "locale", fallback=True)


def gettext(message: str) -> str:
    """Say a message in the reader's language."""
    return TRANSLATION.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Say a message that counts things in the reader's language."""
    return TRANSLATION.ngettext(one, many, count)


def marked(message: str) -> str:
    """Mark a message for translation that is said later."""
    return message
