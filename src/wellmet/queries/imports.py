"""What an import would do, decided before anything is written."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from wellmet.core import formats, people
from wellmet.queries import binned, forgotten, matching, notes, profile, records
from wellmet.queries.pairs import Question

FORGOTTEN = "somebody you asked to forget is in this file; skipped"
BINNED = "somebody you deleted is in this file; left in the bin"

Progress = Callable[[str, int, int], None]  # a stage, and how much of what there is to do in it is done
STEP = 500  # records weighed between two reports of progress


def quiet(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: where it came from, and what was in it."""

    path: str
    parsed: formats.Parsed


@dataclass(frozen=True, slots=True)
class Row:
    """A record as it may be stored; `left_out` are the fields that said what must not be kept."""

    source: int
    contact: people.Contact
    packed: dict[str, Any]
    fingerprint: str
    format: str
    keys: tuple[people.Key, ...]
    lines: tuple[formats.CardLine, ...] = ()
    is_known_only: bool = False
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """New records of one person, and the contact that all records of that person make together.

    `alike` are those among them that no key joined to the rest, but everything else that they say.
    """

    person_id: int | None
    rows: tuple[Row, ...]
    kept_apart_from: tuple[str, ...] = ()
    contact: people.Contact | None = None
    changes: tuple[str, ...] = ()
    alike: tuple[tuple[Row, ...], ...] = ()

    @property
    def is_somebody(self) -> bool:
        """Tell whether the person is there, or is brought in by one of these records."""
        return self.person_id is not None or not all(row.is_known_only for row in self.rows)


@dataclass(frozen=True, slots=True)
class Report:
    """What happens to the records of one file: read = new + updated + unchanged + skipped.

    Of `shortened` records something was left out that must not be kept of anybody.
    """

    path: str
    format: str
    read: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    problems: tuple[formats.Problem, ...] = ()
    shortened: int = 0


