"""Planning: whom to ask next, how and why."""

from . import bench
from .aims import DETAILED
from .approaches import Approach, ApproachReason, Ladder, approaches, ladder, moments
from .beliefs import Belief, beliefs
from .chain import chain
from .effort import minutes
from .objections import objections
from .plan import plan
from .priors import PRIORS, Bucket, Priors, Way, way
from .purposes import purpose
from .ranking import channels, likeliest
from .reasons import MEETS_MANY
from .usefulness import circle_size, meets
from .values import (
    Candidate,
    Chain,
    Choice,
    Plan,
    PutOff,
    PutOffReason,
    Question,
    Reason,
    ReasonKind,
    Scene,
    Suggestion,
)
from .windows import TRADES, window

__all__ = [
    "DETAILED",
    "MEETS_MANY",
    "PRIORS",
    "TRADES",
    "Approach",
    "ApproachReason",
    "Belief",
    "Bucket",
    "Candidate",
    "Chain",
    "Choice",
    "Ladder",
    "Plan",
    "Priors",
    "PutOff",
    "PutOffReason",
    "Question",
    "Reason",
    "ReasonKind",
    "Scene",
    "Suggestion",
    "Way",
    "approaches",
    "beliefs",
    "bench",
    "chain",
    "channels",
    "circle_size",
    "ladder",
    "likeliest",
    "meets",
    "minutes",
    "moments",
    "objections",
    "plan",
    "purpose",
    "way",
    "window",
]
