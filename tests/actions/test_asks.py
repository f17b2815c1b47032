"""Noting what happened, and taking the very entry back."""

from dataclasses import replace

import pytest
from tests import world

from wellmet.actions import asks as actions
from wellmet.actions import profile
from wellmet.core.people import Channel, Outcome
from wellmet.queries import asks
from wellmet.queries import profile as queries

pytestmark = pytest.mark.django_db


def noted(owner_id: int, person_id: int, outcome: Outcome) -> actions.Noted:
    logged = actions.Logged(Channel.EMAIL, outcome, world.TODAY)
    return actions.log(owner_id, person_id=person_id, logged=logged, now=world.NOW)


def test_an_undo_takes_back_the_entry_it_names_though_another_came_after_it() -> None:
    ada = world.ada()
    grace = world.person(ada, "Grace Hopper", relationship="known")
    first, second = noted(ada, grace, Outcome.SENT), noted(ada, grace, Outcome.AGREED)
    assert first.ask_id == second.ask_id
    assert actions.undo(ada, entry_id=first.entry_id).outcome == "sent"
    assert [ask.outcome for ask in asks.shown(ada)] == ["agreed"]
    with pytest.raises(actions.NothingLogged):
        actions.undo(ada, entry_id=first.entry_id)
    assert actions.undo(ada).outcome == "agreed"
    assert asks.shown(ada) == ()


def test_nobody_takes_back_anothers_entry() -> None:
    ada, linus = world.ada(), world.owner("linus")
    entry = noted(ada, world.person(ada, "Grace Hopper"), Outcome.SENT)
    with pytest.raises(actions.NothingLogged):
        actions.undo(linus, entry_id=entry.entry_id)
    assert len(asks.shown(ada)) == 1


def test_only_what_was_open_is_crossed_out_and_opened_again() -> None:
    ada = world.ada()
    grace = world.person(ada, "Grace Hopper", relationship="known")
    asked = ("Is a license a must?", "Who hires at night?")
    profile.save(ada, seeker=replace(queries.seeker(ada), questions=asked))
    logged = actions.Logged(Channel.EMAIL, Outcome.TALKED, world.TODAY, answered=(asked[0], "Who pays?"))
    entry = actions.log(ada, person_id=grace, logged=logged, now=world.NOW)
    assert asks.shown(ada)[0].history[0].answered == asked[:1]
    assert queries.seeker(ada).questions == asked[1:]
    profile.save(ada, seeker=replace(queries.seeker(ada), questions=(asked[0],)))
    actions.undo(ada, entry_id=entry.entry_id)
    assert queries.seeker(ada).questions == (asked[0],)
