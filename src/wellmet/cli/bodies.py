"""What a browser sends that is larger than what is taken in is read past and kept nowhere."""

from waitress.buffers import OverflowableBuffer
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser

from wellmet.actions.uploads import LARGEST_FORM

__all__ = ["Channel"]


class Nowhere(OverflowableBuffer):  # type: ignore[misc]  # waitress has no types
    """A body of which nothing is left."""

    def append(self, s: bytes) -> None:
        """Let it go."""


class Parser(HTTPRequestParser):  # type: ignore[misc]  # waitress has no types
    """Lets large bodies go by, instead of hanging up on them: while it sends, no browser shows an answer."""

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        if self.content_length > LARGEST_FORM and not self.chunked:
            self.body_rcv.buf = Nowhere(self.adj.inbuf_overflow)


class Channel(HTTPChannel):  # type: ignore[misc]  # waitress has no types
    """A connection of a browser."""

    parser_class = Parser
