"""Referrals, consents, ties and places as values."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from wellmet.core import ethics, network, people
from wellmet.db.models import Affiliation, Consent, Referral, Tie
from wellmet.queries import naming
from wellmet.queries import people as people_queries


@dataclass(frozen=True, slots=True)
class Way:
    """How a person came into the net: who named them, in what words, and whether the name may be used with them now."""

    referrer_id: int
    words: str
    may_use_name: bool


def consents(owner_id: int) -> tuple[ethics.Consent, ...]:
    rows = Consent.objects.filter(owner_id=owner_id).order_by("id")
    trees = naming.forest(owner_id)
    return tuple(
        ethics.Consent(
            giver,
            ethics.ConsentKind(kind),
            person,
            employer and trees.root(employer),
            given_on,
            expires_on,
            withdrawn_on,
        )
        for giver, kind, person, employer, given_on, expires_on, withdrawn_on in rows.values_list(
            "giver_id", "kind", "person_id", "employer_id", "given_on", "expires_on", "withdrawn_on"
        )
    )


def introducible(owner_id: int, *, today: date) -> frozenset[int]:
    """People who agreed to be brought together with somebody (rule REF-04)."""
    agreed = {ethics.ConsentKind.MAY_INTRODUCE, ethics.ConsentKind.WANTS_INTRODUCTION}
    return frozenset(one.giver_id for one in consents(owner_id) if one.kind in agreed and one.holds_on(today))


def ways(owner_id: int, *, today: date) -> dict[int, tuple[Way, ...]]:
    """For everyone who was named: the ways they were, those with a name that may be used first, newest first."""
    permissions: dict[int, list[ethics.Consent]] = defaultdict(list)
    for consent in consents(owner_id):
        permissions[consent.giver_id].append(consent)
    referrals = list(
        Referral.objects.filter(owner_id=owner_id)
        .order_by("-on", "-id")
        .values_list("person_id", "referrer_id", "words")
    )
    employers: dict[int, set[int]] = defaultdict(set)
    current = Affiliation.objects.filter(
        owner_id=owner_id, is_current=True, person_id__in={person_id for person_id, _, _ in referrals}
    )
    for person_id, employer_id in current.values_list("person_id", "employer_id"):
        employers[person_id].add(employer_id)
    found: dict[int, list[Way]] = defaultdict(list)
    for person_id, referrer_id, words in referrals:
        may = ethics.may_use_name(
            permissions[referrer_id],
            giver_id=referrer_id,
            recipient_id=person_id,
            today=today,
            employer_ids=employers[person_id],
        )
        found[person_id].append(Way(referrer_id, words, may))
    return {person_id: tuple(sorted(ways, key=lambda way: not way.may_use_name)) for person_id, ways in found.items()}


def known_to_know(
    owner_id: int, *, ways: Mapping[int, Iterable[Way]], person_ids: Sequence[int] | None = None
) -> tuple[Counter[int], float]:
    """How many people of the net each is known to know, as was said and as names were passed on; and how many usually.

    What is usual is that of the whole net, even where only some people are counted.
    """
    ties = Tie.objects.filter(owner_id=owner_id)
    named = {network.pair(way.referrer_id, person_id) for person_id, found in ways.items() for way in found}
    both = set(ties.filter(a_id__in={one for one, _ in named}).values_list("a_id", "b_id")) & named
    people_known = max(1, people_queries.count(owner_id))
    usual = 2 * (ties.count() + len(named - both)) / people_known
    if person_ids is not None:
        ties = ties.filter(Q(a_id__in=person_ids) | Q(b_id__in=person_ids))
    pairs = named | set(ties.values_list("a_id", "b_id"))
    return Counter(person_id for pair in pairs for person_id in pair), usual


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The net as it stands: who named whom, who is said to know whom, and who is or was where."""

    links: tuple[network.Link, ...]
    stated: dict[int, dict[int, network.Tie]]
    places: network.Places


def snapshot(owner_id: int, *, today: date) -> Snapshot:
    named = links(owner_id, today=today)
    return Snapshot(named, stated(owner_id, links=named), places(owner_id))


def links(owner_id: int, *, today: date) -> tuple[network.Link, ...]:
    """Every name that was passed on, oldest first."""
    usable = {
        (way.referrer_id, person_id)
        for person_id, found in ways(owner_id, today=today).items()
        for way in found
        if way.may_use_name
    }
    rows = Referral.objects.filter(owner_id=owner_id).order_by("on", "id")
    return tuple(
        network.Link(referrer_id, person_id, on, words, (referrer_id, person_id) in usable)
        for referrer_id, person_id, on, words in rows.values_list("referrer_id", "person_id", "on", "words")
    )


def stated(owner_id: int, *, links: tuple[network.Link, ...]) -> dict[int, dict[int, network.Tie]]:
    """By person, whom they know as far as somebody said so or gave the name, both ways."""
    found: dict[int, dict[int, network.Tie]] = defaultdict(dict)
    rows = Tie.objects.filter(owner_id=owner_id).order_by("id")
    for one, other, source, certainty in rows.values_list("a_id", "b_id", "source", "certainty"):
        found[one][other] = found[other][one] = network.Tie(certainty, (network.Source(source),))
    given = network.Tie(network.USUAL[network.Source.REFERRAL], (network.Source.REFERRAL,))
    for one, other in sorted({network.pair(link.referrer_id, link.person_id) for link in links}):
        tie = network.joint((found[one][other], given)) if other in found[one] else given
        found[one][other] = found[other][one] = tie
    return dict(found)


def places(owner_id: int) -> network.Places:
    """Where everybody is or was."""
    of: dict[int, list[network.Place]] = defaultdict(list)
    at: dict[int, dict[int, None]] = defaultdict(dict)  # somebody may have been at a place twice
    rows = Affiliation.objects.filter(owner_id=owner_id).order_by("id")
    for person_id, employer_id, kind, is_current, started_on, ended_on in rows.values_list(
        "person_id", "employer_id", "kind", "is_current", "started_on", "ended_on"
    ):
        kind = people.AffiliationKind(kind)
        of[person_id].append(network.Place(employer_id, kind, is_current, started_on, ended_on))
        at[employer_id][person_id] = None
    return network.Places(
        {person_id: tuple(found) for person_id, found in of.items()},
        {employer_id: tuple(found) for employer_id, found in at.items()},
    )
