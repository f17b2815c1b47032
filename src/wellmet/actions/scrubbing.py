"""Taking a forgotten person out of backups that were made before."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from django.db import models

from wellmet.actions import backups, forgetting
from wellmet.core import employers, people
from wellmet.core.people import Contact
from wellmet.db import archives, uploads
from wellmet.db.folder import alone
from wellmet.db.models import Erasure
from wellmet.queries import profile
from wellmet.queries.remembered import unsearched

# By table, the columns without whose row a row goes, each with the table of that.
HANGING = {
    label: tuple(
        (field.name, field.related_model._meta.label_lower)
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.remote_field.on_delete is models.CASCADE
    )
    for label, model in backups.BY_LABEL.items()
}

EMPLOYERS_OF = {"wellmet.employermerge": ("former", "kept"), "wellmet.employerapart": ("a", "b")}


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """How many backups were rewritten, and which could not be read and may hold the person still."""

    rewritten: int
    unreadable: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """How many erasures that were cut off are done now, and what could not be read, so that others wait still.

    `let_go` is how many imports that waited for the user's word are gone, since their files may hold the person.
    """

    done: int
    unreadable: tuple[Path, ...]
    let_go: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to look for, by number and hashes, and with which secrets and country to recognize them.

    `names` and `strings` are what they are called and known by; of an erasure that was cut off there are hashes of them
    instead: `named` of keys together with a name, `called` of names, `mentions` of whatever may mean them.
    """

    number: int
    digests: frozenset[str]
    salts: tuple[str, ...]
    region: str
    names: tuple[str, ...] = ()
    strings: tuple[str, ...] = ()
    named: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()

    def is_told_by(self, contacts: list[Contact], *, fingerprints: list[str], has_number: bool) -> bool:
        """Whether these records of a backup are theirs.

        A household shares a phone, so beside it the name has to agree; and a number is theirs only with their name.
        """
        digests = people.person_digests(contacts, fingerprints=fingerprints, region=self.region, salts=self.salts)
        names = {contact.name for contact in contacts}
        if self.digests & digests:
            agrees = any(people.could_be_one(one, other) for one in names for other in self.names)
            return has_number or agrees or bool(self.named & digests)
        if not has_number:
            return False
        is_called = not self.called.isdisjoint(people.mention_digests(names, salts=self.salts))
        return is_called or bool({*map(people.fold, names)} & {*map(people.fold, self.names)})


def scrub(owner_id: int, *, folder: Path, erased: forgetting.Erased) -> Scrubbed:
    """Rewrite every backup in a folder that holds a person, without them.

    Those that cannot be read are left and told of, and the erasure waits for them: see `carry_through`.
    """
    salts, region = profile.salts(owner_id), profile.region(owner_id)
    wanted = Wanted(erased.person_id, erased.digests, salts, region, erased.names, erased.strings)
    left = scrub_folder(folder, wanted=wanted)
    if not left.unreadable:
        Erasure.objects.filter(owner_id=owner_id, number=erased.person_id).delete()
    return left


def carry_through(owner_id: int, *, folder: Path) -> Carried:
    """Rewrite the backups that an erasure was cut off before; while one cannot be read the erasure waits.

    Never raises for what is wrong with the folder or a file: Wellmet has to start all the same.
    """
    done, unreadable, let_go = 0, set[Path](), 0
    for one in Erasure.objects.filter(owner_id=owner_id).order_by("id"):
        # Only what was there then: who brings in a file after a forgetting means it to be here.
        let_go += uploads.clear(owner_id, tokens=one.data.get("uploads", uploads.tokens(owner_id)))
        forgetting.empty_log()
        try:
            left = scrub_folder(folder, wanted=known_by_hashes(owner_id, erasure=one)).unreadable
        except OSError:
            left = (folder,)
        if not left:
            Erasure.objects.filter(owner_id=owner_id, id=one.pk).delete()
            done += 1
        unreadable.update(left)
    return Carried(done, tuple(sorted(unreadable)), let_go)


def known_by_hashes(owner_id: int, *, erasure: Erasure) -> Wanted:
    kept = {name: frozenset(found) for name, found in erasure.data.items()}
    return Wanted(
        erasure.number,
        kept["digests"],
        profile.salts(owner_id),
        profile.region(owner_id),
        named=kept["named"],
        called=kept["called"],
        mentions=kept["mentions"],
    )


def scrub_folder(folder: Path, *, wanted: Wanted) -> Scrubbed:
    if not folder.is_dir():
        return Scrubbed(0, ())
    rewritten = 0
    unreadable = []
    with alone(folder):  # two at once would each bring back what the other takes out
        for remains in folder.glob(".*.part"):  # of a backup that was cut off
            remains.unlink(missing_ok=True)
        for path in sorted(folder.glob("*.zip")):
            try:
                rewritten += scrub_file(path, wanted=wanted)
            except (*backups.DAMAGE, OSError):
                unreadable.append(path)
    return Scrubbed(rewritten, tuple(unreadable))


