"""A search that has gone on for a while among any number of people, the same for the same number."""

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import worlds
from tests import invented

from wellmet.core.people import Affiliation, Contact, Permission, Seeker

__all__ = ["NOW", "Search", "settle"]

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
ASKED = 60  # people, however many there are: what some weeks of a search come to
NAMED = 20  # whom the one who knows most people has named
CIRCLE = 6.0  # people whom each knows, as far as somebody said so


@dataclass(frozen=True, slots=True)
class Search:
    """The owner of a search, and the two people of it who are known to know most and fewest others."""

    owner_id: int
    many_ties: int
    few_ties: int


def settle(size: int) -> Search:
    """Write a whole search down: who there is, who knows whom, whom one named, and whom the seeker has asked."""
    from django.contrib.auth.models import User

    from wellmet.actions import imports, network, profile
    from wellmet.core import formats
    from wellmet.db.models import Person
    from wellmet.db.models import Seeker as SeekerRow
    from wellmet.queries.imports import Source

    owner_id = User.objects.create_user(id=size, username=f"owner-{size}").pk
    SeekerRow.objects.create(owner_id=owner_id)
    profile.save(owner_id, seeker=Seeker(name="Ada Byron", seeks=("nurse",), employers=("Bar Works", "Denan Works")))
    # As many to an employer among few as among many.
    recipe = worlds.RECIPES[0]
    employer = replace(recipe.traits[0], values=max(10, size // 10))
    grown = worlds.grown(replace(recipe, people=size, circle=CIRCLE, traits=(employer, *recipe.traits[1:])), seed=1)
    dice = random.Random(size)
    entries = tuple(
        formats.Entry(number + 1, contact(number, grown.facts[number], dice=dice)) for number in range(size)
    )
    parsed = formats.Parsed(formats.Format.GOOGLE_CSV, entries, read=size)
    imports.take_in(owner_id, sources=[Source("contacts.csv", parsed)], now=NOW)
    ids = list(Person.objects.filter(owner_id=owner_id).order_by("id").values_list("id", flat=True))
    tie(owner_id, ids=ids, ties=grown.ties)
    ask(owner_id, ids=ids, dice=dice)
    by_ties = sorted(range(len(ids)), key=lambda number: len(grown.ties[number]))
    many, few = ids[by_ties[-1]], ids[by_ties[0]]
    for number in range(NAMED):
        named = Contact(name=f"Named {invented.surname(number)}", phones=(f"+1 201 555 {9_000 + number}",))
        naming = network.Naming(date(2026, 11, 1 + number % 15), may_use_name=Permission.YES)
        network.refer(owner_id, referrer_id=many, contact=named, naming=naming)
    return Search(owner_id, many, few)


def contact(number: int, facts: tuple[str, ...], *, dice: random.Random) -> Contact:
    """Somebody with most of what address books hold, and here and there without any way to reach them."""
    given, family = dice.choice(invented.GIVEN), invented.surname(number)
    told = {kind: int(value) for kind, value in (fact.split(":") for fact in facts)}
    works = f"{invented.surname(told['employer'])} Works" if "employer" in told else ""
    role = dice.choice(invented.TRADES)
    is_lost = dice.random() < 0.05
    has_phone, has_mail, is_connection = (dice.random() < share and not is_lost for share in (0.6, 0.8, 0.4))
    return Contact(
        name=f"{given} {family}",
        given=given,
        family=family,
        emails=(f"{given}.{family}{number}@example.org".casefold(),) if has_mail else (),
        phones=(f"+1 {301 + number // 10_000 % 600} 555 {number % 10_000:04d}",) if has_phone else (),
        affiliations=(Affiliation(works, role),) if works else (),
        relationship="close" if dice.random() < 0.03 else "",
        groups=(f"club {told['place']}",) if "place" in told and dice.random() < 0.1 else (),
        connected_on=date(2016, 1, 1) + timedelta(days=dice.randrange(3_900)) if is_connection else None,
    )


def tie(owner_id: int, *, ids: list[int], ties: list[set[int]]) -> None:
    from wellmet.db.models import Tie

    pairs = ((one, other) for one, theirs in enumerate(ties) for other in sorted(theirs) if one < other)
    rows = (
        Tie(owner_id=owner_id, a_id=ids[one], b_id=ids[other], source="said", certainty=0.8, on=date(2026, 10, 1))
        for one, other in pairs
    )
    Tie.objects.bulk_create(rows, batch_size=2_000)


def ask(owner_id: int, *, ids: list[int], dice: random.Random) -> None:
    """Ask some people, of whom half answer, half of these say whether they know somebody, and a few want no more."""
    from wellmet.actions import asks, selections
    from wellmet.core.people import Channel, Outcome

    asked = dice.sample(ids, ASKED)
    for place, person_id in enumerate(asked):
        on = NOW.date() - timedelta(days=place % 90)
        said = [asks.Logged(Channel.EMAIL, Outcome.SENT, on)]
        if place % 2:
            said.append(asks.Logged(Channel.EMAIL, Outcome.TALKED, on, knew_someone=bool(place % 4 == 1)))
        for logged in said:
            asks.log(owner_id, person_id=person_id, logged=logged, now=NOW)
    selections.set_do_not_contact(owner_id, person_ids=dice.sample(ids, len(ids) // 100), do_not_contact=True)
