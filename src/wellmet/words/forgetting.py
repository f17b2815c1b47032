"""What is said once somebody is forgotten."""

from .catalogue import gettext, ngettext

__all__ = ["in_log", "let_go"]


def let_go(imports: int) -> str:
    """Say that files are gone which waited for the user's word.

    >>> let_go(2)
    '2 imports that waited for your yes were let go: their files may name who is forgotten. Choose the files again.'
    """
    return ngettext(
        "An import that waited for your yes was let go: its files may name who is forgotten. Choose the files again.",
        "{count} imports that waited for your yes were let go: their files may name who is forgotten. "
        "Choose the files again.",
        imports,
    ).format(count=imports)


def in_log() -> str:
    """Say that SQLite's log could not be emptied yet."""
    return gettext("Another program still reads the data; the last bytes about them leave the disk when it ends.")
