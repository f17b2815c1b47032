"""What is believed before anything is logged: METHOD.md 5.2's table, as a value that may be replaced."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from wellmet.core.people import Channel, Relationship

__all__ = ["PRIORS", "Bucket", "Priors", "Way", "way"]


class Way(StrEnum):
    """A column of the table: the channels that are answered alike."""

    IN_PERSON = "in-person"
    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    LINKEDIN = "linkedin"


Bucket = tuple[Relationship, Way]

WAYS = {
    Channel.IN_PERSON: Way.IN_PERSON,
    Channel.PHONE: Way.PHONE,
    Channel.VOICEMAIL: Way.PHONE,
    Channel.VIDEO: Way.PHONE,
    Channel.TEXT: Way.TEXT,
    Channel.EMAIL: Way.EMAIL,
    Channel.LETTER: Way.EMAIL,
    Channel.LINKEDIN_NOTE: Way.LINKEDIN,
    Channel.LINKEDIN_MESSAGE: Way.LINKEDIN,
}


def way(channel: Channel) -> Way:
    """Name the column of a channel: video counts as phone, a letter as e-mail (INTERFACES.md)."""
    return WAYS[channel]


@dataclass(frozen=True, slots=True)
class Priors:
    """Chances of a yes (0-1) by bucket, and each row's strength in pseudo-asks; a missing bucket is never offered.

    `spread` is that of the personal offset (in logits), `half_life` in days.
    """

    means: Mapping[Bucket, float]
    strengths: Mapping[Relationship, float]
    spread: float = 0.6
    half_life: float = 90.0


# Rows of METHOD.md 5.2: strength, then in person, phone, text, e-mail, LinkedIn. The LinkedIn chances of known and
# dormant people, which the table leaves out, are judgement: see docs/decisions/0004-linkedin-only.md.
TABLE: dict[Relationship, tuple[float, tuple[float | None, ...]]] = {
    Relationship.CLOSE: (6, (0.90, 0.85, 0.80, 0.75, None)),
    Relationship.KNOWN: (6, (0.80, 0.65, 0.60, 0.50, 0.40)),
    Relationship.DORMANT: (5, (0.75, 0.55, 0.50, 0.45, 0.35)),
    Relationship.INTRODUCED: (6, (0.85, 0.75, 0.75, 0.75, None)),
    Relationship.REFERRED: (8, (0.65, 0.45, 0.35, 0.38, 0.35)),
    Relationship.AFFILIATED: (8, (0.55, 0.25, None, 0.25, 0.25)),
    Relationship.STRANGER: (10, (0.45, 0.12, None, 0.10, 0.12)),
    Relationship.EMPLOYER: (8, (0.30, 0.15, None, 0.08, 0.08)),
}

PRIORS = Priors(
    means=MappingProxyType(
        {
            (relationship, column): mean
            for relationship, (_, row) in TABLE.items()
            for column, mean in zip(Way, row, strict=True)
            if mean is not None
        }
    ),
    strengths=MappingProxyType({relationship: float(strength) for relationship, (strength, _) in TABLE.items()}),
)
