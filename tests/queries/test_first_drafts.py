"""First drafts for several people: nobody is told what somebody else is told."""

import pytest
from tests import world

from wellmet.actions import messages as actions
from wellmet.core import messages as core
from wellmet.core.people import Channel, Purpose
from wellmet.queries import messages
from wellmet.queries.messages import Wish
from wellmet.queries.wordings import Own

pytestmark = pytest.mark.django_db
WISH = Wish(Channel.EMAIL, Purpose.OPENINGS)


def test_a_draft_is_put_otherwise_where_its_words_are_kept_for_somebody_else() -> None:
    ada = world.ada()
    rosa, tom = world.person(ada, "Rosa Diaz"), world.person(ada, "Tom Okafor")
    first = messages.draft(ada, person_id=rosa, wish=WISH, now=world.NOW).draft
    actions.keep(ada, person_id=tom, own=Own(Channel.EMAIL, Purpose.OPENINGS, first.body))
    assert not core.is_alike(
        messages.draft(ada, person_id=rosa, wish=WISH, now=world.NOW).draft.body, others=[first.body]
    )


def test_words_kept_by_another_way_or_by_another_seeker_change_nothing() -> None:
    ada, linus = world.ada(), world.owner("linus")
    rosa, tom, bob = world.person(ada, "Rosa Diaz"), world.person(ada, "Tom Okafor"), world.person(linus, "Bob Kern")
    first = messages.draft(ada, person_id=rosa, wish=WISH, now=world.NOW).draft
    actions.keep(ada, person_id=tom, own=Own(Channel.LETTER, Purpose.OPENINGS, first.body))
    actions.keep(linus, person_id=bob, own=Own(Channel.EMAIL, Purpose.OPENINGS, first.body))
    assert messages.draft(ada, person_id=rosa, wish=WISH, now=world.NOW).draft.body == first.body
