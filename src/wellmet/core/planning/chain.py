"""Whether the chain of talks carries itself (METHOD.md 0.4, 5.6)."""

from datetime import date

from wellmet.core.cadence import Ask, Named
from wellmet.core.people import Outcome

from .beliefs import SENT_TO, counts, referred
from .intervals import beta, gamma, product_interval
from .priors import PRIORS, Priors
from .values import Chain

__all__ = ["advice", "chain"]

NAMES, TALKS = 6.0, 5.0
FADING, CARRIES = 0.5, 1.0


def chain(asks: tuple[Ask, ...], *, named: tuple[Named, ...], today: date, priors: Priors = PRIORS) -> Chain:
    """Estimate R, the new talks that each talk leads to: P(a referred person talks) x names per talk.

    Names per talk are Gamma(6, 5)-Poisson (mean 1.2, after SERIO), P is a Beta; the interval holds 80 % (5.6).
    """
    talks = sum(_is_talk(ask) for ask in asks)
    names = len({(name.referrer_id, name.person_id) for name in named})
    sent_to = {ask.person_id for ask in asks if ask.relationship in SENT_TO}
    tally = counts(tuple(ask for ask in asks if ask.person_id in sent_to), today=today, priors=priors)
    belief = referred(tally, priors=priors)
    reproduction = belief.mean * (NAMES + names) / (TALKS + talks)
    low, high = product_interval(beta(belief.yes, belief.no), gamma(NAMES + names, TALKS + talks))
    return Chain(reproduction, low, high, talks, names, advice(reproduction, talks=talks))


def _is_talk(ask: Ask) -> bool:
    return ask.purpose.asks_for_something and any(event.outcome is Outcome.TALKED for event in ask.events)


def advice(reproduction: float, *, talks: int) -> str:
    """Name what to do: `begin` before any talk, `fading` below .5, `keep-adding` below 1, else `enough` (5.6)."""
    if not talks:
        return "begin"
    if reproduction < FADING:
        return "fading"
    return "keep-adding" if reproduction < CARRIES else "enough"
