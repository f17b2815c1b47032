"""What a sentence does: asks for a job, blames, fishes for secrets, and so on, judged from what it says and how."""

from .features import features
from .judging import chances, share

__all__ = ["chances", "features", "share"]
