from .asks import Ask, Outcome
from .employers import Affiliation, Employer
from .imports import Batch, Record, Sighting
from .network import Consent, Referral
from .people import ContactPoint, Forgotten, Person
from .profile import Seeker

__all__ = [
    "Affiliation",
    "Ask",
    "Batch",
    "Consent",
    "ContactPoint",
    "Employer",
    "Forgotten",
    "Outcome",
    "Person",
    "Record",
    "Referral",
    "Seeker",
    "Sighting",
]
