"""Address books on a server, fetched for one import; the password is asked for each time and kept nowhere."""

import sys
from typing import TYPE_CHECKING

import click

from wellmet.cli import errors, output

if TYPE_CHECKING:
    from wellmet.actions.address_books import SignIn
    from wellmet.core.formats import File
    from wellmet.queries.imports import Progress


def read(owner_id: int, *, sign_in: "SignIn", names: tuple[str, ...], progress: "Progress") -> "tuple[File, ...]":
    """Every address book that a user has on a server, or those of these names, as files that were read."""
    from wellmet.actions import address_books
    from wellmet.core import formats
    from wellmet.queries import profile

    books = address_books.find(sign_in)
    if unknown := [name for name in names if name not in {book.name for book in books}]:
        there = ", ".join(f"“{book.name}”" for book in books)
        raise errors.Unusable(f"There is no address book “{unknown[0]}” on that server. There are {there}.")
    wanted = [book for book in books if not names or book.name in names]
    fetched = address_books.fetch(sign_in, books=wanted, tell=lambda done, total: progress("fetching", done, total))
    if lacking := address_books.lacking(fetched):
        output.note(lacking)
    own = profile.seeker(owner_id)
    return tuple(file for one in fetched for file in formats.read_all(one.data, name=one.name, own=own))


def signed_in(address: str, *, user: str) -> "SignIn":
    """Where to ask and as whom, the password asked for now."""
    from wellmet.actions import address_books

    return address_books.SignIn(address, user, password_of(user))


def password_of(user: str) -> str:
    """Ask for the password without showing it; a program gives it as the first line of standard input."""
    if sys.stdin and not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(
        click.prompt(f"Password of {user} (an app password, if your provider has them)", hide_input=True, err=True)
    )