@dataclass(frozen=True, slots=True)
class Outlook:
    """The whole import: reports by file, people to make or change, and stored records that were seen again.

    `revived` are the people of whom the files say again what a newer import had replaced, `turned` those whose newest
    record is another once there is such an import at all; `is_rewritten` where a record
    says the same, but its source wrote something else that is kept for export; `profile` is what they say of
    the seeker. `merges` are those who turn out to be
    one; `questions` are pairs that may be one, a number below zero being minus a group's place, counted from one.
    """

    reports: tuple[Report, ...]
    groups: tuple[Group, ...]
    seen_again: Mapping[int, tuple[formats.CardLine, ...]]
    revived: frozenset[int]
    turned: frozenset[int]
    is_rewritten: bool
    profile: people.Seeker | None = None
    merges: tuple[tuple[int, int], ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def has_news(self) -> bool:
        """Tell whether there is anything to store."""
        return bool(self.groups or self.revived or self.is_rewritten)


def outlook(owner_id: int, *, sources: Sequence[Source], progress: Progress = quiet) -> Outlook:
    """Decide for every record of these files whether it is new, adds something, is known already, or must stay out."""
    sieve = Sieve.of(owner_id)
    tally: Counter[tuple[int, str]] = Counter()
    problems = [list(source.parsed.problems) for source in sources]
    rows: list[Row] = []
    seen_again: dict[int, tuple[formats.CardLine, ...]] = {}
    revived: set[int] = set()
    again: list[tuple[int, records.Stored, bool]] = []  # the source, what it says again, and whether it was replaced
    fresh: dict[str, int] = {}
    entries = sum(len(source.parsed.entries) for source in sources)
    done = 0
    for number, source in enumerate(sources):
        tally[number, "skipped"] += source.parsed.read - len(source.parsed.entries)
        for entry in source.parsed.entries:
            done = told(progress, done, 2 * entries)
            row = sieve.row(number, entry=entry, format=source.parsed.format)
            if row.fingerprint in fresh:
                twin = rows[fresh[row.fingerprint]]
                rows[fresh[row.fingerprint]] = replace(twin, lines=united(twin.lines, row.lines))
                tally[number, "unchanged"] += 1
            elif stored := sieve.stored.get(row.fingerprint):
                is_replaced = stored.is_replaced and stored.id not in seen_again
                seen_again[stored.id] = united(seen_again.get(stored.id, ()), row.lines)
                again.append((number, stored, is_replaced))
                revived.update([stored.person_id] if is_replaced else [])
            elif why := sieve.kept_out(row):
                tally[number, "skipped"] += 1
                problems[number].append(formats.Problem(entry.line, "", why))
                continue
            else:
                fresh[row.fingerprint] = len(rows)
                rows.append(row)
            tally[number, "shortened"] += bool(row.left_out)
            problems[number] += notes.problems(row.left_out, line=entry.line)
    # A file may say the same record by several cards, so what is written otherwise shows only once all of it is read.
    rewritten = {
        stored.id
        for _, stored, _ in again
        if seen_again[stored.id] and formats.digest(seen_again[stored.id]) != stored.digest
    }
    for number, stored, is_replaced in again:
        tally[number, "updated" if is_replaced or stored.id in rewritten else "unchanged"] += 1
    gathered, alike = gather(owner_id, rows=rows, region=sieve.region, seen_again=frozenset(seen_again))
    groups: list[Group] = []
    places: dict[int, int] = {}  # of each new group, where it stands among those that are kept
    for number, group in enumerate(gathered, 1):
        done = told(progress, done, 2 * entries)
        if not group.is_somebody:
            tally.update((row.source, "skipped") for row in group.rows)
            continue
        groups.append(group)
        places[-number] = -len(groups)
        tally.update((row.source, change) for row, change in zip(group.rows, group.changes, strict=True))
        if group.kept_apart_from:
            problems[group.rows[0].source].append(apart(group))
    return Outlook(
        tuple(
            report(sieve.named(source), number=number, tally=tally, problems=problems)
            for number, source in enumerate(sources)
        ),
        tuple(groups),
        seen_again,
        frozenset(revived),
        records.turned(sieve.stored.values(), seen_again=seen_again),
        bool(rewritten),
        said_of_seeker(sources),
        alike.merges,
        tuple(one.moved(places) for one in alike.questions if one.is_standing(places)),
    )


def told(progress: Progress, done: int, total: int) -> int:
    """Tell now and then how far the weighing is: each record is held against what is there, then put to its person."""
    if done % STEP == 0:
        progress("weighing", done, total)
    return done + 1


def said_of_seeker(sources: Iterable[Source]) -> people.Seeker | None:
    """What files say of the seeker, the first of them first; None where they say nothing."""
    found = people.Seeker()
    for source in sources:
        if source.parsed.profile:
            found = people.fill_blanks(found, said=source.parsed.profile)
    return found if found != people.Seeker() else None


def united(one: tuple[formats.CardLine, ...], other: tuple[formats.CardLine, ...]) -> tuple[formats.CardLine, ...]:
    """What two cards wrote that say the same of somebody."""
    return tuple(formats.united([one, other])) if one and other and one != other else one or other


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is stored, deleted or forgotten already, to hold every record of a file against."""

    region: str
    stored: Mapping[str, records.Stored]
    forgotten: forgotten.Forgotten
    lid: binned.Lid

    @classmethod
    def of(cls, owner_id: int) -> Self:
        return cls(
            region=profile.region(owner_id),
            stored=records.stored_records(owner_id),
            forgotten=forgotten.Forgotten.of(owner_id),
            lid=binned.Lid.of(owner_id),
        )

    def row(self, source: int, *, entry: formats.Entry, format: str) -> Row:
        packed = people.pack(entry.contact)
        fingerprint = people.fingerprint(packed, format=format)
        is_stored = fingerprint in self.stored
        keys = () if is_stored else people.strong_keys(entry.contact, region=self.region)
        # By the print of what the file says the record is known again; what is kept names nobody forgotten,
        # and tells no protected trait.
        contact, lines, left_out = notes.without_traits(
            self.forgotten.without(entry.contact), lines=self.forgotten.without_lines(entry.lines)
        )
        kept = packed if contact == entry.contact else people.pack(contact)
        return Row(source, contact, kept, fingerprint, format, keys, lines, entry.is_known_only, left_out)

    def named(self, source: Source) -> Source:
        """A file under its name, without those whom it may be named after."""
        return replace(source, path=self.forgotten.struck(source.path))

    def kept_out(self, row: Row) -> str:
        """Why a record must stay out; empty where nothing is in its way."""
        if self.forgotten.is_known(row.contact.name, keys=row.keys, fingerprint=row.fingerprint):
            return FORGOTTEN
        return BINNED if self.lid.is_over(row.contact.name, keys=row.keys, fingerprint=row.fingerprint) else ""


def gather(
    owner_id: int, *, rows: list[Row], region: str, seen_again: frozenset[int]
) -> tuple[list[Group], matching.Alike]:
    """New records by person; and what likeness says, its questions with newcomers as minus a group's place."""
    newcomers = tuple(people.Newcomer(row.contact.name, row.keys, row.source) for row in rows)
    placed = people.place(
        newcomers, known=records.known_by_key(owner_id, keys={key for row in rows for key in row.keys})
    )
    placements = tuple(one_each(placed))
    drawn = [tuple(rows[position] for position in placement.positions) for placement in placements]
    alike = matching.alike(
        owner_id,
        newcomers=[
            matching.Newcomer(
                placement.person_id, [row.contact for row in members], [f"{row.format} {row.source}" for row in members]
            )
            for placement, members in zip(placements, drawn, strict=True)
        ],
        region=region,
    )
    there = [placement.person_id for placement in placements if placement.person_id is not None]
    said = records.said_of(
        owner_id, person_ids={*there, *(home for home in alike.homes.values() if home > 0)}, seen_again=seen_again
    )
    names = records.names_of(owner_id, person_ids=[other for placement in placements for other in placement.others])
    groups: list[Group] = []
    numbers: dict[int, int] = {}
    for place, members in alike.gathered(placements):
        home = place if place > 0 else None
        parts = [drawn[one] for one in members]
        others = {other for one in members for other in placements[one].others if other != home}
        group = Group(
            home,
            tuple(row for part in parts for row in part),
            tuple(sorted(names[other] for other in others)),
            alike=tuple(drawn[one] for one in members if alike.came_by_likeness(one, home=place)),
        )
        groups.append(grow(group, said=said.get(home or 0, ()), region=region))
        numbers[place] = home or -len(groups)
    questions = tuple(replace(one, a=numbers.get(one.a, one.a), b=numbers.get(one.b, one.b)) for one in alike.questions)
    return groups, replace(alike, questions=questions)


def one_each(placements: Iterable[people.Placement]) -> Iterable[people.Placement]:
    """Put together what joined the same known person by different keys, so that each person is written once."""
    homes: dict[int, people.Placement] = {}
    for placed in placements:
        if placed.person_id is None:
            yield placed
        elif before := homes.get(placed.person_id):
            positions = tuple(sorted(before.positions + placed.positions))
            others = tuple(sorted({*before.others, *placed.others}))
            homes[placed.person_id] = people.Placement(positions, placed.person_id, others)
        else:
            homes[placed.person_id] = placed
    yield from homes.values()


def grow(group: Group, *, said: tuple[people.Said, ...], region: str) -> Group:
    """Add a group's rows to what was said before, one by one, and note what each of them changed."""
    contact = people.fold_records(said, region=region) if said else None
    changes = []
    for row in group.rows:
        said = (*said, people.Said(row.contact, row.format, records.NEXT_BATCH))
        grown = people.fold_records(said, region=region)
        changes.append("new" if contact is None else "updated" if grown != contact else "unchanged")
        contact = grown
    return replace(group, contact=contact, changes=tuple(changes))


def apart(group: Group) -> formats.Problem:
    others = ", ".join(group.kept_apart_from)
    return formats.Problem(0, group.rows[0].contact.name, f"shares a phone or e-mail with {others}; kept apart")


def report(
    source: Source, *, number: int, tally: Counter[tuple[int, str]], problems: list[list[formats.Problem]]
) -> Report:
    counts = {change: tally[number, change] for change in ("new", "updated", "unchanged", "skipped", "shortened")}
    return Report(
        source.path, source.parsed.format.value, source.parsed.read, **counts, problems=tuple(problems[number])
    )


def report_of(stored: dict[str, Any]) -> Report:
    """A stored report as the value it was."""
    return Report(**{**stored, "problems": tuple(formats.Problem(**problem) for problem in stored["problems"])})
