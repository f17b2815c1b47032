"""Many small troubles become a short report: each kind is told once, with its first line and its number."""

from dataclasses import dataclass, field

from .texts import clean
from .values import Problem

__all__ = ["Remarks"]

MOST_KINDS = 200
LONGEST_FIELD = 60


@dataclass(slots=True)
class Remarks:
    """What was not understood while one file was read."""

    _seen: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    _personal: dict[str, None] = field(default_factory=dict)
    _untold: int = 0

    def note(self, line: int, field: str, message: str) -> None:
        """Remember one trouble, or that a known one came again."""
        key = (clean(field[:LONGEST_FIELD]), message)
        if key in self._seen:
            first, times = self._seen[key]
            self._seen[key] = (first, times + 1)
        elif len(self._seen) < MOST_KINDS:
            self._seen[key] = (line, 1)
        else:
            self._untold += 1

    def leave_out(self, trait: str) -> None:
        """Remember a personal trait that is deliberately not used (METHOD.md, source GDPR5: keep little)."""
        self._personal[trait] = None

    def told(self) -> tuple[Problem, ...]:
        """Tell all in order of their lines, the whole file first.

        >>> remarks = Remarks()
        >>> for line in (7, 9, 12):
        ...     remarks.note(line, "TZ", "not kept")
        >>> remarks.told()
        (Problem(line=7, field='TZ', message='not kept (and 2 more times)'),)
        """
        problems = [
            Problem(line, field, _told(message, times)) for (field, message), (line, times) in self._seen.items()
        ]
        if self._personal:
            problems.append(Problem(0, ", ".join(self._personal), "personal, so kept for your own export only"))
        if self._untold:
            problems.append(Problem(0, "", f"{self._untold} more troubles of other kinds are not listed"))
        return tuple(sorted(problems, key=lambda problem: problem.line))


def _told(message: str, times: int) -> str:
    if times == 1:
        return message
    return f"{message} (and {times - 1:,} more {'time' if times == 2 else 'times'})"
