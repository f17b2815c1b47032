"""Whole messages of our own, and the words in each that a rule should find: `docs/method/corpus.md` tells how."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

FOLDER = Path(__file__).resolve().parent / "core" / "messages" / "corpus"

Half = Literal["work", "test"]
HALVES: tuple[Half, ...] = ("work", "test")
# Beside the halves, what other hands wrote, of whom the checker never learns anything.
Part = Half | Literal["strangers"]
PARTS: tuple[Part, ...] = (*HALVES, "strangers")

# Labelled wherever they offend. What a checker finds by any rule not listed here is neither right nor wrong.
JUDGED = frozenset(
    "HON-01 HON-02 HON-03 HON-04 HON-07 HON-08 REF-02 REF-08 ASK-01 ASK-02 ASK-03 ASK-04 ASK-08 "
    "CON-01 CON-02 PLT-02 RCP-02 SAF-02 FMT-08".split()
)
# Labelled by counting, and only where the count blocks or is an error; their softer limits are not.
COUNTED = frozenset("FMT-01 FMT-02 FMT-03 FMT-05 FMT-06".split())
# Labelled in notes alone, and nothing else is labelled in notes.
NOTED = frozenset({"PRV-01", "PRV-02"})


@dataclass(frozen=True, slots=True)
class Label:
    """One offence: the rule, and the very words that offend; no words where something is missing or too long."""

    rule: str
    quote: str = ""
    field: Literal["subject", "body"] = "body"


@dataclass(frozen=True, slots=True)
class Message:
    """One message, or one note about a person, with all that a reader would need to know to judge it."""

    id: str
    body: str
    labels: tuple[Label, ...]
    kind: Literal["message", "note"] = "message"
    channel: str = ""
    relationship: str = ""
    purpose: str = ""
    subject: str = ""
    recipient: str = ""
    seeker_is: str = ""
    consent: str = ""
    has_thread: bool = False
    requested_resume: bool = False
    premium: bool = False
    inbound: bool = False
    # Rules of which two careful readers would not say the same here: what a checker finds by them counts neither way.
    arguable: tuple[str, ...] = ()

    @property
    def rules(self) -> frozenset[str]:
        return frozenset(label.rule for label in self.labels)

    @property
    def half(self) -> Half:
        return half_of(self.id)

    def span(self, label: Label) -> tuple[int, int]:
        """Where the words of a label stand in their field: the whole field where it has none."""
        text = self.subject if label.field == "subject" else self.body
        start = text.index(label.quote) if label.quote else 0
        return start, start + len(label.quote or text)


def half_of(message_id: str) -> Half:
    """The half that a message belongs to, by its id alone, so that no message changes sides when others are added."""
    return "work" if hashlib.sha256(message_id.encode()).digest()[0] % 2 == 0 else "test"


@cache
def messages(part: Part) -> tuple[Message, ...]:
    """The messages of one half, or of strangers, in the order of their files."""
    return tuple(read(line) for path in sorted((FOLDER / part).glob("*.jsonl")) for line in lines(path))


def lines(path: Path) -> Iterator[dict[str, Any]]:
    # Not splitlines(): it would also break inside a message at the rarer separators.
    return (json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line)


def read(row: dict[str, Any]) -> Message:
    labels = tuple(Label(**finding) for finding in row.pop("findings"))
    return Message(labels=labels, arguable=tuple(row.pop("arguable", ())), **row)


def counts() -> dict[str, Counter[Part]]:
    """How many messages of each part offend against each rule, by rule."""
    found: dict[str, Counter[Part]] = {rule: Counter() for rule in sorted(JUDGED | COUNTED | NOTED)}
    for part in PARTS:
        for message in messages(part):
            for rule in message.rules:
                found[rule][part] += 1
    return found


def table() -> str:
    """The counts as a table in Markdown, as `docs/method/corpus.md` shows it."""
    rows = [["rule", *PARTS], ["---", *("---:" for _ in PARTS)]]
    rows += [[rule, *(str(number[part]) for part in PARTS)] for rule, number in counts().items()]
    rows.append(["no finding", *(str(sum(not one.labels for one in messages(part))) for part in PARTS)])
    rows.append(["arguable, not counted", *(str(sum(len(one.arguable) for one in messages(part))) for part in PARTS)])
    rows.append(["messages and notes", *(str(len(messages(part))) for part in PARTS)])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
