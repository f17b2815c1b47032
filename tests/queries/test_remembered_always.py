"""What is kept in memory of all people is what the rows say, after any deeds in any order."""

import ast
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import transaction
from tests import invented, world
from tests.queries import employer_deeds

import wellmet.actions
from wellmet.actions import (
    asks,
    backups,
    binning,
    changes,
    closeness,
    consents,
    forgetting,
    imports,
    likeness,
    meetings,
    merging,
    messages,
    network,
    parting,
    people,
    planning,
    profile,
    referrals,
    retention,
    selections,
    upgrading,
    welcome,
)
from wellmet.core.people import (
    Affiliation,
    Channel,
    Contact,
    Exchange,
    ExchangeKind,
    Outcome,
    Permission,
    Purpose,
    Relationship,
    Voice,
)
from wellmet.core.planning import PutOffReason
from wellmet.db.models import Likeness, Person, Referral, Tie
from wellmet.queries import names as everyones_names
from wellmet.queries import planning as queries
from wellmet.queries.remembered import KEPT, Kept
from wellmet.queries.wordings import Own

pytestmark = pytest.mark.django_db

BACK = "/"
BACKWARDS = "to take something back"
OWN = Own(Channel.EMAIL, Purpose.ADVICE, "Hello there.")
SOUGHT = ("nurse", "warehouse shift lead")
QUESTION = "How does one begin as a nurse?"
STEPS = 60
MAIL = (Exchange(ExchangeKind.MAIL, date(2026, 5, 2), sent=2, received=1),)


class Life:
    """A search in which things happen to whoever the dice choose."""

    def __init__(self, dice: random.Random, folder: Path) -> None:
        self.dice, self.folder = dice, folder
        self.ada = world.ada()
        self.today = world.TODAY
        self.number = 0
        self.back: list[Callable[[], object]] = []  # what can be taken back
        world.take_in(self.ada, invented.google_csv(12, seed=dice.randrange(99)))

    def everybody(self) -> list[int]:
        return list(Person.objects.filter(owner_id=self.ada).order_by("id").values_list("id", flat=True))

    def whom(self) -> int:
        return self.dice.choice(self.everybody())

    def some(self) -> list[int]:
        return sorted({self.whom() for _ in range(2)})

    def contact(self) -> Contact:
        """Somebody new, or by their name or their number somebody who is there."""
        self.number = self.dice.choice((self.number + 1, self.dice.randrange(self.number + 1)))
        return Contact(
            name=f"{self.dice.choice(invented.GIVEN)} {invented.surname(self.number)}",
            phones=(f"+1 503 555 {self.number:04d}",) if self.dice.random() < 0.7 else (),
            urls=("https://www.linkedin.com/in/zoe",) if self.dice.random() < 0.2 else (),
            affiliations=(self.place(),) if self.dice.random() < 0.7 else (),
            occupation=self.dice.choice(("", "nurse", "warehouse shift lead")),
            relationship=self.dice.choice(("", "", "close", "stranger")),
            exchanges=MAIL if self.dice.random() < 0.3 else (),
            how_met=self.dice.choice(("", "at the gym")),
            groups=(self.dice.choice(("choir", "chess")),) if self.dice.random() < 0.3 else (),
            connected_on=date(2019, 5, self.dice.randrange(1, 28)) if self.dice.random() < 0.3 else None,
        )

    def place(self) -> Affiliation:
        return Affiliation(self.dice.choice((*world.ADA.employers, "Pier Nine Foods", "Bayline Foods")), "nurse")

    def card(self) -> str:
        name = f"{self.dice.choice(invented.GIVEN)} {invented.surname(self.dice.randrange(9))}"
        return f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL:+1 503 555 {self.dice.randrange(9):04d}\nEND:VCARD\n"

    def naming(self) -> network.Naming:
        return network.Naming(self.today, may_use_name=self.dice.choice(list(Permission)))

    def logged(self) -> asks.Logged:
        return asks.Logged(Channel.PHONE, self.dice.choice((Outcome.SENT, Outcome.TALKED)), world.TODAY)

    def tied(self) -> dict[str, int]:
        ties = list(Tie.objects.filter(owner_id=self.ada).order_by("id").values_list("a_id", "b_id"))
        one, other = self.dice.choice(ties or [(self.whom(), self.whom())])
        return {"one_id": one, "other_id": other}

    def alike(self) -> list[tuple[int, int]]:
        return list(Likeness.objects.filter(owner_id=self.ada).order_by("id").values_list("a_id", "b_id"))[:1]

    def between(self) -> dict[str, int]:
        """A giver of a name, and whose name it was."""
        named = list(Referral.objects.filter(owner_id=self.ada).order_by("id").values_list("referrer_id", "person_id"))
        giver, other = self.dice.choice(named or [(self.whom(), self.whom())])
        return {"giver_id": giver, "person_id": other}


