"""Who is the same: names compared in all their forms, evidence weighed, and a verdict with its reasons."""

from .deciding import Matches, Pair, Verdict, match
from .evidence import evidence
from .firms import same_firm
from .profiles import Profile, house, profile

__all__ = ["Matches", "Pair", "Profile", "Verdict", "evidence", "house", "match", "profile", "same_firm"]
