"""Everybody who may be asked, each by their best channel, in order of score."""

import heapq
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

from wellmet.core.cadence import Ask, held
from wellmet.core.people import Channel, Relationship

from . import filters, scoring
from .aims import Aim, aim
from .appraisals import Appraisal, alike, appraise
from .beliefs import Belief, beliefs
from .effort import patience
from .priors import PRIORS, Bucket, Priors, way
from .scoring import Option
from .usefulness import calibration
from .values import Candidate, Choice, Scene

__all__ = ["DEFAULT", "Kind", "Ranked", "Ranking", "calibrated", "channels", "likeliest", "ranking"]

DEFAULT = Choice()
Stand = tuple[Relationship, frozenset[Channel]]


@dataclass(frozen=True, slots=True)
class Ranked:
    """One person by their best channel; `warmth` is the relationship by which the chance of a yes was taken."""

    candidate: Candidate
    appraisal: Appraisal
    option: Option
    score: float
    warmth: Relationship
    belief: Belief


@dataclass(frozen=True, slots=True)
class Kind:
    """People who weigh the same, the one known longest first, and what they weigh."""

    people: tuple[Candidate, ...]
    appraisal: Appraisal
    option: Option
    score: float
    warmth: Relationship
    belief: Belief

    @property
    def candidate(self) -> Candidate:
        """Give the one known longest."""
        return self.people[0]

    def __iter__(self) -> Iterator[Ranked]:
        for candidate in self.people:
            yield Ranked(candidate, self.appraisal, self.option, self.score, self.warmth, self.belief)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Everybody who may be asked today, best first; of equals, the one known longest (the smaller id).

    It is put in order as it is read: of thousands of people, a plan looks at the first few.
    """

    kinds: tuple[Kind, ...]

    def __iter__(self) -> Iterator[Ranked]:
        return heapq.merge(*self.kinds, key=lambda ranked: (-ranked.score, ranked.candidate.id))

    def __len__(self) -> int:
        return sum(len(kind.people) for kind in self.kinds)


def ranking(scene: Scene, *, choice: Choice = DEFAULT, priors: Priors = PRIORS) -> Ranking:
    """Rank everybody who may be asked today, each by their best channel."""
    learned = beliefs(scene.asks, today=scene.now.date(), priors=priors)
    goal = calibrated(aim(scene, choice=choice), scene=scene)
    distant = filters.not_close(scene.put_off)
    stands: dict[Stand, dict[Hashable, list[Candidate]]] = defaultdict(lambda: defaultdict(list))
    for candidate in _free(scene, choice):
        stand = filters.warmth(candidate, distant=distant), candidate.channels
        stands[stand][alike(candidate, aim=goal)].append(candidate)
    kinds: list[Kind] = []
    for (warmth, ways), alikes in stands.items():
        if menu := _menu(warmth, ways, scene=scene, choice=choice, learned=learned):
            weigh = partial(_kind, goal, warmth, menu=menu, learned=learned)
            kinds += map(weigh, alikes.values())
    return Ranking(tuple(kinds))


def _kind(
    goal: Aim,
    warmth: Relationship,
    people: list[Candidate],
    *,
    menu: tuple[Option, ...],
    learned: Mapping[Bucket, Belief],
) -> Kind:
    """Weigh people who are alike by the first of them."""
    people = sorted(people, key=attrgetter("id"))
    appraisal = appraise(people[0], aim=goal)
    score, option = scoring.best(appraisal, options=menu)
    return Kind(tuple(people), appraisal, option, score, warmth, learned[warmth, way(option.channel)])


def likeliest(scene: Scene) -> tuple[int, ...]:
    """List everybody who may be asked today by number, best first."""
    return tuple(one.candidate.id for one in ranking(scene))


def channels(scene: Scene, *, candidate: Candidate, priors: Priors = PRIORS) -> tuple[Channel, ...]:
    """List the ways in which one person may be asked, best first, whether or not today is the day for it."""
    learned = beliefs(scene.asks, today=scene.now.date(), priors=priors)
    warmth = filters.warmth(candidate, distant=filters.not_close(scene.put_off))
    menu = _menu(warmth, candidate.channels, scene=scene, choice=DEFAULT, learned=learned)
    appraisal = appraise(candidate, aim=calibrated(aim(scene, choice=DEFAULT), scene=scene))
    return tuple(option.channel for option in sorted(menu, key=lambda option: -scoring.score(appraisal, option=option)))


def _free(scene: Scene, choice: Choice) -> Iterator[Candidate]:
    """List those whom no rule keeps from being asked today."""
    today = scene.now.date()
    asked = filters.by_person(scene.asks)
    out = filters.left_out(scene.put_off, today=today)
    crowded = filters.crowded_employers(scene.asks, today=today)
    for candidate in scene.candidates:
        if candidate.do_not_contact or candidate.id in out:
            continue
        if candidate.id in asked and held(asked[candidate.id], today=today):
            continue
        if not (crowded and filters.is_crowded(candidate, crowded=crowded)) and _fits(candidate, choice):
            yield candidate


def _fits(candidate: Candidate, choice: Choice) -> bool:
    """Leave out whoever is asked as an employer where another employer is meant."""
    if candidate.relationship is not Relationship.EMPLOYER or choice.employer_id is None:
        return True
    return choice.employer_id in filters.workplaces(candidate)


def _menu(
    warmth: Relationship,
    channels: frozenset[Channel],
    *,
    scene: Scene,
    choice: Choice,
    learned: Mapping[Bucket, Belief],
) -> tuple[Option, ...]:
    """Weigh the channels once for all who stand alike and can be reached alike."""
    has_notes = filters.has_notes_left(scene.asks, today=scene.now.date())
    seeker = scene.seeker
    return tuple(
        scoring.option(
            warmth,
            channel,
            belief=learned[warmth, way(channel)],
            confidence=seeker.confidence,
            patience=patience(seeker.hours),
        )
        for channel in filters.offered(warmth, channels, means=learned, seeker=(seeker.confidence, has_notes))
        if choice.channel in {None, channel}
    )


def calibrated(goal: Aim, *, scene: Scene) -> Aim:
    """Refit how many insiders people know to what they said when asked (METHOD.md 5.3)."""
    answers = _answers(scene.asks)
    people = {candidate.id: candidate for candidate in scene.candidates if candidate.id in answers}
    kinds = {alike(candidate, aim=goal): candidate for candidate in people.values()}
    expected = {kind: appraise(candidate, aim=goal).link.expected for kind, candidate in kinds.items()}
    seen = tuple(
        (expected[alike(people[person], aim=goal)], knew)
        for person, told in answers.items()
        if person in people
        for knew in told
    )
    return replace(goal, gain=calibration(seen)) if seen else goal


def _answers(asks: tuple[Ask, ...]) -> dict[int, list[bool]]:
    told: dict[int, list[bool]] = {}
    for ask in asks:
        for event in ask.events:
            if event.knew_someone is not None:
                told.setdefault(ask.person_id, []).append(event.knew_someone)
    return told
