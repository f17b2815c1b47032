"""Make the weights of the checker from the training texts: logistic regression over features, and over known words by
what they mean and how they are spelled.

python -m scripts.train_messages    writes weights.txt and words.txt in src/wellmet/core/messages/speech

What they were made from is written into the weights, so that a test can tell when they have to be made again.
"""

import base64
import math
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy
import scipy.optimize
import scipy.sparse
from scripts import joining, message_texts, words
from scripts.joining import Text

from wellmet.core.messages.speech import features, share

ROOT = Path(__file__).resolve().parent.parent
SPEECH = ROOT / "src" / "wellmet" / "core" / "messages" / "speech"
WEIGHTS, OF_WORDS = SPEECH / "weights.txt", SPEECH / "words.txt"
IN_NOTES = ("trait", "personal")
NOTHING_IN_NOTES = ("note",)
IN_MESSAGES = (
    "job", "secret", "money", "papers", "blame", "pretext", "overstated", "private", "sales", "resume", "pressure",
    "betrayal",
)  # fmt: skip
# What stands in a message that may ask for work is no sign against asking for it, nor against a résumé.
NOTHING_IN_MESSAGES = ("none", "near", "near_drafts", "open")
# Acts that often come with the first one, and so say nothing against it.
COMPANIONS = {
    "job": {"money", "papers", "open"},
    "resume": {"open"},
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
ROUNDS = 70
SHRINK = (0.05, 0.02, 0.05)  # how much weights of features, of directions and of runs of letters are held near nothing
MOST_LIFT = 4.0
LEAST_SEEN = 3
TINY = 1e-7
SCALE, LEAST = 100, 60
MOST, NOTHING, NEARLY_ALL = 127, 128, 0.999
ACTS_LEARNED = (*IN_MESSAGES, *IN_NOTES)
Array = Any


class Learned(NamedTuple):
    """What was learned: weights of features, and of every known word by itself; a column an act."""

    names: list[str]
    weights: Array
    words: Array


class Example(NamedTuple):
    """The features of one sentence, the act it does, and how much it counts."""

    act: str
    names: list[str]
    weight: float


def main() -> None:
    """Train and write."""
    learned = learn(message_texts.read())
    weights, of_words = written(learned), written_words(learned)
    WEIGHTS.write_text(marked(weights, of_words), encoding="utf-8")
    OF_WORDS.write_text(of_words, encoding="utf-8")


def learn(texts: list[Text]) -> Learned:
    """Learn from texts, and from sentences of two parts that are made of them."""
    return train(seen([*texts, *joining.joined(texts)]))


def seen(texts: list[Text]) -> list[Example]:
    """Give what is seen of each text."""
    return [Example(each.act, features(each.text), each.weight) for each in texts]


def train(examples: list[Example]) -> Learned:
    """Learn the weights of all acts at once: of features, of the directions in which words differ, of their letters.

    What is learned of directions and letters goes at last into a weight of every known word, seen or not.
    """
    names, said = ["", *seen_often(examples)], said_of(examples)
    by_word = [words.matrix(), words.spelling()]
    parts = [features_of(examples, names), *(said @ known for known in by_word)]
    truth = numpy.array([[each.act == act for act in ACTS_LEARNED] for each in examples], numpy.float32)
    stress = truth_weights(examples, truth)
    shapes = [(part.shape[1], len(ACTS_LEARNED)) for part in parts]
    turned = [part.T.tocsr() if scipy.sparse.issparse(part) else part.T for part in parts]

    def loss(flat: Array) -> tuple[float, Array]:
        pieces = split(flat.astype(numpy.float32), shapes)
        chances = chance(sum(part @ piece for part, piece in zip(parts, pieces, strict=True)))
        missed = -(stress * numpy.log(numpy.where(truth > 0, chances, 1 - chances) + TINY)).sum()
        size = sum(shrink * (piece * piece).sum() / 2 for shrink, piece in zip(SHRINK, pieces, strict=True))
        error = (chances - truth) * stress
        slopes = [part @ error + shrink * piece for part, shrink, piece in zip(turned, SHRINK, pieces, strict=True)]
        return float(missed + size), numpy.concatenate([slope.ravel() for slope in slopes]).astype(numpy.float64)

    start = numpy.zeros(sum(rows * acts for rows, acts in shapes))
    found = scipy.optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 6})
    weights, *of_known = split(found.x, shapes)
    return Learned(names, weights, sum(known @ piece for known, piece in zip(by_word, of_known, strict=True)))


