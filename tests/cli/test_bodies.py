"""Bodies that are too large go by, and the program stays as small as it was."""

import pytest
from waitress.adjustments import Adjustments

from wellmet.actions.uploads import LARGEST_FORM
from wellmet.cli.bodies import Parser

PIECE = bytes(1024 * 1024)


def received(size: int) -> Parser:
    """A form of that many bytes, as it comes in piece by piece."""
    parser = Parser(Adjustments())
    parser.received(f"POST /bring/files/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: {size}\r\n\r\n".encode())
    left = size
    while left:
        left -= parser.received(PIECE[:left])
    return parser


@pytest.mark.parametrize(("size", "kept"), [(5, 5), (LARGEST_FORM + 1, 0)])
def test_a_body_is_kept_unless_it_is_too_large_and_the_request_is_answered_either_way(size: int, kept: int) -> None:
    parser = received(size)
    assert parser.completed
    assert parser.error is None
    assert len(parser.get_body_stream().read()) == kept
    parser.close()
