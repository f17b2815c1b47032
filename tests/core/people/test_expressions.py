"""Expressions that are compiled when first needed do as those of the library."""

import re

from wellmet.core.people import Expression


def test_it_is_compiled_at_its_first_use_and_does_as_the_librarys_own() -> None:
    lazy, own = Expression(r"(o)n", re.I), re.compile(r"(o)n", re.I)
    assert "compiled" not in vars(lazy)
    text = "One on one"
    assert [found.span() for found in lazy.finditer(text)] == [found.span() for found in own.finditer(text)]
    assert "compiled" in vars(lazy)
    assert lazy.findall(text) == own.findall(text)
    assert (lazy.split(text), lazy.sub("x", text)) == (own.split(text), own.sub("x", text))
    for ours, theirs in ((lazy.search, own.search), (lazy.match, own.match), (lazy.fullmatch, own.fullmatch)):
        first, second = ours(text, 4, 6), theirs(text, 4, 6)
        assert first and second
        assert first.span() == second.span()
