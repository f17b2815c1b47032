"""The page of the day: whom to ask next with a draft for each, what is owed, and how the chain stands."""

from dataclasses import dataclass
from datetime import datetime

from wellmet.core import planning
from wellmet.queries import asks, messages, profile
from wellmet.queries import planning as planning_queries
from wellmet.queries.asks import Owed
from wellmet.queries.messages import Drafted
from wellmet.queries.planning import Planned

DAYS_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Card:
    """One suggestion with its draft."""

    suggestion: planning.Suggestion
    drafted: Drafted


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the page of the day tells."""

    seeker_name: str
    questions: tuple[str, ...]
    is_sample: bool
    planned: Planned
    cards: tuple[Card, ...]
    owed: Owed


def today(owner_id: int, *, now: datetime, count: int = 5) -> Today:
    planned = planning_queries.plan(owner_id, choice=planning.Choice(count=count), now=now)
    wishes = {one.person_id: messages.Wish(one.channel, one.purpose) for one in planned.plan.suggestions}
    drafts = messages.drafts(owner_id, wishes=wishes, now=now, with_own=True)
    seeker = profile.seeker(owner_id)
    return Today(
        seeker_name=seeker.name,
        questions=seeker.questions,
        is_sample=profile.is_sample(owner_id),
        planned=planned,
        cards=tuple(Card(one, drafted) for one, drafted in zip(planned.plan.suggestions, drafts, strict=True)),
        owed=asks.due(owner_id, today=now.date(), days=DAYS_AHEAD),
    )
