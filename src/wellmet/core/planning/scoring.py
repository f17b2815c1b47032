"""The one score by which people are ranked, for the plan and for the test bench alike (METHOD.md 5.1)."""

from dataclasses import dataclass

from wellmet.core.people import Channel, Relationship

from .appraisals import Appraisal
from .beliefs import Belief
from .effort import effort

__all__ = ["Option", "best", "option", "score", "worth"]

INFO, REFERRAL, LEAD = 0.35, 0.45, 0.20
EFFORT = 0.3


@dataclass(frozen=True, slots=True)
class Option:
    """One channel for one kind of relationship: the chance of a yes, and the cost in the score's unit."""

    channel: Channel
    yes: float
    cost: float


def option(relationship: Relationship, channel: Channel, *, belief: Belief, confidence: int, patience: float) -> Option:
    """Weigh a channel once for everybody who stands alike: lambda * .3 * Effort is the cost."""
    cost = patience * EFFORT * effort(relationship, channel, confidence=confidence)
    return Option(channel=channel, yes=belief.mean, cost=cost)


def worth(appraisal: Appraisal) -> float:
    """Weigh a yes: (.35 Qinfo Novelty + .45 Qref (A + (1 - A) Pknow) + .2 Pknow) * Apart * Tie * Freshness.

    A, the chance that whom they name leads on, is .35 for anybody: METHOD.md 5.1 with a look one step further. Circles
    that talks have covered tell less that is new, but know no fewer people: see docs/method/planner.md.
    """
    know, ahead = appraisal.link.know, appraisal.link.ahead
    told = INFO * appraisal.info * appraisal.novelty
    use = told + REFERRAL * appraisal.referral * (ahead + (1 - ahead) * know) + LEAD * know
    return use * appraisal.apart * appraisal.tie * appraisal.freshness


def score(appraisal: Appraisal, *, option: Option) -> float:
    """Score one ask: the chance of a yes times its worth, less its cost."""
    return option.yes * worth(appraisal) - option.cost


def best(appraisal: Appraisal, *, options: tuple[Option, ...]) -> tuple[float, Option]:
    """Choose the channel that scores best; of equals, the first, so that talking comes before writing."""
    value = worth(appraisal)
    scored = [(option.yes * value - option.cost, option) for option in options]
    return max(scored, key=lambda pair: pair[0])
