from .asks import Ask, Outcome
from .changes import Change
from .employers import Affiliation, Employer, EmployerApart, EmployerLikeness, EmployerMerge
from .imports import Batch, ColumnLayout, Original, Record, Sighting
from .merging import Apart, Binned, Likeness, Merge
from .messages import Wording
from .network import Consent, Referral, Tie
from .people import ContactPoint, Erasure, Forgotten, Person
from .planning import PutOff
from .profile import Seeker

__all__ = [
    "Affiliation",
    "Apart",
    "Ask",
    "Batch",
    "Binned",
    "Change",
    "ColumnLayout",
    "Consent",
    "ContactPoint",
    "Employer",
    "EmployerApart",
    "EmployerLikeness",
    "EmployerMerge",
    "Erasure",
    "Forgotten",
    "Likeness",
    "Merge",
    "Original",
    "Outcome",
    "Person",
    "PutOff",
    "Record",
    "Referral",
    "Seeker",
    "Sighting",
    "Tie",
    "Wording",
]
