"""Pairs that may be one, people or employers, on the command line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Protocol

import click

from wellmet.cli import errors, output

if TYPE_CHECKING:  # importing Django would slow every --help
    from wellmet.queries.pairs import Shown

Say = Callable[[Iterable[str]], tuple[str, ...]]


class Decision(Protocol):
    """What was decided about two."""

    @property
    def kept_id(self) -> int: ...

    @property
    def other_id(self) -> int: ...


def tell(found: "Sequence[Shown]", *, say: Say, hint: str, nobody: str, as_json: bool) -> None:
    """Print pairs that wait for an answer; `say` puts what was found into words. Ends with 1 where there are none."""
    if as_json:
        pairs = [{**asdict(shown.question), "names": shown.names} for shown in found]
        output.document({"pairs": [{**pair, "reasons": say(pair["reasons"])} for pair in pairs]})
    elif found:
        rows = [
            [
                f"{shown.question.a}  {shown.names[0]}",
                f"{shown.question.b}  {shown.names[1]}",
                shown.question.verdict,
                ", ".join(say(shown.question.reasons)),
            ]
            for shown in found
        ]
        output.table(["", "", "", "why"], rows)
        output.note(hint)
    else:
        output.note(nobody)
    if not found:
        click.get_current_context().exit(errors.NO)


def like_these(found: "Sequence[Shown]", *, one: int, other: int, say: Say, command: str) -> list[tuple[int, int]]:
    """The other pairs of which the same was found, in words, as of these two; `command` looks for some."""
    asked = {(shown.question.a, shown.question.b): say(shown.question.reasons) for shown in found}
    mine = asked.pop((min(one, other), max(one, other)), None)
    if mine is None:
        raise errors.Unusable(f"Nobody asks about these two, so no pair is like them; `{command}` looks for some.")
    return [pair for pair, reasons in asked.items() if reasons == mine]


def decided(answers: "Callable[[], Iterable[Decision]]", *, unless: type[Exception]) -> list[tuple[int, int]]:
    """Decide alike; gives the pairs that were still open, which one answer may have settled for another."""
    try:
        return [(one.kept_id, one.other_id) for one in answers()]
    except unless:
        return []


def told_alike(decided: Iterable[tuple[int, int]]) -> None:
    pairs = ", ".join(f"{kept} and {gone}" for kept, gone in decided) or "no other pair"
    output.note(f"Decided alike: {pairs}.")
