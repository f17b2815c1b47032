"""Random histories of imports, merges, edits and takings-apart in one search, beside another that knows no merges.

Two seekers begin with the same people. One imports, merges, takes apart and takes back in any order; both edit, ask and
note alike. Once every merge is taken apart and every further import taken back, in any order, both hold the same.
"""

import csv
import io
import random
from dataclasses import dataclass, field
from typing import Any

from tests import world

from wellmet.actions import binning, changes, imports, merging, network, people
from wellmet.core.people import Affiliation, Channel, Contact, Outcome
from wellmet.db.models import (
    Affiliation as Place,
)
from wellmet.db.models import (
    Batch,
    Binned,
    ContactPoint,
    Employer,
    Merge,
    Person,
    Record,
    Referral,
    Tie,
)
from wellmet.db.models import (
    Outcome as OutcomeRow,
)

BASE = (
    ("Rosemary Whitehead", "Bayou Unions", "rosie@bayou.example", ""),
    ("Tom Oak", "Acme", "", "+1 503 555 0199"),
    ("Anna Berg", "", "anna@berg.example", "+1 503 555 0142"),
    ("Erik Berg", "Pier Nine", "", "+1 503 555 0142"),
)
HAND = (
    Contact(name="Eva Sol", notes="sails", emails=("eva@sol.example",)),
    Contact(name="Ana Rey", occupation="nurse", affiliations=(Affiliation("Harbor Logistics", "Nurse"),)),
)
MORE = (
    ("Rosemary Whitehead", "Bayou Unions Inc.", "", "+1 415 555 0100"),
    ("Rose Whitehead", "", "rosie@bayou.example", "+1 415 555 0100"),
    ("Tom Oak", "Acme", "tom@oak.example", "+1 503 555 0199"),
    ("Anna Lind", "", "anna@berg.example", ""),
    ("Eva Sol", "Sol Boats", "eva@sol.example", ""),
    ("Hal Iron", "Pier Nine", "hal@iron.example", ""),
    ("Hal Iron", "Pier Nine", "", "+1 503 555 0777"),
)
DEEDS = (
    *("import", "import", "undo", "merge", "merge", "merge", "unmerge", "edit", "edit", "ask", "mark", "tie", "bin"),
    *("part", "part"),
)
WAYS = (Channel.PHONE, Channel.EMAIL, Channel.TEXT, Channel.VIDEO, Channel.IN_PERSON, Channel.LETTER)
NAMING = network.Naming(world.TODAY, "named")


def file(*rows: tuple[str, str, str, str]) -> str:
    """A Google contacts export."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["First Name", "Last Name", "Organization Name", "E-mail 1 - Value", "Phone 1 - Value"])
    writer.writerows((*name.split(" ", 1), firm, mail, number) for name, firm, mail, number in rows)
    return out.getvalue()


@dataclass
class Search:
    """One seeker's search, with the people it began with in order."""

    owner_id: int
    ids: list[int]

    @classmethod
    def begin(cls, name: str) -> "Search":
        owner_id = world.owner(name)
        world.take_in(owner_id, file(*BASE))
        for contact in HAND:
            people.add(owner_id, contact=contact, on=world.TODAY)
        found = cls(owner_id, sorted(Person.objects.filter(owner_id=owner_id).values_list("id", flat=True)))
        rosemary, tom, anna, *_ = found.ids
        network.connect(owner_id, referrer_id=tom, person_id=anna, naming=NAMING)
        network.connect(owner_id, referrer_id=tom, person_id=rosemary, naming=NAMING)
        network.tie(owner_id, one_id=tom, other_id=anna, knowing=network.Knowing(world.TODAY))
        network.tie(owner_id, one_id=rosemary, other_id=anna, knowing=network.Knowing(world.TODAY))
        world.log(owner_id, anna, Outcome.SENT, channel=Channel.TEXT)
        people.set_do_not_contact(owner_id, person_id=found.ids[3], do_not_contact=True)
        return found


