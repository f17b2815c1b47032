"""The net as a list, the ways to somebody, and the chain to a person, in words."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wellmet import words
from wellmet.core import cadence, network
from wellmet.core.network import CircleKind
from wellmet.queries.net import Overview
from wellmet.queries.routes import Way, Ways

MOST_CIRCLES = 40
MOST_CHAINS = 100
KINDS = {
    CircleKind.EMPLOYER: gettext_lazy("employer"),
    CircleKind.SCHOOL: gettext_lazy("school"),
    CircleKind.CLUB: gettext_lazy("club or group"),
    CircleKind.FAMILY: gettext_lazy("family"),
}
VIEWS = {
    "": gettext_lazy("All"),
    "not-yet": gettext_lazy("Not reached yet"),
    "reached": gettext_lazy("Reached by a talk"),
}


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody to link to."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a chain: who was named, when, in what words, and what may be said."""

    who: Who
    on: str
    iso: str
    words: str
    may: str


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain from the seeker's own contact to the last who was named."""

    first: Who
    links: tuple[Link, ...]
    owed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Circle:
    """One circle in words."""

    name: str
    kind: str
    people: int
    state: str


@dataclass(frozen=True, slots=True)
class Target:
    """An employer aimed at, and how near the nearest way is."""

    name: str
    said: str
    has_way: bool


@dataclass(frozen=True, slots=True)
class View:
    """A filter of the list of circles."""

    id: str
    label: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Net:
    """The page of the net."""

    lead: str
    is_empty: bool
    health: str
    coverage: str
    targets: tuple[Target, ...]
    chains: tuple[Chain, ...]
    more_chains: int
    views: tuple[View, ...]
    circles: tuple[Circle, ...]
    more_circles: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a way: to whom, and how."""

    who: Who
    said: str


@dataclass(frozen=True, slots=True)
class Told:
    """One way with its odds in words."""

    odds: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Routes:
    """The page of ways; before anything was asked for, it has no goal."""

    to: str
    goal: str
    ways: tuple[Told, ...]
    shut: tuple[str, ...]
    none: str


def net(found: Overview, *, view: str, today: date) -> Net:
    shown = [one for one in found.circles if not view or one.is_covered == (view == "reached")]
    return Net(
        lead=lead(found),
        is_empty=not found.people,
        health=words.chain(found.health),
        coverage=words.coverage(found.circles, reached=len(found.reached), aimed_at=len(found.targets)),
        targets=tuple(map(target, found.targets)),
        chains=tuple(chain(one, found=found, today=today) for one in found.chains[:MOST_CHAINS]),
        more_chains=max(0, len(found.chains) - MOST_CHAINS),
        views=tuple(View(id_, str(label), id_ == view) for id_, label in VIEWS.items()),
        circles=tuple(map(circle, shown[:MOST_CIRCLES])),
        more_circles=max(0, len(shown) - MOST_CIRCLES),
    )


def lead(found: Overview) -> str:
    people = ngettext("%(count)d person", "%(count)d people", found.people) % {"count": found.people}
    chains = ngettext("%(count)d chain of names", "%(count)d chains of names", len(found.chains)) % {
        "count": len(found.chains)
    }
    return _("%(people)s, %(chains)s.") % {"people": people, "chains": chains}


def target(ways: Ways) -> Target:
    if not ways.ways:
        return Target(ways.goal.name, words.no_way(ways.goal.name, is_known=bool(ways.goal.people)), False)
    route = ways.ways[0].route
    names = " → ".join((_("you"), *(ways.names[one] for one in route.people)))
    return Target(ways.goal.name, f"{names}: {words.odds(route.odds)}", True)


def circle(one: network.Circle) -> Circle:
    state = _("not yet")
    if one.is_covered:
        state = ngettext("%(count)d talk", "%(count)d talks", one.talked) % {"count": one.talked}
    return Circle(one.name, str(KINDS[one.kind]), one.people, state)


def chain(one: network.Chain, *, found: Overview, today: date) -> Chain:
    first, names = one.people[0], found.names
    owed = tuple(owing(due, names=names, today=today) for due in found.owed_along(one))
    return Chain(Who(first, names[first]), tuple(link(each, names=names) for each in one.links), owed)


def owing(due: cadence.Due, *, names: dict[int, str], today: date) -> str:
    """What is owed to somebody on a chain, and by when."""
    said = {"what": words.due(due, names=names), "day": words.day(due.due_on, today=today)}
    return _("%(what)s It was due %(day)s.") % said if due.due_on < today else _("%(what)s Due %(day)s.") % said


def link(one: network.Link, *, names: dict[int, str]) -> Link:
    giver = names[one.referrer_id]
    may = _("you may say that %(name)s sent you") if one.may_use_name else _("do not mention %(name)s; ask first")
    return Link(
        Who(one.person_id, names[one.person_id]),
        date_format(one.on),
        one.on.isoformat(),
        one.words,
        may % {"name": giver},
    )


def routes(found: Ways | None, *, to: str, today: date) -> Routes:
    if found is None:
        return Routes(to, "", (), (), "")
    shut = (words.shut(one.person_id, one.standing, names=found.names, today=today) for one in found.shut)
    none = "" if found.ways else words.no_way(found.goal.name, is_known=bool(found.goal.people))
    return Routes(to, found.goal.name, tuple(told(way, ways=found) for way in found.ways), tuple(shut), none)


def told(way: Way, *, ways: Ways) -> Told:
    first, *others = way.steps
    link, standing = ways.links.get(first.person_id), ways.relationships[first.person_id]
    said = [words.first_step(first, link=link, standing=standing, names=ways.names)]
    said += [words.step(step, names=ways.names, places=ways.places) for step in others]
    people = (Who(one, ways.names[one]) for one in way.route.people)
    return Told(words.odds(way.route.odds), tuple(Step(*pair) for pair in zip(people, said, strict=True)))
