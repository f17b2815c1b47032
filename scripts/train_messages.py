"""Make the weights of the checker from the training texts: logistic regression, one act at a time.

python scripts/train_messages.py            writes src/wellmet/core/messages/speech/weights.txt
python scripts/train_messages.py --cross    five-fold figures for each act, by source, and nothing is written
"""

import math
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
from scripts import grammar
from tests import corpus

from wellmet.core.messages.sentences import Span, sentences
from wellmet.core.messages.speech import features

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "training" / "messages"
WEIGHTS = ROOT / "src" / "wellmet" / "core" / "messages" / "speech" / "weights.txt"
IN_NOTES = ("trait", "personal")
NOTHING_IN_NOTES = ("note",)
IN_MESSAGES = (
    "job", "secret", "money", "papers", "blame", "pretext", "overstated", "private", "sales", "resume", "pressure",
    "betrayal",
)  # fmt: skip
NOTHING_IN_MESSAGES = ("none", "near", "near_drafts")
# Acts that often come with the first one, and so say nothing against it.
COMPANIONS = {
    "job": {"money", "papers", "overstated", "sales"},
    "papers": {"money", "resume"},
    "money": {"papers", "sales"},
    "secret": {"private", "betrayal"},
    "private": {"secret", "betrayal"},
    "betrayal": {"secret", "private"},
    "overstated": {"private", "job"},
    "pressure": {"blame"},
    "blame": {"pressure"},
    "trait": {"personal"},
    "personal": {"trait"},
}
ACTS = {
    "ASK-01": "job", "CON-01": "secret", "CON-02": "betrayal", "RCP-02": "money", "SAF-02": "papers", "HON-08": "blame",
    "HON-02": "pretext", "REF-02": "overstated", "REF-08": "private", "PLT-02": "sales", "HON-04": "pressure",
    "ASK-02": "resume", "PRV-01": "trait", "PRV-02": "personal",
}  # fmt: skip
EPOCHS = 12
RATE = 1.0
SHRINK = 0.9995
LEAST_SEEN = 2
FOLDS = 5
SCALE = 100

BLOCK = 20  # lines of a text that were written in one go, and stay on one side


class Example(NamedTuple):
    """The features of one sentence, the act it does, and the source that it shares with its like."""

    act: str
    names: list[str]
    source: str


def main(arguments: list[str]) -> None:
    """Train and write, or cross-validate."""
    examples = read()
    if "--cross" in arguments:
        cross(examples)
        return
    weights = {act: train(act, examples) for act in (*IN_MESSAGES, *IN_NOTES)}
    WEIGHTS.write_text(written(weights), encoding="utf-8")


def read() -> list[Example]:
    """Read every text with its act."""
    texts = (
        (path.stem, line, f"{path.stem} {place // BLOCK}")
        for path in sorted(TEXTS.glob("*.txt"))
        for place, line in enumerate(path.read_text("utf-8").splitlines())
    )
    made = ((act, text, line) for act, line, text in grammar.sentences())
    own = ((act, text, "") for act, text in labelled())
    return [Example(act, features(text), source) for act, text, source in (*texts, *made, *own) if text.strip()]


def labelled() -> Iterator[tuple[str, str]]:
    """The sentences of the work half of the labelled messages; the test half is never read here."""
    for message in corpus.messages("work"):
        for part in sentences(message.body):
            rules = {
                label.rule
                for label in message.labels
                if label.field == "body" and label.quote and meets(message, label, part)
            }
            acts = [ACTS[rule] for rule in sorted(rules) if rule in ACTS]
            nothing = "note" if message.kind == "note" else "near"
            if not message.labels or rules or all(label.quote for label in message.labels):
                yield from ((act, part.text) for act in acts or [nothing])


def meets(message: corpus.Message, label: corpus.Label, part: Span) -> bool:
    """Tell whether a sentence holds words of a label."""
    start, end = message.span(label)
    return start < part.end and part.start < end


def train(act: str, examples: list[Example]) -> dict[str, float]:
    """Learn the weights of one act."""
    known = chosen(act, examples)
    seen = Counter(name for each in known for name in each.names)
    rows = [(float(each.act == act), [name for name in each.names if seen[name] >= LEAST_SEEN]) for each in known]
    positive = sum(is_act for is_act, _ in rows)
    lift = min(4.0, math.sqrt((len(rows) - positive) / positive))
    weights: dict[str, float] = {"": 0.0}
    draw = random.Random(act)
    for epoch in range(EPOCHS):
        draw.shuffle(rows)
        rate = RATE / (1 + 0.2 * epoch)
        for is_act, names in rows:
            scale = 1 / math.sqrt(len(names) + 1)
            error = is_act - likelihood(weights, names)
            step = rate * error * scale * (lift if is_act else 1.0)
            for name in ("", *names):
                weights[name] = weights.get(name, 0.0) + step
        weights = {name: weight * SHRINK ** len(rows) ** 0.5 for name, weight in weights.items()}
    return weights


def chosen(act: str, examples: list[Example]) -> list[Example]:
    """The examples that tell something of an act: its own, those of nothing, and those of other acts."""
    is_note = act in IN_NOTES
    fitting = {*IN_NOTES, *NOTHING_IN_NOTES} if is_note else {*IN_MESSAGES, *NOTHING_IN_MESSAGES}
    return [each for each in examples if each.act in fitting - COMPANIONS.get(act, set())]


def likelihood(weights: dict[str, float], names: list[str]) -> float:
    """Tell how likely an act is, by some weights."""
    total = sum(weights.get(name, 0.0) for name in names) + weights[""]
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total / math.sqrt(len(names) + 1)))))


def written(weights: dict[str, dict[str, float]]) -> str:
    """One feature a line, with its weight for each act in hundredths; what weighs nothing is left out."""
    lines = [" ".join(weights)]
    for name in sorted({name for each in weights.values() for name in each}):
        rounded = {act: round(each.get(name, 0.0) * SCALE) for act, each in weights.items()}
        told = " ".join(f"{place}:{rounded[act]}" for place, act in enumerate(weights) if abs(rounded[act]) >= LEAST)
        if told:
            lines.append(f"{name}\t{told}")
    return "\n".join(lines) + "\n"


LEAST = 60


def cross(examples: list[Example]) -> None:
    """Judge each text by weights that never saw it, nor any other text of its source; the work half is left out."""
    known = [each for each in examples if each.source]
    for act in (*IN_MESSAGES, *IN_NOTES):
        judged: list[tuple[bool, float]] = []
        for fold in range(FOLDS):
            weights = train(act, [each for each in known if fold_of(each) != fold])
            held = chosen(act, [each for each in known if fold_of(each) == fold])
            judged += [(each.act == act, likelihood(weights, each.names)) for each in held]
        report(act, judged)


def fold_of(example: Example) -> int:
    """Put all texts of one source into one fold."""
    return zlib.crc32(example.source.encode()) % FOLDS


def report(act: str, judged: list[tuple[bool, float]]) -> None:
    """Print recall and precision at some bars."""
    total = sum(is_act for is_act, _ in judged)
    for least in (0.4, 0.5, 0.6, 0.7, 0.8):
        hits = sum(is_act and chance >= least for is_act, chance in judged)
        told = sum(chance >= least for _, chance in judged)
        click.echo(f"{act:10} at {least}: recall {hits}/{total} = {hits / total:.2f}, right {hits} of {told}")


if __name__ == "__main__":
    main(sys.argv[1:])
