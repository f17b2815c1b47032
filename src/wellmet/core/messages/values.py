"""What the composer knows and writes, and what the checker is told and measures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from wellmet.core.people import Affiliation, Channel, Purpose, Relationship, Seeker, Voice

__all__ = ["Aside", "Context", "Draft", "Fact", "FactKind", "Measure", "Recipient", "Referrer", "Said", "Situation"]


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
    where that name may be said, or to whom one `wrote_to` in vain. `about` is somebody whom the recipient named: then
    it is about leave to use the recipient's name, or about an introduction to just that person. After a yes, two
    `times` are offered.
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
    after_yes: bool = False
    times: tuple[datetime, ...] = ()
    about: str = ""
    wrote_to: str = ""
    voice: Voice = Voice.PLAIN


class FactKind(StrEnum):
    """What a fact is, so that a page can say where it comes from."""

    NAME = "name"
    PHONE = "phone"
    SOUGHT = "sought"
    BACKGROUND = "background"
    SKILLS = "skills"
    PITCH = "pitch"
    SIGN_OFF = "sign-off"
    GREETED = "greeted"
    THEIR_EMPLOYER = "their-employer"
    OCCUPATION = "occupation"
    HOW_MET = "how-met"
    GOAL = "goal"
    REFERRER = "referrer"
    SHARED_SCHOOL = "shared-school"
    SHARED_WORKPLACE = "shared-workplace"
    MINUTES = "minutes"
    ASKED = "asked"
    ABOUT = "about"
    TIME = "time"
    QUESTION = "question"
    LEARNED = "learned"
    TALKED_WITH = "talked-with"
    WROTE_TO = "wrote-to"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the records know, as a phrase that fits into a sentence."""

    kind: FactKind
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of a first draft, and the facts that it stands on; none where it is manners alone."""

    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """What to have ready for one turn that a talk may take, or to go along with a message."""

    kind: str
    said: tuple[Said, ...]

    @property
    def text(self) -> str:
        """Give it in one piece."""
        return " ".join(each.text for each in self.said)


@dataclass(frozen=True, slots=True)
class Draft:
    """Words for one ask; `subject` is empty where the channel has none, `said` where the words are the seeker's own."""

    channel: Channel
    relationship: Relationship
    purpose: Purpose
    body: str
    subject: str = ""
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What the records know about a draft; `other_names` tells of other known people whether their name may be used.

    `may_introduce` tells that the recipient and all others named agreed to be brought together. `seeker_is` names
    a fact of the seeker that makes a claim true: `student`, `journalist`, `researcher`, `customer`. `is_inbound` tells
    that somebody wrote it to the seeker.
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
    is_inbound: bool = False


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
