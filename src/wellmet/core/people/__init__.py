"""People: the shared words, names, strong keys, and making one person out of many records."""

from .agreement import could_be_one
from .closeness import Closeness, closeness
from .contacts import Affiliation, AffiliationKind, Contact
from .exchanges import Exchange, ExchangeKind, gathered, united_exchanges
from .expressions import Expression
from .finding import found_by, workplace
from .forgetting import (
    digests,
    kept_digests,
    mention_digests,
    mentioned,
    mentions,
    name_digests,
    person_digests,
    strike,
)
from .identity import Key, KeyKind, email_key, profile_key, strong_key, strong_keys, value_key
from .joining import Known, Newcomer, Placement, place
from .meetings import Meeting, meeting
from .merging import Said, each_once, fold_records, is_said_again, value_keys, values_of
from .names import display_name, employer_key, fold, likely_given, short_forms, tokens
from .occupations import FIELDS, Occupation, occupation, occupation_at, same_field, same_occupation
from .relationships import assumed_relationship
from .seekers import Experience, Seeker, fill_blanks
from .services import Service, service
from .storing import fingerprint, pack, unpack
from .vocabulary import Channel, Outcome, Permission, Purpose, Relationship, Voice

__all__ = [
    "FIELDS",
    "Affiliation",
    "AffiliationKind",
    "Channel",
    "Closeness",
    "Contact",
    "Exchange",
    "ExchangeKind",
    "Experience",
    "Expression",
    "Key",
    "KeyKind",
    "Known",
    "Meeting",
    "Newcomer",
    "Occupation",
    "Outcome",
    "Permission",
    "Placement",
    "Purpose",
    "Relationship",
    "Said",
    "Seeker",
    "Service",
    "Voice",
    "assumed_relationship",
    "closeness",
    "could_be_one",
    "digests",
    "display_name",
    "each_once",
    "email_key",
    "employer_key",
    "fill_blanks",
    "fingerprint",
    "fold",
    "fold_records",
    "found_by",
    "gathered",
    "is_said_again",
    "kept_digests",
    "likely_given",
    "meeting",
    "mention_digests",
    "mentioned",
    "mentions",
    "name_digests",
    "occupation",
    "occupation_at",
    "pack",
    "person_digests",
    "place",
    "profile_key",
    "same_field",
    "same_occupation",
    "service",
    "short_forms",
    "strike",
    "strong_key",
    "strong_keys",
    "tokens",
    "united_exchanges",
    "unpack",
    "value_key",
    "value_keys",
    "values_of",
    "workplace",
]
