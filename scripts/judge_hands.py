"""How well the checker judges people of whom it has learned nothing: weights without one hand, tried on that hand.

python -m scripts.judge_hands           prints the figures of whole messages, hand by hand
python -m scripts.judge_hands --kept    those of the weights that ship, on the messages that are never learned from

The work half, by the first hand, is judged in five folds, each by weights that saw the other four. What is chosen about
the checker is chosen by these figures, never by the test half.
"""

import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import click
from scripts import measure_checker, message_texts, train_messages
from scripts.joining import Text
from scripts.measure_checker import GRAVE, share
from scripts.message_texts import FIRST
from scripts.train_messages import Learned
from tests import corpus

from wellmet.core.messages.speech import judging

FOLDS = 5
# Told by counting or by the records, not by reading.
UNREAD = corpus.COUNTED | {"ASK-03", "ASK-04", "FMT-02", "FMT-08"}
READ = frozenset(rule for rule in (corpus.JUDGED | corpus.NOTED) - UNREAD if measure_checker.is_grave(rule))
HEADING = """\
| hand | told: hit, missed, false | recall | precision | gravely | recall | precision | innocent: told gravely, told |
|---|---|---|---|---|---|---|---|"""


class Part(NamedTuple):
    """Some messages of one hand, and the texts that weights may learn from before they judge them."""

    messages: Sequence[corpus.Message]
    others: list[Text]


def main(arguments: list[str]) -> None:
    """Print the table, a row as soon as it is known."""
    click.echo(HEADING)
    if "--kept" in arguments:
        for hand in filter(message_texts.kept_messages, message_texts.hands()):
            click.echo(row(hand, fared(message_texts.kept_messages(hand))))
        return
    texts = message_texts.read()
    others = Counter[str]()
    for hand in (FIRST, *message_texts.hands()):
        counts = Counter[str]()
        for part in parts(hand, texts):
            use(train_messages.learn(part.others))
            counts.update(fared(part.messages))
        click.echo(row(hand, counts))
        others.update(counts if hand != FIRST else {})
    click.echo(row("all but the first", others))


def parts(hand: str, texts: list[Text]) -> Iterator[Part]:
    """Keep a whole hand away; of the first hand, without which little would be left, one message in five."""
    if hand != FIRST:
        written = (*message_texts.whole_messages(hand), *message_texts.kept_messages(hand))
        yield Part(written, [each for each in texts if each.hand != hand])
        return
    for fold in range(FOLDS):
        messages = [each for each in corpus.messages("work") if zlib.crc32(each.id.encode()) % FOLDS == fold]
        held = {each.id for each in messages}
        yield Part(messages, [each for each in texts if each.source not in held])


def use(learned: Learned) -> None:
    """Let the checker judge by these weights until others are put into their place."""
    judging.use(train_messages.written(learned), train_messages.written_words(learned))


def fared(messages: Sequence[corpus.Message]) -> Counter[str]:
    """Count how some messages fared."""
    return Counter(kind for message in messages for kind in kinds(message))


def kinds(message: corpus.Message) -> Iterator[str]:
    """Say how each grave rule that takes reading fared, told at all and told gravely, and what innocents got."""
    for prefix, is_grave in (("", False), ("gravely ", True)):
        for rule, kind in measure_checker.verdicts(message, only_grave=is_grave):
            if rule in READ:
                yield prefix + kind
    if not message.rules & READ:
        yield "innocent"
        told = [each.severity for each in measure_checker.findings(message) if each.rule in READ - {*message.arguable}]
        if told:
            yield "innocent told"
        if GRAVE.intersection(told):
            yield "innocent told gravely"


def row(hand: str, counts: Counter[str]) -> str:
    """Give a row of the first table."""
    cells = [hand]
    for prefix in ("", "gravely "):
        hits, missed, false = (counts[prefix + kind] for kind in ("hit", "miss", "false"))
        cells += [f"{hits}, {missed}, {false}", share(hits, hits + missed), share(hits, hits + false)]
    cells.append(f"{counts['innocent told gravely']}, {counts['innocent told']} of {counts['innocent']}")
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main(sys.argv[1:])