def scrub_file(path: Path, *, wanted: Wanted) -> bool:
    with unsearched(), archives.opened(path) as (manifest, stored):
        gone = people_in(stored(), wanted=wanted)
        strings = wanted.strings if wanted.names else strings_in(stored(), gone=gone, wanted=wanted)
        kept, touched = without(stored(), gone=gone, strings=strings)
    if touched:
        counts = Counter(row["model"] for row in kept)
        rows = {label: counts[label] for label in backups.BY_LABEL}
        archives.write(path, manifest={**manifest, "rows": rows}, rows=kept)
    return touched


def strings_in(stored: Iterable[archives.Row], *, gone: set[int], wanted: Wanted) -> tuple[str, ...]:
    """The words by which a backup itself means somebody of whom only hashes are left."""
    contacts: list[Contact] = []
    found: set[str] = set()

    def look(text: str) -> str:
        found.update(people.mentioned(text, digests=wanted.mentions, salts=wanted.salts))
        return text

    for row in stored:
        if row["model"] == "wellmet.person" and row["pk"] in gone:
            contacts.append(Contact(name=row["fields"]["name"]))
        elif row["model"] == "wellmet.record" and row["fields"]["person"] in gone:
            contacts.append(people.unpack(row["fields"]["data"]))
        else:
            forgetting.rewritten(row["model"], fields=row["fields"], strike=look)
    return tuple(sorted({*people.mentions(contacts), *found}, key=lambda string: (-len(string), string)))


def people_in(stored: Iterable[archives.Row], *, wanted: Wanted) -> set[int]:
    """The numbers that a person has in a backup."""
    rows = iter(stored)
    salts = [row["fields"]["salt"] for row in islice(rows, 1) if row["model"] == "wellmet.seeker"]
    is_ours = any(not set(wanted.salts).isdisjoint(salt.split()) for salt in salts)
    contacts: dict[int, list[Contact]] = defaultdict(list)
    fingerprints: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        fields = row["fields"]
        if row["model"] == "wellmet.person":
            contacts[row["pk"]].append(Contact(name=fields["name"]))
        elif row["model"] == "wellmet.record":
            contacts[fields["person"]].append(people.unpack(fields["data"]))
            fingerprints[fields["person"]] += filter(None, [fields["fingerprint"]])
    return {
        number
        for number, said in contacts.items()
        if wanted.is_told_by(said, fingerprints=fingerprints[number], has_number=is_ours and number == wanted.number)
    }


def without(
    stored: Iterable[archives.Row], *, gone: set[int], strings: tuple[str, ...]
) -> tuple[list[archives.Row], bool]:
    """The rows of a backup that do not hang on these people, with every mention struck out of the rest."""
    dropped = {("wellmet.person", number) for number in gone}
    kept: list[archives.Row] = []
    strike = partial(people.strike, strings=strings)
    touched = False
    left_at: set[int] = set()  # employers at whom somebody was who is dropped
    for row in stored:
        if (row["model"], row["pk"]) in dropped or hangs_on(row, dropped=dropped):
            dropped.add((row["model"], row["pk"]))
            left_at.update(filter(None, (row["fields"].get(name) for name in ("employer", "named"))))
            touched = True
            continue
        left = forgetting.rewritten(row["model"], fields=row["fields"], strike=strike)
        is_struck = left != row["fields"]
        touched = touched or is_struck
        kept.append({**row, "fields": left} if is_struck else row)
    return without_employers(kept, numbers=left_at), touched


def without_employers(rows: list[archives.Row], *, numbers: set[int]) -> list[archives.Row]:
    """The rows without those of these employers whom nobody else names, and at whom the seeker does not aim.

    What stood for one of them stands for itself.
    """
    named = {row["fields"].get("named") or row["fields"].get("employer") for row in rows}
    gone = {
        row["pk"]
        for row in rows
        if row["model"] == "wellmet.employer"
        and row["pk"] in numbers - named
        and row["fields"].get("target_rank") is None
    }
    merges = [row["fields"] for row in rows if row["model"] == "wellmet.employermerge"]
    trees = employers.Forest({one["former"]: one["kept"] for one in merges}).without(gone)
    return [at_home(row, trees=trees, gone=gone) for row in rows if not is_about(row, employers=gone)]


def is_about(row: archives.Row, *, employers: set[int]) -> bool:
    """Whether a row is one of these employers, or says something of one that stands for another or does not."""
    if row["model"] == "wellmet.employer":
        return row["pk"] in employers
    ends = EMPLOYERS_OF.get(row["model"], ())
    return any(row["fields"][name] in employers for name in ends)


def at_home(row: archives.Row, *, trees: employers.Forest, gone: set[int]) -> archives.Row:
    """A place with the employer that its name means now."""
    if row["model"] != "wellmet.affiliation" or row["fields"]["employer"] not in gone:
        return row
    return {**row, "fields": {**row["fields"], "employer": trees.root(row["fields"]["named"])}}


def hangs_on(row: archives.Row, *, dropped: set[tuple[str, int]]) -> bool:
    return any((target, row["fields"].get(name)) in dropped for name, target in HANGING[row["model"]])