@dataclass
class History:
    """A history drawn from one seed; `steps` tells it, for whoever has to find out what went wrong."""

    seed: int
    steps: list[str] = field(default_factory=list)
    marked: set[int] = field(default_factory=set)
    tied: set[tuple[int, int]] = field(default_factory=set)
    taken_back: tuple[Any, Any] | None = None  # what there was once a change was, and before it

    def play(self, *, deeds: int) -> tuple[Any, Any]:
        """Play it to its end, and give what both searches hold then."""
        self.dice = random.Random(self.seed)
        self.merged, self.plain = Search.begin(f"merged {self.seed}"), Search.begin(f"plain {self.seed}")
        for _ in range(deeds):
            getattr(self, self.dice.choice(DEEDS))()
        for binned in Binned.objects.filter(owner_id=self.merged.owner_id).order_by("-id"):
            binning.take_out(self.merged.owner_id, binned_id=binned.pk)
        ends = [self.unmerge] * 40 + [self.undo] * 40
        self.dice.shuffle(ends)
        for end in ends:
            end()
        return content(self.merged), content(self.plain)

    def told(self, *words: object) -> None:
        self.steps.append(" ".join(map(str, words)))

    def standing(self) -> list[int]:
        mine = Person.objects.filter(owner_id=self.merged.owner_id)
        return sorted(mine.values_list("id", flat=True))

    def base(self) -> int | None:
        """Somebody of the beginning who stands on their own."""
        there = sorted(set(self.standing()) & set(self.merged.ids))
        return self.dice.choice(there) if there else None

    def both(self, person_id: int) -> tuple[tuple[int, int], tuple[int, int]]:
        place = self.merged.ids.index(person_id)
        return (self.merged.owner_id, person_id), (self.plain.owner_id, self.plain.ids[place])

    def import_(self) -> None:
        rows = self.dice.sample(MORE, self.dice.randint(1, 3))
        batch, _ = world.take_in(self.merged.owner_id, file(*rows))
        self.told("import", batch, rows)

    def undo(self) -> None:
        batches = Batch.objects.filter(owner_id=self.merged.owner_id, undone_at=None).order_by("id")[1:]
        if numbers := [one.pk for one in batches]:
            batch = self.dice.choice(numbers)
            self.told("undo", batch)
            imports.undo(self.merged.owner_id, batch_id=batch, now=world.NOW)

    def merge(self) -> None:
        if len(there := self.standing()) > 1:
            kept, other = self.dice.sample(there, 2)
            self.told("merge", kept, other)
            merging.merge(self.merged.owner_id, kept_id=kept, other_id=other, now=world.NOW)

    def unmerge(self) -> None:
        kept = sorted(set(Merge.objects.filter(owner_id=self.merged.owner_id).values_list("kept_id", flat=True)))
        if kept:
            one = self.dice.choice(kept)
            self.told("unmerge", one)
            merging.unmerge(self.merged.owner_id, person_id=one, apart=False)

    def part(self) -> None:
        """Take somebody apart, and think better of it: all is as it was before."""
        merges = Merge.objects.filter(owner_id=self.merged.owner_id)
        if not (kept := sorted(set(merges.values_list("kept_id", flat=True)))):
            return
        one = self.dice.choice(kept)
        self.told("part", one)
        before = content(self.merged)
        change_id, _ = changes.part(self.merged.owner_id, person_id=one, back="/")
        if change_id:
            changes.take_back(self.merged.owner_id, change_id=change_id)
            self.taken_back = (content(self.merged), before)
            for (
                one
            ) in self.taken_back:  # a merge leaves employers behind whom nobody belongs to until the next deletion
                del one["deserted"]
            assert self.taken_back[0] == before, f"{self.steps[-1]} was not taken back"

    def edit(self) -> None:
        if (person_id := self.base()) is None:
            return
        fresh = f"{len(self.steps)}-{self.seed}"
        said, removed = self.dice.choice(
            [
                (Contact(occupation=f"trade {fresh}"), ()),
                (Contact(notes=f"note {fresh}"), ()),
                (Contact(name=f"Name {fresh}"), ()),
                (Contact(emails=(f"{fresh}@new.example",)), ()),
                (Contact(affiliations=(Affiliation(f"Firm {fresh}", "Cook"),)), ()),
                (Contact(relationship="close"), ()),
                (Contact(), ("+1 503 555 0142",)),
                (Contact(), ("eva@sol.example",)),
            ]
        )
        if set(removed) & self.taken_away(person_id):
            return  # taken away again, it is not told from what a merge said
        self.told("edit", person_id, said, removed)
        for owner_id, one in self.both(person_id):
            people.edit(owner_id, person_id=one, said=said, removed=removed)

    def taken_away(self, person_id: int) -> set[str]:
        hands = Record.objects.filter(person_id=person_id, format="hand").values_list("removed", flat=True)
        return {value for removed in hands for value in removed}

    def ask(self) -> None:
        if (person_id := self.base()) is not None:
            self.told("ask", person_id)
            for owner_id, one in self.both(person_id):
                # Each by a way of their own: what comes of an ask stays with the ask, whosever it was.
                way = WAYS[self.merged.ids.index(person_id)]
                world.log(owner_id, one, Outcome.SENT, note=f"asked {len(self.steps)}", channel=way)

    def mark(self) -> None:
        """Mark somebody otherwise than they are, each once: said again, it is not told from what a merge said."""
        person_id = self.base()
        if person_id is None or person_id in self.marked:
            return
        self.marked.add(person_id)
        wanted = not Person.objects.get(id=person_id).do_not_contact
        self.told("mark", person_id, wanted)
        for owner_id, one in self.both(person_id):
            people.set_do_not_contact(owner_id, person_id=one, do_not_contact=wanted)

    def tie(self) -> None:
        """Tie two who are not tied, as merged, for the same reason."""
        one, other = self.base(), self.base()
        if one is None or other is None or one == other:
            return
        a, b = sorted((one, other))
        if Tie.objects.filter(a_id=a, b_id=b).exists():
            return
        self.told("tie", a, b)
        for (owner_id, first), (_, second) in zip(self.both(a), self.both(b), strict=True):
            network.tie(owner_id, one_id=first, other_id=second, knowing=network.Knowing(world.TODAY))

    def bin(self) -> None:
        """Delete somebody, and think better of it."""
        if there := self.standing():
            one = self.dice.choice(there)
            self.told("bin", one)
            number = binning.remove(self.merged.owner_id, person_id=one, now=world.NOW)
            binning.take_out(self.merged.owner_id, binned_id=number)


