"""The planner offered to the simulation of a search on real networks (docs: bench); no logic of its own."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from wellmet.core.cadence import Ask, Event
from wellmet.core.people import Affiliation, Channel, Outcome, Purpose, Relationship, Seeker

from .priors import Priors, Way
from .ranking import ranking
from .values import Candidate, Scene

__all__ = ["order"]

NOW = datetime(2026, 1, 6, 9, tzinfo=UTC)
TODAY: date = NOW.date()
TARGET = 1
CERTAIN = 1000.0
# an ask takes no courage in the simulation
BOLD = Seeker(confidence=10)
INSIDE = ((TARGET, Affiliation(employer="")),)

State = Mapping[str, Any]


def order(state: State) -> list[str]:
    """Rank the people of one search, best first: facts are circles, talks are talks, answer rates are priors."""
    names = sorted(state["people"])
    ids = {name: place for place, name in enumerate(names)}
    scene = Scene(
        seeker=BOLD,
        candidates=(
            *(_candidate(name, state, ids) for name in names),
            *_insiders(state, len(names)),
        ),
        asks=tuple(_ask(name, state, ids) for name in names if state["people"][name]["asked"]),
        named=(),
        targets=(TARGET,),
        now=NOW,
    )
    return [names[entry.candidate.id] for entry in ranking(scene, priors=_priors(state))]


def _candidate(name: str, state: State, ids: Mapping[str, int]) -> Candidate:
    person = state["people"][name]
    return Candidate(
        id=ids[name],
        relationship=Relationship.KNOWN if person["via"] is None else Relationship.REFERRED,
        channels=frozenset({Channel.IN_PERSON}),
        circle_size=person["circle"],
        circles=frozenset(person["facts"]),
        affiliations=INSIDE if state["target"]["group"] in person["facts"] else (),
        referrer_id=None if person["via"] is None else ids[person["via"]],
        may_use_name=True,
        named_by=len(person["named_by"]),
    )


def _insiders(state: State, after: int) -> list[Candidate]:
    """Make people of the target's known insiders, who can be reached by no channel."""
    group = {state["target"]["group"]}
    return [
        Candidate(
            id=after + place,
            relationship=Relationship.STRANGER,
            channels=frozenset(),
            affiliations=INSIDE,
            circles=frozenset(facts) | group,
        )
        for place, facts in enumerate(state["target"]["insiders"] or [[]])
    ]


def _ask(name: str, state: State, ids: Mapping[str, int]) -> Ask:
    person = state["people"][name]
    # whoever knows an insider ends the search, so that all who were talked with until now knew none
    talked = Event(outcome=Outcome.TALKED, on=TODAY, knew_someone=False)
    return Ask(
        id=ids[name],
        person_id=ids[name],
        channel=Channel.IN_PERSON,
        purpose=Purpose.REFERRAL,
        relationship=Relationship.KNOWN if person["via"] is None else Relationship.REFERRED,
        events=(talked if person["answered"] else Event(outcome=Outcome.DECLINED, on=TODAY),),
    )


def _priors(state: State) -> Priors:
    """Take the answer rates as certain, as the simulation gives them."""
    rates = state["answer_rates"]
    return Priors(
        means=MappingProxyType(
            {
                (Relationship.KNOWN, Way.IN_PERSON): rates["known"],
                (Relationship.REFERRED, Way.IN_PERSON): rates["referred"],
            }
        ),
        strengths=MappingProxyType({Relationship.KNOWN: CERTAIN, Relationship.REFERRED: CERTAIN}),
        spread=0.01,
    )
