"""What the composer knows and writes, and what the checker is told and measures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from wellmet.core.people import Affiliation, Channel, Purpose, Relationship, Seeker

__all__ = ["Context", "Draft", "Measure", "Recipient", "Referrer", "Situation"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """The person who will read or hear it, as the records know them."""

    name: str
    given: str = ""
    occupation: str = ""
    how_met: str = ""
    affiliations: tuple[Affiliation, ...] = ()


@dataclass(frozen=True, slots=True)
class Referrer:
    """Who named the recipient, and whether there is a record that their name may be used with this recipient."""

    name: str
    may_use_name: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Situation:
    """One ask about to be put into words; it should lead to `goal_employer`, and `seed` varies the wording.

    A follow-up comes back to what was `asked`; thanks may come `after_no`; an update may tell whom one `talked_with`,
    where that name may be said.
    """

    seeker: Seeker
    recipient: Recipient
    relationship: Relationship
    channel: Channel
    purpose: Purpose
    today: date
    referrer: Referrer | None = None
    goal_employer: str = ""
    minutes: int = 20
    is_first: bool = True
    learned: str = ""
    seed: int = 0
    after_no: bool = False
    asked: Purpose | None = None
    talked_with: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """Words for one ask; `subject` is empty where the channel has none."""

    channel: Channel
    relationship: Relationship
    purpose: Purpose
    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What the records know about a draft; `other_names` tells of other known people whether their name may be used.

    `may_introduce` tells that the recipient and all others named agreed to be brought together. `seeker_is` names
    a fact of the seeker that makes a claim true: `student`, `journalist`, `researcher`, `customer`.
    """

    recipient_name: str = ""
    recipient_given: str = ""
    recipient_employers: tuple[str, ...] = ()
    seeker_name: str = ""
    other_names: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    is_premium: bool = False
    is_first_contact: bool = True
    has_thread: bool = False
    requested_resume: bool = False
    may_mention_permission: bool = False
    may_introduce: bool = False
    seeker_has_phone: bool = True
    seeker_is: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a draft is and how it reads.

    Seconds are those of saying it at 150 words a minute; `grade` is the school year that it takes to read it
    (Flesch-Kincaid), `minutes` the longest time that it names, and `parts` those of a text message.
    """

    words: int
    characters: int
    seconds: int
    questions: int
    grade: float = 0.0
    minutes: int | None = None
    parts: int = 1