setattr(History, "import", History.import_)  # the deed's own name is a word of the language


def content(search: Search) -> Any:
    """All that a search holds, with each person by their place at the beginning."""
    owner_id, places = search.owner_id, {person_id: place for place, person_id in enumerate(search.ids)}
    mine = {"owner_id": owner_id}

    def at(number: int) -> object:
        return places.get(number, f"new {number}")

    at_work = Place.objects.filter(**mine).values("employer_id")
    persons = {
        at(one["id"]): {name: value for name, value in one.items() if name not in ("id", "owner_id")}
        for one in Person.objects.filter(**mine).values()
    }

    return {
        "persons": persons,
        "points": sorted(
            (str(at(one)), *rest)
            for one, *rest in ContactPoint.objects.filter(**mine).values_list("person_id", "value")
        ),
        "places": sorted(
            (str(at(one)), *map(str, rest))
            for one, *rest in Place.objects.filter(**mine).values_list(
                "person_id", "employer__name", "role", "is_current"
            )
        ),
        "records": sorted(
            (str(at(one)), repr(rest))
            for one, *rest in Record.objects.filter(**mine).values_list("person_id", "fingerprint", "data", "removed")
        ),
        "asks": sorted(
            (str(at(one)), note)
            for one, note in OutcomeRow.objects.filter(**mine).values_list("ask__person_id", "note")
        ),
        "ties": sorted(
            sorted((str(at(a)), str(at(b)))) for a, b in Tie.objects.filter(**mine).values_list("a_id", "b_id")
        ),
        "named": sorted(
            (str(at(a)), str(at(b))) for a, b in Referral.objects.filter(**mine).values_list("referrer_id", "person_id")
        ),
        "employers": sorted(Employer.objects.filter(**mine, id__in=at_work).values_list("name", flat=True)),
        "deserted": sorted(Employer.objects.filter(**mine).exclude(id__in=at_work).values_list("name", flat=True)),
        "merges": Merge.objects.filter(**mine).count(),
    }
