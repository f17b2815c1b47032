"""What tells that an entry of an address book is no person."""

from .catalogue import gettext

__all__ = ["service"]


def service(word: str) -> str:
    """Say it by the words of the name that tell it, or by the number where there are none.

    >>> service("taxi")
    'its name says “taxi”'
    """
    return gettext("its name says “{word}”").format(word=word) if word else gettext("its number is a service’s")
