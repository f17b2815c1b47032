"""Regular expressions that are compiled at their first use: most commands use few, and should start fast."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

__all__ = ["Expression"]


class Expression:
    """A regular expression as `re.compile` makes it, made at its first use.

    >>> Expression(r"(a)b").sub(r"\\1", "ab ab")
    'a a'
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Compile it."""
        return re.compile(self.source, self.flags)

    def search(self, *text: str | int) -> re.Match[str] | None:
        """Find the first match in a text, from and up to a place where these are given."""
        return self.compiled.search(*text)  # type: ignore[arg-type]

    def match(self, *text: str | int) -> re.Match[str] | None:
        """Match at the start."""
        return self.compiled.match(*text)  # type: ignore[arg-type]

    def fullmatch(self, *text: str | int) -> re.Match[str] | None:
        """Match the whole."""
        return self.compiled.fullmatch(*text)  # type: ignore[arg-type]

    def finditer(self, *text: str | int) -> Iterator[re.Match[str]]:
        """Find every match."""
        return self.compiled.finditer(*text)  # type: ignore[arg-type]

    def findall(self, text: str) -> list[str]:
        """List what every match says."""
        return self.compiled.findall(text)

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """Cut a text at every match."""
        return self.compiled.split(text, maxsplit)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """Put something else in the place of every match."""
        return self.compiled.sub(instead, text, count)