def change(life: Life, done: int | tuple[int, int]) -> None:
    """Remember a change, to be taken back some time later."""
    number = done if isinstance(done, int) else done[0]
    life.back.append(lambda: changes.take_back(life.ada, change_id=number))


def referral(life: Life) -> None:
    done = referrals.refer(life.ada, referrer_id=life.whom(), contact=life.contact(), naming=life.naming())
    life.back.append(lambda: referrals.take_back(life.ada, referred=done))


def relations(life: Life) -> None:
    before = selections.set_relationship(life.ada, person_ids=life.some(), relationship=Relationship.CLOSE)
    life.back.append(lambda: selections.put_back_relationships(life.ada, before=before))


def meeting(life: Life) -> None:
    named, via_id = life.dice.choice((life.contact(), meetings.NOBODY)), life.dice.choice((None, life.whom()))
    kept = meetings.keep(life.ada, met=meetings.Met(life.contact(), named, via_id=via_id), on=life.today)
    life.back.append(lambda: meetings.take_back(life.ada, kept=kept))


def words(life: Life) -> None:
    person_id = life.whom()
    before = people.words(life.ada, person_id=person_id)
    people.edit(life.ada, person_id=person_id, said=life.contact(), unsaid=["occupation"])
    life.back.append(lambda: people.put_back(life.ada, person_id=person_id, words=before))


def leave(life: Life) -> None:
    answer = life.dice.choice(list(Permission))
    before = consents.record(life.ada, **life.between(), answer=answer, on=life.today)
    life.back.append(lambda: consents.put_back(life.ada, stood=before))


def answer(life: Life) -> None:
    likeness.look(life.ada)
    decisions = likeness.decide(life.ada, pairs=life.alike(), is_one=life.dice.random() < 0.7, now=world.NOW)
    life.back.append(lambda: likeness.take_back(life.ada, decisions=decisions))


def imported(life: Life) -> None:
    batch_id, _ = world.take_in(life.ada, life.card())
    if batch_id:
        life.back.append(lambda: imports.undo(life.ada, batch_id=batch_id, now=world.NOW))


def restored(life: Life) -> None:
    path = life.folder / "b.zip"
    if not path.exists() or life.dice.random() < 0.5:
        path.unlink(missing_ok=True)
        backups.save(life.ada, path=path, now=world.NOW)
    else:
        backups.restore(life.ada, path=path)


def binned(life: Life) -> None:
    number = binning.remove(life.ada, person_id=life.whom(), now=world.NOW)
    life.back.append(lambda: binning.take_out(life.ada, binned_id=number))


def merged(life: Life) -> None:
    kept_id = life.whom()
    make = life.dice.choice((merging.merge, likeness.merge))
    make(life.ada, kept_id=kept_id, other_id=life.whom(), now=world.NOW)
    life.back.append(lambda: merging.unmerge(life.ada, person_id=kept_id))


def parted(life: Life) -> None:
    kept_id = life.whom()
    merging.merge(life.ada, kept_id=kept_id, other_id=life.whom(), now=world.NOW)
    _, before = parting.part(life.ada, person_id=kept_id)
    if before:
        life.back.append(lambda: parting.take_back(life.ada, parted=before))


def parted_here(life: Life) -> None:
    kept_id = life.whom()
    merging.merge(life.ada, kept_id=kept_id, other_id=life.whom(), now=world.NOW)
    change(life, changes.part(life.ada, person_id=kept_id, back=BACK)[0])


def taken_back_by_the_database(life: Life) -> None:
    """A transaction within which people are read, and which comes to nothing."""
    with transaction.atomic():
        people.edit(life.ada, person_id=life.whom(), said=life.contact())
        remembered(life)
        transaction.set_rollback(True)


def take_back(life: Life) -> None:
    if life.back:
        life.back.pop(life.dice.randrange(len(life.back)))()


def another_day(life: Life) -> None:
    life.today += timedelta(days=life.dice.choice((0, 1, 100)))