def split(flat: Array, shapes: list[tuple[int, int]]) -> list[Array]:
    """Cut one long row of numbers into tables."""
    ends = numpy.cumsum([rows * acts for rows, acts in shapes])[:-1]
    return [piece.reshape(shape) for piece, shape in zip(numpy.split(flat, ends), shapes, strict=True)]


def features_of(examples: list[Example], names: list[str]) -> Array:
    """Give a row of each example, with a number under each feature that it has; all have the first."""
    place_of = {name: place for place, name in enumerate(names)}
    rows = [sorted({0, *(place_of[name] for name in each.names if name in place_of)}) for each in examples]
    values = [share(len(each.names)) for each, row in zip(examples, rows, strict=True) for _ in row]
    ends = numpy.cumsum([0, *map(len, rows)])
    flat = [place for row in rows for place in row]
    return scipy.sparse.csr_matrix((numpy.array(values, numpy.float32), flat, ends), shape=(len(rows), len(names)))


def said_of(examples: list[Example]) -> Array:
    """Give a row of each example, with a number under each known word that it has."""
    place_of = words.places()
    rows = [[place_of[word] for word in words_of(each.names) if word in place_of] for each in examples]
    values = [share(len(each.names)) for each, row in zip(examples, rows, strict=True) for _ in row]
    ends = numpy.cumsum([0, *map(len, rows)])
    flat = [place for row in rows for place in row]
    return scipy.sparse.csr_matrix((numpy.array(values, numpy.float32), flat, ends), shape=(len(rows), len(place_of)))


def words_of(names: list[str]) -> list[str]:
    """Give the words among some features."""
    return [name.removeprefix("w:") for name in names if name.startswith("w:")]


def truth_weights(examples: list[Example], truth: Array) -> Array:
    """Tell how much each example counts for each act: nothing where it says nothing, more where the act is rare."""
    counted = numpy.array([[tells_of(act, each) for act in ACTS_LEARNED] for each in examples], numpy.float32)
    positive = (truth * counted).sum(0)
    lift = numpy.minimum(MOST_LIFT, numpy.sqrt((counted.sum(0) - positive) / positive))
    weight = numpy.array([[each.weight] for each in examples], numpy.float32)
    return counted * weight * numpy.where(truth > 0, lift, 1.0).astype(numpy.float32)


def seen_often(examples: list[Example]) -> list[str]:
    """Give the features that some sentences share."""
    counts = Counter(name for each in examples for name in each.names if name)
    return sorted(name for name, times in counts.items() if times >= LEAST_SEEN)


def tells_of(act: str, example: Example) -> bool:
    """Tell whether an example says something of an act: it does it, or nothing, or an act that never goes with it."""
    fitting = {*IN_NOTES, *NOTHING_IN_NOTES} if act in IN_NOTES else {*IN_MESSAGES, *NOTHING_IN_MESSAGES}
    return example.act in fitting - COMPANIONS.get(act, set())


def chance(totals: Array) -> Array:
    """Bring totals between 0 and 1."""
    return 1 / (1 + numpy.exp(-numpy.clip(totals, -30, 30)))


def written(learned: Learned) -> str:
    """One feature a line, with its weight for each act in hundredths; what weighs nothing is left out."""
    lines = [" ".join(ACTS_LEARNED)]
    for name, row in zip(learned.names, learned.weights, strict=True):
        told = [(place, round(float(weight) * SCALE)) for place, weight in enumerate(row)]
        if kept := " ".join(f"{place}:{weight}" for place, weight in told if abs(weight) >= LEAST):
            lines.append(f"{name}\t{kept}")
    return "\n".join(lines) + "\n"


def marked(weights: str, of_words: str) -> str:
    """Note beside the names of the acts what the weights were made from, and what became of it."""
    heading, lines = weights.split("\n", 1)
    return f"{heading}\t{message_texts.fingerprint()} {message_texts.summed(lines, of_words)}\n{lines}"


def written_words(learned: Learned) -> str:
    """One word a line, with its weights as bytes in base 85, 128 for nothing; above them how much a step is."""
    step = math.ceil(float(numpy.quantile(numpy.abs(learned.words), NEARLY_ALL)) * SCALE / MOST)
    steps = (numpy.clip(numpy.round(learned.words * SCALE / step), -MOST, MOST) + NOTHING).astype(numpy.uint8)
    lines = [str(step)]
    lines += [
        f"{word}\t{base64.b85encode(row.tobytes()).decode()}" for word, row in zip(words.places(), steps, strict=True)
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
