"""A text cut where findings begin and end, so that a template can mark the words they are about."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from wellmet.core import ethics

MOST = 2 / 3


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that is wholly inside some finding, or wholly outside all."""

    text: str
    is_marked: bool


def segments(text: str, *, findings: Iterable[ethics.Finding]) -> tuple[Segment, ...]:
    """Cut a text; the segments in a row are the text again.

    >>> from wellmet.core.ethics import Finding, Severity
    >>> sometime = Finding("LEN-01", Severity.WARN, 4, 12, "", "")
    >>> [(one.text, one.is_marked) for one in segments("Ask sometime.", findings=[sometime])]
    [('Ask ', False), ('sometime', True), ('.', False)]
    """
    spans = merged((one.start, min(len(text), one.end)) for one in findings if not is_about_all(one, text=text))
    cuts = [0, *(edge for span in spans for edge in span), len(text)]
    pieces = (text[start:end] for start, end in pairwise(cuts))
    # Between the cuts, text outside and inside take turns, and outside comes first.
    return tuple(Segment(piece, bool(place % 2)) for place, piece in enumerate(pieces) if piece)


def is_about_all(finding: ethics.Finding, *, text: str) -> bool:
    """Tell whether a finding is about the whole rather than about words in it; a page of marks would show nothing."""
    return min(len(text), finding.end) - finding.start > MOST * len(text.strip())


def place(text: str, index: int) -> int:
    """Where a letter stands as a script counts it, which takes some letters for two.

    >>> place("👋 Ask", 2)
    3
    """
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch or overlap as one; a span of no length marks nothing."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