DEEDS: dict[str, Callable[[Life], object]] = {
    BACKWARDS: take_back,
    "the clock": another_day,
    "the database": taken_back_by_the_database,
    "asks.log": lambda it: asks.log(it.ada, person_id=it.whom(), logged=it.logged(), now=world.NOW),
    "asks.undo": lambda it: asks.undo(it.ada),
    "backups": restored,
    "upgrading.complete": lambda it: upgrading.complete(it.ada),
    "binning.remove binning.take_out": binned,
    "binning.empty": lambda it: binning.empty(it.ada, now=world.NOW),
    "changes.edit": lambda it: change(
        it, changes.edit(it.ada, person_id=it.whom(), said=it.contact(), removed=(), unsaid=(), back=BACK)
    ),
    "changes.relate": lambda it: change(
        it, changes.relate(it.ada, person_ids=it.some(), relationship=Relationship.KNOWN, back=BACK)
    ),
    "changes.set_aside": lambda it: change(
        it, changes.set_aside(it.ada, person_ids=it.some(), is_person=it.dice.random() < 0.5, back=BACK)
    ),
    "changes.mark": lambda it: change(
        it, changes.mark(it.ada, person_ids=it.some(), do_not_contact=it.dice.random() < 0.5, back=BACK)
    ),
    "changes.refer changes.take_back": lambda it: change(
        it, changes.refer(it.ada, referrer_id=it.whom(), contact=it.contact(), naming=it.naming(), back=BACK)
    ),
    "changes.log": lambda it: change(
        it,
        changes.log(
            it.ada,
            person_id=it.whom(),
            logged=it.logged(),
            named=(it.contact(), it.naming()),
            now=world.NOW,
            back=BACK,
        ),
    ),
    "changes.meet": lambda it: change(
        it, changes.meet(it.ada, met=meetings.Met(it.contact(), it.contact()), on=it.today, back=BACK)[0]
    ),
    "changes.jot": lambda it: change(
        it, changes.jot(it.ada, lines=["Una Bo, plumber", "Ana Bo, said to call Cem Ba"], on=it.today, back=BACK)
    ),
    "changes.acquaint": lambda it: change(
        it, changes.acquaint(it.ada, said=dict.fromkeys(it.some(), it.dice.choice(("", "close"))), back=BACK)
    ),
    "changes.reword": lambda it: changes.reword(
        it.ada, person_id=it.whom(), channel=Channel.EMAIL, purpose=Purpose.ADVICE, back=BACK
    ),
    "changes.keep": lambda it: change(it, changes.keep(it.ada, person_ids=it.some(), on=it.today, back=BACK)),
    "changes.decide": lambda it: change(
        it,
        changes.decide(
            it.ada,
            pairs=it.alike(),
            is_one=True,
            now=world.NOW,
            back=BACK,
        ),
    ),
    "changes.remove": lambda it: change(it, changes.remove(it.ada, person_id=it.whom(), now=world.NOW, back=BACK)),
    "changes.part": parted_here,
    "changes.leave": lambda it: change(
        it,
        changes.leave(it.ada, **it.between(), answer=it.dice.choice(list(Permission)), on=it.today, back=BACK),
    ),
    "closeness.accept": lambda it: closeness.accept(it.ada, person_ids=it.everybody(), today=it.today),
    "closeness.accept_here": lambda it: change(
        it, closeness.accept_here(it.ada, person_ids=it.everybody(), today=it.today, back=BACK)[1]
    ),
    "consents.record consents.put_back": leave,
    **employer_deeds.DEEDS,
    "forgetting": lambda it: forgetting.forget(it.ada, person_id=it.whom()),
    "imports.take_in imports.undo": imported,
    "likeness.ask_anew likeness.decide likeness.take_back": answer,
    "meetings.keep meetings.take_back": meeting,
    "merging.merge likeness.merge merging.unmerge": merged,
    "merging.keep_apart": lambda it: merging.keep_apart(it.ada, one_id=it.whom(), other_id=it.whom()),
    "merging.ask_again": lambda it: merging.ask_again(it.ada, one_id=it.whom(), other_id=it.whom()),
    "messages.keep": lambda it: messages.keep(it.ada, person_id=it.whom(), own=OWN),
    "messages.drop": lambda it: messages.drop(
        it.ada, person_id=it.whom(), channel=Channel.EMAIL, purpose=Purpose.ADVICE
    ),
    "network.refer": lambda it: network.refer(it.ada, referrer_id=it.whom(), contact=it.contact(), naming=it.naming()),
    "network.connect": lambda it: network.connect(
        it.ada, referrer_id=it.whom(), person_id=it.whom(), naming=it.naming()
    ),
    "network.tie": lambda it: network.tie(
        it.ada, one_id=it.whom(), other_id=it.whom(), knowing=network.Knowing(it.today)
    ),
    "network.untie": lambda it: network.untie(it.ada, **it.tied()),
    "parting.part parting.take_back": parted,
    "people.add": lambda it: people.add(it.ada, contact=it.contact()),
    "people.edit people.put_back": words,
    "people.set_do_not_contact": lambda it: people.set_do_not_contact(it.ada, person_id=it.whom(), do_not_contact=True),
    "planning.put_off": lambda it: planning.put_off(
        it.ada, person_id=it.whom(), reason=PutOffReason.NOT_CLOSE, now=world.NOW
    ),
    "planning.undo": lambda it: planning.undo(it.ada),
    "profile.save": lambda it: profile.save(
        it.ada, seeker=replace(world.ADA, country=it.dice.choice(("US", "GB")), seeks=(it.dice.choice(SOUGHT),))
    ),
    "profile.cross_out": lambda it: profile.cross_out(it.ada, questions=[QUESTION]),
    "profile.open_again": lambda it: profile.open_again(it.ada, questions=[QUESTION]),
    "profile.fill": lambda it: profile.fill(it.ada, said=world.ADA),
    "profile.keep_phrases": lambda it: profile.keep_phrases(it.ada, pitch="", sign_off="Yours", voice=Voice.WARM),
    "profile.set_found_work": lambda it: profile.set_found_work(it.ada, on=it.dice.choice((None, it.today))),
    "referrals.refer referrals.take_back": referral,
    "retention.keep": lambda it: retention.keep(it.ada, person_ids=it.some(), on=it.today),
    "retention.put_back": lambda it: retention.put_back(it.ada, before={it.whom(): None}),
    "selections.set_relationship selections.put_back_relationships": relations,
    "selections.set_is_person": lambda it: selections.set_is_person(
        it.ada, person_ids=it.some(), is_person=it.dice.random() < 0.5
    ),
    "selections.set_do_not_contact": lambda it: selections.set_do_not_contact(
        it.ada, person_ids=it.some(), do_not_contact=it.dice.random() < 0.5
    ),
    "welcome.jot": lambda it: welcome.jot(it.ada, lines=["Wren Ta, cook", "Gus Ba"], on=it.today),
    "welcome.acquaint": lambda it: welcome.acquaint(it.ada, said=dict.fromkeys(it.some(), "known")),
}
# The sample search needs an empty one, and has a test of its own.
NOT_DONE = {"layouts.remember", "owners.ensure_local", "sample.load", "sample.clear"}


