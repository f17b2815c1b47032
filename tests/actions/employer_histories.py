"""Random histories of employers joined and taken apart, beside a search in which nobody ever joined any.

Two seekers begin alike. One imports, joins, takes apart, says that two are two, and takes back, in any order; in both
people are written down, edited and deleted alike. Once every answer is taken back and every import undone, both hold
the same.
"""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from tests import world

from wellmet.actions import binning, employers, imports, people, profile
from wellmet.core.people import Affiliation, Contact
from wellmet.db.models import Affiliation as Place
from wellmet.db.models import Employer, EmployerMerge, Person
from wellmet.queries import health
from wellmet.queries.naming import forest

FIRMS = (
    *("Northwind", "Northwind Analytics, Inc.", "NORTHWIND GmbH", "Northwind UK"),
    *("Siemens", "Siemens Healthineers", "Siemens AG"),
    *("IBM", "International Business Machines", "Apple", "Apple Bank"),
    *("University of Oslo", "Dept of Physics, University of Oslo"),
)
HAND = ("Northwind", "Siemens AG", "Apple Bank", "IBM", "Dept of Physics, University of Oslo")


def file(dice: random.Random) -> str:
    """Some cards of people who are nobody else, at firms that may be others'."""
    cards = []
    for _ in range(dice.randrange(1, 4)):
        number = dice.randrange(10**6)
        mail = f"EMAIL:p{number}@{dice.choice(('northwind.example', 'ibm.example', 'post.example'))}\n"
        firm = dice.choice(FIRMS)
        cards.append(f"BEGIN:VCARD\nVERSION:3.0\nFN:Person N{number}\nORG:{firm}\n{mail}END:VCARD\n")
    return "".join(cards)


@dataclass
class History:
    """A history drawn from one seed; `steps` tells it, for whoever has to find out what went wrong."""

    seed: int
    steps: list[str] = field(default_factory=list)
    answers: list[employers.Decision] = field(default_factory=list)
    apart: list[tuple[int, int]] = field(default_factory=list)
    batches: list[int] = field(default_factory=list)

    def play(self, *, deeds: int) -> tuple[Any, Any]:
        """Play it to its end, and give what both searches hold then."""
        self.dice = random.Random(self.seed)
        self.joined, self.plain = (self.begin(f"{name} {self.seed}") for name in ("joined", "plain"))
        ways: list[Callable[[], None]] = [
            *(self.import_, self.undo, self.join, self.join, self.part, self.say_two, self.decide),
            *(self.edit, self.aim, self.delete_and_bring_back),
        ]
        for _ in range(deeds):
            way = self.dice.choice(ways)
            way()
            self.steps.append(way.__name__)
            self.check()
        self.dice.shuffle(self.answers)
        employers.take_back(self.joined, decisions=self.answers)
        for one, other in self.apart:
            employers.ask_again(self.joined, one_id=one, other_id=other)
        while self.batches:
            self.undo()
        self.check()
        return content(self.joined), content(self.plain)

    def begin(self, name: str) -> int:
        owner_id = world.owner(name)
        profile.save(owner_id, seeker=replace(world.ADA, employers=("Northwind", "Siemens Healthineers")))
        for number, firm in enumerate(HAND):
            world.person(owner_id, f"Hand {'ABCDE'[number]}", employer=firm, role="clerk")
        return owner_id

    def check(self) -> None:
        trees = forest(self.joined)
        for place in Place.objects.filter(owner_id=self.joined):
            assert place.employer_id == trees.root(place.named_id), self.steps
        assert all(check.is_well for check in health.checks(self.joined)), self.steps

    def some(self) -> list[int]:
        return sorted(Employer.objects.filter(owner_id=self.joined).values_list("id", flat=True))

    def two(self) -> tuple[int, int]:
        return self.dice.choice(self.some()), self.dice.choice(self.some())

    def import_(self) -> None:
        batch, _ = world.take_in(self.joined, file(self.dice))
        if batch:
            self.batches.append(batch)

    def undo(self) -> None:
        if self.batches:
            batch = self.batches.pop(self.dice.randrange(len(self.batches)))
            imports.undo(self.joined, batch_id=batch, now=world.NOW)
            employers.prune(self.plain)  # as an undo does: names that an edit left with nobody count no more

    def join(self) -> None:
        kept_id, other_id = self.two()
        with suppress(employers.OneAndTheSame):
            self.answers.append(employers.merge(self.joined, kept_id=kept_id, other_id=other_id))

    def part(self) -> None:
        """Take one of the user's own merges apart; what the spelling joined stays."""
        mine = {(one.other_id, one.kept_id) for one in self.answers}
        links = EmployerMerge.objects.filter(owner_id=self.joined).order_by("id").values_list("former_id", "kept_id")
        if found := [former for former, kept in links if (former, kept) in mine]:
            parted = employers.unmerge(self.joined, employer_id=self.dice.choice(found))
            self.apart.append((parted.kept_id, parted.other_id))

    def say_two(self) -> None:
        one, other = self.two()
        with suppress(employers.OneAndTheSame):
            employers.keep_apart(self.joined, one_id=one, other_id=other)
            self.apart.append((one, other))

    def decide(self) -> None:
        employers.look(self.joined)
        pairs = [self.two() for _ in range(3)]
        with suppress(employers.NoQuestion):
            self.answers += employers.decide(self.joined, pairs=pairs, is_one=self.dice.random() < 0.6)

    def both(self) -> list[tuple[int, int]]:
        name = f"Hand {self.dice.choice('ABCDE')}"
        return [
            (owner_id, Person.objects.get(owner_id=owner_id, name=name).pk) for owner_id in (self.joined, self.plain)
        ]

    def edit(self) -> None:
        firm, role = self.dice.choice(FIRMS), self.dice.choice(("cook", "clerk"))
        for owner_id, person_id in self.both():
            people.edit(owner_id, person_id=person_id, said=Contact(affiliations=(Affiliation(firm, role),)))

    def aim(self) -> None:
        aims = tuple(self.dice.sample(FIRMS, 2))
        for owner_id in (self.joined, self.plain):
            profile.save(owner_id, seeker=replace(world.ADA, employers=aims))

    def delete_and_bring_back(self) -> None:
        for owner_id, person_id in self.both():
            binned = binning.remove(owner_id, person_id=person_id, now=world.NOW)
            binning.take_out(owner_id, binned_id=binned)


def content(owner_id: int) -> dict[str, Any]:
    """Who is where by which name, how they are found and sorted, which employers there are and are aimed at."""
    rows = Place.objects.filter(owner_id=owner_id).order_by("person__name", "named__key", "role")
    called = Employer.objects.filter(owner_id=owner_id).order_by("key")
    return {
        "places": [list(row) for row in rows.values_list("person__name", "employer__key", "named__key", "role")],
        "people": [
            list(row)
            for row in Person.objects.filter(owner_id=owner_id)
            .order_by("name")
            .values_list("name", "by_employer", "searched")
        ],
        "employers": [list(row) for row in called.values_list("key", "stands_for__kept__key", "target_rank")],
    }
