"""The texts that the checker learns from: single sentences, sentences drawn from grammars, and those of whole messages.

What lies in `training/messages`, `training/grammar` and the work half of the labelled messages is by the first hand;
each folder of `training/hands` is by another, who saw neither the checker nor what the others wrote.
"""

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from scripts import grammar
from scripts.joining import Text
from tests import corpus

from wellmet.core.messages.sentences import Span, sentences
from wellmet.core.people import Purpose

__all__ = [
    "ACTS",
    "FIRST",
    "TRAINING",
    "fingerprint",
    "hands",
    "kept_messages",
    "read",
    "summed",
    "whole_messages",
]

ROOT = Path(__file__).resolve().parent.parent
TRAINING = ROOT / "training"
# All that the weights depend on, this file among them.
INPUTS = (
    "training/**/*.txt", "training/**/*.jsonl", "tests/core/messages/corpus/work/*.jsonl", "requirements/training.txt",
    "scripts/message_texts.py", "scripts/train_messages.py", "scripts/joining.py", "scripts/grammar.py",
    "scripts/words.py", "src/wellmet/core/messages/sentences.py", "src/wellmet/core/messages/speech/*.py",
)  # fmt: skip
FIRST = "first"
# Sentences that stand in a whole message count for more than single ones, and those of grammars for less.
WHOLE, MADE = 2.0, 0.5
BLOCK = 20  # lines of a text that were written in one go, and stay on one side
# The act that a labelled message does where it offends against a rule.
ACTS = {
    "ASK-01": "job", "CON-01": "secret", "CON-02": "betrayal", "RCP-02": "money", "SAF-02": "papers", "HON-08": "blame",
    "HON-02": "pretext", "REF-02": "overstated", "REF-08": "private", "PLT-02": "sales", "HON-04": "pressure",
    "ASK-02": "resume", "PRV-01": "trait", "PRV-02": "personal",
}  # fmt: skip


def read() -> list[Text]:
    """Read every text with its act, its source and its hand; of the labelled messages only the work half."""
    made = (Text(act, text, line, FIRST, MADE) for act, line, text in grammar.sentences())
    first = (*_lines(TRAINING / "messages", FIRST), *made, *_of(corpus.messages("work"), FIRST))
    others = (text for hand in hands() for text in _by(hand))
    return [each for each in (*first, *others) if each.text.strip()]


def fingerprint() -> str:
    """Sum up all that the weights are made from: they have to be made again when it changes."""
    whole = hashlib.sha256()
    for path in sorted(path for pattern in INPUTS for path in ROOT.glob(pattern)):
        whole.update(f"{path.relative_to(ROOT).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def summed(weights: str, of_words: str) -> str:
    """Sum up what was learned, so that a change by hand shows."""
    return hashlib.sha256(f"{weights}\n{of_words}".encode()).hexdigest()


def hands() -> list[str]:
    """Name the other hands."""
    return sorted(path.name for path in (TRAINING / "hands").iterdir())


@cache
def whole_messages(hand: str) -> tuple[corpus.Message, ...]:
    """The labelled messages of another hand; those without the words that offend can be judged by, not learned from."""
    return _messages(hand, "messages")


@cache
def kept_messages(hand: str) -> tuple[corpus.Message, ...]:
    """The messages of another hand that nothing is ever learned from."""
    return _messages(hand, "kept")


def _messages(hand: str, name: str) -> tuple[corpus.Message, ...]:
    path = TRAINING / "hands" / hand / f"{name}.jsonl"
    return tuple(corpus.read(line) for line in corpus.lines(path)) if path.exists() else ()


def _by(hand: str) -> Iterator[Text]:
    yield from _lines(TRAINING / "hands" / hand, hand)
    yield from _of(whole_messages(hand), hand)


def _lines(folder: Path, hand: str) -> Iterator[Text]:
    for path in sorted(folder.glob("*.txt")):
        for place, line in enumerate(path.read_text("utf-8").splitlines()):
            yield Text(path.stem, line, f"{hand} {path.stem} {place // BLOCK}", hand)


def _of(messages: Iterable[corpus.Message], hand: str) -> Iterator[Text]:
    """The sentences of labelled messages; where it is not said which words offend, none of them."""
    for message in messages:
        for part in sentences(message.body):
            rules = {
                label.rule
                for label in message.labels
                if label.field == "body" and label.quote and _meets(message, label, part)
            }
            acts = [ACTS[rule] for rule in sorted(rules) if rule in ACTS]
            nothing = "note" if message.kind == "note" else "open" if _is_open_about_work(message) else "near"
            if rules or all(label.quote for label in message.labels):
                yield from (Text(act, part.text, message.id, hand, WHOLE) for act in acts or [nothing])


def _is_open_about_work(message: corpus.Message) -> bool:
    """Tell whether work may be asked for in a message, so that a sentence without a label may well do it."""
    if message.purpose in {Purpose.OPENINGS, Purpose.EMPLOYER}:
        return True
    is_favour = message.purpose in {Purpose.REFERRAL, Purpose.INTRODUCTION, Purpose.FOLLOW_UP}
    return is_favour and message.relationship in {"close", "known", "dormant", "employer"}


def _meets(message: corpus.Message, label: corpus.Label, part: Span) -> bool:
    """Tell whether a sentence holds words of a label."""
    start, end = message.span(label)
    return start < part.end and part.start < end
