"""What is kept in memory of all people is what the rows say, whatever was done to them in between."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from django.db import transaction
from tests import world

from wellmet.actions import backups, folding, forgetting, imports, network, owners, people, profile, sample
from wellmet.actions import planning as putting_off
from wellmet.core import planning
from wellmet.core.people import Contact, Outcome, Permission
from wellmet.core.planning import PutOffReason
from wellmet.queries import names as everyones_names
from wellmet.queries import planning as queries
from wellmet.queries.remembered import KEPT, MOST, remembered

pytestmark = pytest.mark.django_db

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Okafor\nEMAIL:tom@example.org\nORG:Pier Nine\nEND:VCARD\n"


@dataclass(frozen=True, slots=True)
class Search:
    """Ada's search with Grace in it, a batch that can be undone, and a backup."""

    ada: int
    grace: int
    batch: int
    backup: Path


@pytest.fixture
def search(tmp_path: Path) -> Search:
    ada = world.ada()
    grace = world.person(ada, "Grace Hopper", employer="Harbor Logistics", emails=("g@harbor.example",))
    backup = tmp_path / "b.zip"
    backups.save(ada, path=backup, now=world.NOW)
    batch, _ = world.take_in(ada, CARD)
    assert batch
    return Search(ada, grace, batch, backup)


def refer(search: Search) -> None:
    naming = network.Naming(world.TODAY, "ask her", Permission.YES)
    network.refer(search.ada, referrer_id=search.grace, contact=Contact(name="Rosa Diaz"), naming=naming)


DEEDS: dict[str, Callable[[Search], object]] = {
    "add": lambda one: world.person(one.ada, "Rosa Diaz"),
    "edit": lambda one: people.edit(one.ada, person_id=one.grace, said=Contact(name="Grace Byron", occupation="nurse")),
    "leave alone": lambda one: people.set_do_not_contact(one.ada, person_id=one.grace, do_not_contact=True),
    "refer": refer,
    "import": lambda one: world.take_in(one.ada, CARD.replace("Tom", "Tim").replace("tom", "tim")),
    "undo an import": lambda one: imports.undo(one.ada, batch_id=one.batch, now=world.NOW),
    "forget": lambda one: forgetting.forget(one.ada, person_id=one.grace),
    "restore": lambda one: backups.restore(one.ada, path=one.backup),
    "seek other work": lambda one: profile.save(one.ada, seeker=replace(world.ADA, seeks=("nurse",), country="GB")),
    "log": lambda one: world.log(one.ada, one.grace, Outcome.TALKED),
    "put off": lambda one: putting_off.put_off(one.ada, person_id=one.grace, reason=PutOffReason.LATER, now=world.NOW),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_it_equals_what_the_rows_give_after_each_deed(deed: Callable[[Search], object], search: Search) -> None:
    names(search.ada)
    assert queries.scene(search.ada, now=world.NOW).candidates
    deed(search)
    warm = queries.scene(search.ada, now=world.NOW), names(search.ada)
    KEPT.clear()
    assert (queries.scene(search.ada, now=world.NOW), names(search.ada)) == warm


def names(owner_id: int) -> everyones_names.Names:
    return everyones_names.everyones(owner_id)


def test_the_sample_comes_and_goes() -> None:
    owner_id = world.owner()
    deeds: list[Callable[[], object]] = [
        lambda: sample.load(owner_id, now=world.NOW),
        lambda: sample.clear(owner_id),
    ]
    for deed in deeds:
        queries.scene(owner_id, now=world.NOW)
        deed()
        warm = queries.scene(owner_id, now=world.NOW)
        KEPT.clear()
        assert queries.scene(owner_id, now=world.NOW) == warm


def test_what_was_logged_leaves_it_in_memory(search: Search) -> None:
    first = queries.everyone(search.ada, today=world.TODAY)
    world.log(search.ada, search.grace, Outcome.SENT)
    assert queries.everyone(search.ada, today=world.TODAY) is first


def test_another_day_or_another_trade_is_another_question(search: Search) -> None:
    first = queries.everyone(search.ada, today=world.TODAY)
    assert queries.everyone(search.ada, today=world.TODAY.replace(year=2030)) is not first


def test_what_a_transaction_took_back_is_not_remembered(search: Search) -> None:
    with transaction.atomic():
        owners.lock(search.ada)
        folding.create(search.ada, contacts=[Contact(name="Nobody Real")])
        assert len(queries.everyone(search.ada, today=world.TODAY).candidates) == 3
        transaction.set_rollback(True)
    assert len(queries.everyone(search.ada, today=world.TODAY).candidates) == 2


def test_nobody_is_given_what_is_anothers(search: Search) -> None:
    queries.everyone(search.ada, today=world.TODAY)
    assert queries.everyone(world.owner("linus"), today=world.TODAY).candidates == ()


def test_it_never_grows_beyond_its_room() -> None:
    owner_id = world.owner()
    for number in range(2 * MOST):
        assert remembered(owner_id, what=str(number), make=partial(int, number), mend=lambda was, _: was) == number
    assert len(KEPT) <= MOST


def test_five_of_today_are_those_of_everybody_read_anew(search: Search) -> None:
    for number in range(30):
        world.person(
            search.ada,
            f"Grace Number{number}",
            employer=("Harbor Logistics", "Bayline Foods")[number % 2],
            emails=(f"g{number}@mail.example",),
            relationship=("known", "close", "dormant")[number % 3],
        )
    choice = planning.Choice()
    queries.plan(search.ada, choice=choice, now=world.NOW)
    warm = queries.plan(search.ada, choice=choice, now=world.NOW).plan
    KEPT.clear()
    assert warm == planning.plan(queries.scene(search.ada, now=world.NOW), choice=choice)
    assert len(warm.suggestions) == 5