def remembered(life: Life) -> tuple[queries.Known, everyones_names.Names]:
    return queries.everyone(life.ada, today=life.today), everyones_names.everyones(life.ada)


@pytest.mark.parametrize("drawn", range(2))
def test_it_equals_what_the_rows_give_after_any_deeds_in_any_order(drawn: int, tmp_path: Path) -> None:
    life = Life(random.Random(drawn), tmp_path)
    elsewhere: dict[tuple[int, str], Kept] = {}  # what another process, that looks more seldom, holds in its memory
    for step in range(STEPS):
        name = life.dice.choice(list(DEEDS) if step % 4 else [BACKWARDS])
        with suppress(LookupError, ValueError), transaction.atomic():
            DEEDS[name](life)
        here = remembered(life)
        mine = dict(KEPT)
        KEPT.clear()
        fresh = remembered(life)
        assert here == fresh, (step, name)
        if life.dice.random() < 0.2:
            KEPT.clear()
            KEPT.update(elsewhere)
            assert remembered(life) == fresh, (step, name)
            elsewhere = dict(KEPT)
        KEPT.clear()
        KEPT.update(mine)


def test_no_action_is_left_out() -> None:
    told = {one for name in DEEDS for one in name.split()}
    assert set(actions()) - NOT_DONE <= told


def actions() -> Iterator[str]:
    folder = Path(wellmet.actions.__file__).parent
    for path in folder.rglob("*.py"):
        topic = path.parent.name if path.stem == "__init__" else path.stem
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and any("atomic" in ast.dump(one) for one in node.decorator_list):
                yield f"{topic}.{node.name}"
