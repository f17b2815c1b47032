"""Asking a server as Ada, and what she is told where it does not answer well."""

import pytest
from tests import servers
from tests.servers import Answers, Asked, Radicale

from wellmet.actions import address_books
from wellmet.actions.address_books import NotFetched, SignIn


def ada(server: Radicale | servers.Invented, path: str = "") -> SignIn:
    return SignIn(server.address + path, "ada", "secret")


def everything(sign_in: SignIn) -> tuple[address_books.Fetched, ...]:
    return address_books.fetch(sign_in, books=address_books.find(sign_in))


def told(answers: Answers, path: str = "") -> tuple[str, list[Asked]]:
    """What is said to the user where a server answers like this, and what it was asked."""
    with servers.invented(answers) as server:
        with pytest.raises(NotFetched) as refused:
            everything(ada(server, path))
        return str(refused.value), server.asked
