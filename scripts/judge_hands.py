"""How well the checker judges people of whom it has learned nothing: weights without some hands, tried on these.

python -m scripts.judge_hands           prints the figures of whole messages, hand by hand
python -m scripts.judge_hands --kept    those of the weights that ship, on the messages that are never learned from

Five times weights are learned without every fifth hand, and without a fifth of the work half, which the first hand
wrote: five minutes of processor time. What is chosen about the checker is chosen by these figures, and never by those
of the test half.
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
    """Some messages, hand by hand, and the texts that weights may learn from before they judge them."""

    messages: dict[str, tuple[corpus.Message, ...]]
    others: list[Text]


def main(arguments: list[str]) -> None:
    """Print the table: hand by hand, and all but the first together."""
    click.echo(HEADING)
    if "--kept" in arguments:
        for hand in filter(message_texts.kept_messages, message_texts.hands()):
            click.echo(row(hand, fared(message_texts.kept_messages(hand))))
        return
    counts: dict[str, Counter[str]] = {}
    for part in parts():
        use(train_messages.learn(part.others))
        for hand, messages in part.messages.items():
            counts.setdefault(hand, Counter()).update(fared(messages))
    for hand in (FIRST, *message_texts.hands()):
        click.echo(row(hand, counts[hand]))
    others = (each for hand, each in counts.items() if hand != FIRST)
    click.echo(row("all but the first", sum(others, Counter[str]())))


def parts() -> Iterator[Part]:
    """Keep every fifth hand away at a time; of the first, without which little would be left, one message in five."""
    texts, hands = message_texts.read(), message_texts.hands()
    for fold in range(FOLDS):
        away = hands[fold::FOLDS]
        messages = {hand: (*message_texts.whole_messages(hand), *message_texts.kept_messages(hand)) for hand in away}
        messages[FIRST] = tuple(one for one in corpus.messages("work") if zlib.crc32(one.id.encode()) % FOLDS == fold)
        held = {each.id for each in messages[FIRST]}
        yield Part(messages, [each for each in texts if each.hand not in away and each.source not in held])


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
