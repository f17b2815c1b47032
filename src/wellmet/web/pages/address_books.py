"""The page that asks a server for address books: the form, what was wrong with it, and the books to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.forms import BoundField

from wellmet.actions import address_books
from wellmet.web import forms


@dataclass(frozen=True, slots=True)
class Page:
    """The form, a sentence about why it has to be sent again, and what there is to choose from."""

    fields: tuple[BoundField, ...]
    trouble: str
    books: tuple[address_books.Book, ...]


def page(form: forms.AddressBooks, *, books: Sequence[address_books.Book] = (), trouble: str = "") -> Page:
    return Page(tuple(form), trouble, tuple(books))


def refused(form: forms.AddressBooks, *, error: address_books.NotFetched) -> Page:
    """The form again; where the server sent on to another, with that address to be looked at and sent."""
    if isinstance(error, address_books.Elsewhere):
        form = forms.AddressBooks({**form.cleaned_data, "address": error.address}, label_suffix="")
    return page(form, trouble=str(error))
