"""How likely a yes is, by bucket, learned from what came of earlier asks (METHOD.md 5.2)."""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wellmet.core import cadence
from wellmet.core.cadence import Ask
from wellmet.core.people import Relationship

from .intervals import beta_interval
from .priors import PRIORS, Bucket, Priors, Way, way

__all__ = ["SENT_TO", "Belief", "Count", "beliefs", "counts", "offset", "referred"]

SENT_TO = frozenset({Relationship.REFERRED, Relationship.INTRODUCED})
REFERRED_BY_EMAIL: Bucket = (Relationship.REFERRED, Way.EMAIL)
GRID = tuple(step / 20 for step in range(-40, 41))


@dataclass(frozen=True, slots=True)
class Belief:
    """A Beta over the chance of a yes; `yes` and `no` count pseudo-asks."""

    yes: float
    no: float

    @property
    def mean(self) -> float:
        """Give the expected chance (0-1)."""
        return self.yes / (self.yes + self.no)

    @property
    def interval(self) -> tuple[float, float]:
        """Give the interval that holds the chance in 8 cases of 10."""
        return beta_interval(self.yes, self.no)


@dataclass(frozen=True, slots=True)
class Count:
    """Closed asks of one bucket, each weighing less the older it is."""

    yes: float = 0.0
    no: float = 0.0


def counts(asks: tuple[Ask, ...], *, today: date, priors: Priors = PRIORS) -> dict[Bucket, Count]:
    """Count yes and no by bucket, halved every `half_life` days; asks still open count for nothing."""
    tally: defaultdict[Bucket, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for ask in cadence.folded(asks):
        verdict = cadence.closed(ask, today=today)
        if verdict is not None:
            age = max(0, (today - ask.events[-1].on).days)
            tally[ask.relationship, way(ask.channel)][not verdict] += 0.5 ** (age / priors.half_life)
    return {bucket: Count(yes=yes, no=no) for bucket, (yes, no) in tally.items()}


def offset(tally: Mapping[Bucket, Count], *, priors: Priors = PRIORS) -> float:
    """Estimate how much better or worse than the priors this seeker fares, in logits: the mean of a grid on [-2, 2].

    p(delta) ~ N(0, spread^2) * product over closed asks of p(bucket shifted by delta); METHOD.md 5.2.
    """
    heights = [-0.5 * (delta / priors.spread) ** 2 for delta in GRID]
    for bucket, count in tally.items():
        mean = priors.means.get(bucket)
        if mean is not None:
            chances = [_shifted(mean, delta) for delta in GRID]
            heights = [
                height + count.yes * math.log(chance) + count.no * math.log(1 - chance)
                for height, chance in zip(heights, chances, strict=True)
            ]
    top = max(heights)
    weights = [math.exp(height - top) for height in heights]
    return sum(delta * weight for delta, weight in zip(GRID, weights, strict=True)) / sum(weights)


def _shifted(mean: float, delta: float) -> float:
    return 1 / (1 + (1 - mean) / mean * math.exp(-delta))


def beliefs(asks: tuple[Ask, ...], *, today: date, priors: Priors = PRIORS) -> dict[Bucket, Belief]:
    """Update every bucket: Beta(n0 mu + yes, n0 (1 - mu) + no), mu moved by half of the personal offset.

    Half, so that what a bucket's own asks say is not counted twice (METHOD.md 5.2).
    """
    tally = counts(asks, today=today, priors=priors)
    half = offset(tally, priors=priors) / 2
    return {
        bucket: _updated(_shifted(mean, half), priors.strengths[bucket[0]], tally.get(bucket, Count()))
        for bucket, mean in priors.means.items()
    }


def _updated(mean: float, strength: float, count: Count) -> Belief:
    return Belief(yes=strength * mean + count.yes, no=strength * (1 - mean) + count.no)


def referred(tally: Mapping[Bucket, Count], *, priors: Priors = PRIORS) -> Belief:
    """Pool the beliefs about people one was sent to: prior .38 as for an e-mail that names the referrer (5.6)."""
    theirs = [count for (relationship, _), count in tally.items() if relationship in SENT_TO]
    mean, strength = priors.means[REFERRED_BY_EMAIL], priors.strengths[Relationship.REFERRED]
    pooled = Count(yes=sum(count.yes for count in theirs), no=sum(count.no for count in theirs))
    return _updated(mean, strength, pooled)
