"""Invented networks of several kinds, on which the planner's weights are fitted and its searches are played."""

import math
import random
from collections import defaultdict
from dataclasses import dataclass, field

__all__ = ["RECIPES", "Network", "Recipe", "Trait", "groups", "grown"]


@dataclass(frozen=True, slots=True)
class Trait:
    """A kind of fact: how many values it has, how uneven they are, and the share of ties that follow it."""

    kind: str
    values: int
    pull: float
    skew: float = 0.8
    missing: float = 0.1
    several: float = 0.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a network comes about: who lives in it, what they have in common, and how they come to know each other.

    `spread` is that of how sociable people are (of its logarithm), `lean` that of how far it runs in circles. People
    live in `islands`, by which `apart` of what they have in common goes.
    """

    name: str
    people: int
    target: str
    traits: tuple[Trait, ...]
    spread: float = 0.6
    closure: float = 0.2
    likeness: int = 1
    circle: float = 30.0
    lean: float = 0.0
    islands: int = 1
    apart: float = 0.0


@dataclass(slots=True)
class Network:
    """Who knows whom, and what is known of each."""

    facts: list[tuple[str, ...]]
    ties: list[set[int]]
    groups: dict[str, frozenset[int]] = field(default_factory=dict)


RECIPES = (
    Recipe(
        "employers",
        2000,
        "employer",
        (
            Trait("employer", 120, 0.40),
            Trait("school", 60, 0.15, missing=0.3),
            Trait("place", 25, 0.15, missing=0.3),
            Trait("field", 15, 0.10, missing=0.2),
            Trait("language", 8, 0.05, missing=0.5),
        ),
    ),
    Recipe(
        "places",
        2500,
        "employer",
        (
            Trait("place", 60, 0.45, missing=0.15),
            Trait("hometown", 90, 0.10, missing=0.5),
            Trait("employer", 160, 0.12),
            Trait("school", 40, 0.10, missing=0.4),
            Trait("role", 20, 0.05, missing=0.2),
        ),
    ),
    Recipe(
        "schools",
        1400,
        "school",
        (
            Trait("cohort", 8, 0.40, skew=0.3),
            Trait("school", 300, 0.04, skew=0.9),
            Trait("field", 30, 0.12, several=0.3),
            Trait("home", 40, 0.12, missing=0.3),
            Trait("role", 4, 0.05, skew=1.2),
        ),
        likeness=2,
        circle=60.0,
    ),
    Recipe(
        "hubs",
        1800,
        "employer",
        (
            Trait("employer", 140, 0.20),
            Trait("place", 20, 0.15),
            Trait("field", 12, 0.15),
            Trait("school", 50, 0.10, missing=0.4),
        ),
        spread=1.2,
        closure=0.1,
    ),
    Recipe(
        "small-worlds",
        1600,
        "employer",
        (
            Trait("place", 80, 0.30, missing=0.05),
            Trait("employer", 110, 0.25, missing=0.05),
            Trait("role", 12, 0.05, missing=0.1),
        ),
        spread=0.3,
        closure=0.4,
        likeness=2,
    ),
    Recipe(
        "scraps",
        2600,
        "employer",
        (
            Trait("employer", 150, 0.22, missing=0.75, several=0.4),
            Trait("school", 60, 0.25, missing=0.35, several=0.4),
            Trait("place", 40, 0.10, missing=0.4),
            Trait("role", 60, 0.03, missing=0.7),
            Trait("cohort", 30, 0.15, missing=0.5),
            Trait("language", 15, 0.02, missing=0.7, several=0.3),
        ),
        spread=0.9,
        closure=0.35,
        circle=50.0,
    ),
    Recipe(
        "milieus",
        1800,
        "employer",
        (
            Trait("employer", 130, 0.20),
            Trait("cohort", 10, 0.25, skew=0.3),
            Trait("place", 30, 0.15, missing=0.2),
            Trait("role", 5, 0.05, skew=0.6),
        ),
        spread=0.5,
        closure=0.3,
        circle=40.0,
        lean=0.35,
    ),
    Recipe(
        "islands",
        2200,
        "employer",
        (
            Trait("employer", 150, 0.25, missing=0.5, several=0.3),
            Trait("school", 70, 0.25, missing=0.3, several=0.3),
            Trait("place", 40, 0.15, missing=0.4),
            Trait("cohort", 25, 0.10, skew=0.4, missing=0.3),
            Trait("role", 30, 0.03, missing=0.6),
        ),
        spread=0.8,
        closure=0.4,
        circle=45.0,
        islands=8,
        apart=0.85,
    ),
)

MOST_KNOWN = 400


def grown(recipe: Recipe, *, seed: int) -> Network:
    """Grow a network: each person looks for others who share a value, or know somebody they know, or are anybody."""
    dice = random.Random(f"{recipe.name}/{seed}")
    true = [_lived(recipe, dice) for _ in range(recipe.people)]
    holders: dict[str, list[int]] = defaultdict(list)
    for person, values in enumerate(true):
        for fact in values:
            holders[fact].append(person)
    ties: list[set[int]] = [set() for _ in true]
    everybody = list(range(recipe.people))
    dice.shuffle(everybody)
    drive = [math.exp(dice.gauss(0, recipe.spread)) for _ in true]
    if recipe.lean:
        leaning = {fact: math.exp(dice.gauss(0, recipe.lean)) for fact in sorted(holders)}
        drive = [own * math.prod(leaning[fact] for fact in values) for own, values in zip(drive, true, strict=True)]
    scale = recipe.circle / 2 / (sum(drive) / len(drive))
    for turn in range(3):
        for person in everybody:
            for _ in range(_rounded(min(MOST_KNOWN, scale * drive[person]) / 3, dice)):
                other = _met(recipe, person, (true, holders, ties, drive), dice, is_first=not turn)
                if other != person:
                    ties[person].add(other)
                    ties[other].add(person)
    missing = {trait.kind: trait.missing for trait in recipe.traits}
    facts = [tuple(fact for fact in values if dice.random() >= missing[fact.split(":")[0]]) for values in true]
    return Network(facts=facts, ties=ties, groups=groups(facts, recipe.target))


def _lived(recipe: Recipe, dice: random.Random) -> tuple[str, ...]:
    found = []
    island = dice.randrange(recipe.islands) if recipe.islands > 1 else 0
    for trait in recipe.traits:
        for _ in range(1 + (dice.random() < trait.several)):
            place = int(trait.values * dice.random() ** (1 + trait.skew))
            if recipe.islands > 1 and dice.random() < recipe.apart:
                # every value is at home on one island
                place = min(trait.values - 1, place - place % recipe.islands + island)
            found.append(f"{trait.kind}:{place}")
    return tuple(sorted(set(found)))


def _rounded(number: float, dice: random.Random) -> int:
    return int(number) + (dice.random() < number % 1)


def _met(recipe: Recipe, person: int, world: tuple, dice: random.Random, *, is_first: bool) -> int:  # type: ignore[type-arg]
    true, holders, ties, drive = world
    if not is_first and ties[person] and dice.random() < recipe.closure:
        friend = dice.choice(tuple(ties[person]))
        return dice.choice(tuple(ties[friend]))
    pulled = dice.random()
    pool = range(recipe.people)
    for trait in recipe.traits:
        pulled -= trait.pull
        if pulled < 0:
            own = [fact for fact in true[person] if fact.startswith(f"{trait.kind}:")]
            pool = holders[dice.choice(own)]
            break
    # the sociable are met more often, and of several the one with most in common
    drawn = [
        max((dice.choice(pool) for _ in range(2)), key=lambda one: drive[one] * dice.random())
        for _ in range(recipe.likeness)
    ]
    return max(drawn, key=lambda one: len(set(true[one]) & set(true[person])))


def groups(facts: list[tuple[str, ...]], kind: str) -> dict[str, frozenset[int]]:
    """Sort people by their facts of one kind; those of 3 to 60 people can be aimed at."""
    members: dict[str, set[int]] = defaultdict(set)
    for person, values in enumerate(facts):
        for fact in values:
            if fact.startswith(f"{kind}:"):
                members[fact].add(person)
    return {fact: frozenset(people) for fact, people in sorted(members.items()) if 3 <= len(people) <= 60}
