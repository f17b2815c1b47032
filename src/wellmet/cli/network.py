from datetime import date
from typing import TYPE_CHECKING, Any

import click

from wellmet.cli import errors, options, output
from wellmet.cli.people import not_themselves, show_person
from wellmet.cli.session import Session, pass_session
from wellmet.core import people
from wellmet.core.network import USUAL, Source

if TYPE_CHECKING:  # importing it would slow every --help
    from wellmet.core.network import Chain
    from wellmet.queries.net import Overview
    from wellmet.queries.routes import Way, Ways

STATED = [source.value for source in Source if source.is_stated]


@click.command()
@click.argument("referrer", metavar="FROM", type=options.Reference())
@click.argument("name", type=options.Name())
@click.option("--employer", type=options.Line(), help="Where the named person works.")
@click.option("--role", type=options.Line(), default="", help="What they do there.")
@click.option("--email", "emails", type=options.EMAIL, multiple=True, help="Their e-mail address.")
@click.option("--phone", "phones", type=options.PHONE, multiple=True, help="Their phone number.")
@click.option("--words", default="", help="What was said of them.")
@click.option("--on", type=options.Day(), help="The day it was said; today if left out.")
@click.option(
    "--may-use-name",
    type=options.Word(people.Permission),
    default=people.Permission.ASK.value,
    show_default=True,
    help="Whether you may say who named them.",
)
@options.as_json
@pass_session
def refer(
    session: Session,
    referrer: str,
    name: str,
    employer: str | None,
    role: str,
    emails: tuple[str, ...],
    phones: tuple[str, ...],
    words: str,
    on: date | None,
    may_use_name: people.Permission,
    as_json: bool,
) -> None:
    """Note that somebody gave you somebody's name."""
    owner_id = session.open()
    from wellmet.actions import network as actions
    from wellmet.queries import people as queries

    place = people.Affiliation(employer, role) if employer else None
    contact = people.Contact(
        name=name,
        emails=emails,
        phones=phones,
        affiliations=(place,) if place else (),
        occupation="" if place else role,
    )
    referrer_id = queries.resolve(owner_id, reference=referrer)
    not_themselves(owner_id, referrer_id=referrer_id, name=name, today=session.now.date())
    person_id = actions.refer(
        owner_id,
        referrer_id=referrer_id,
        contact=contact,
        naming=actions.Naming(on or session.now.date(), words, may_use_name),
    )
    show_person(session, owner_id, person_id=person_id, as_json=as_json)


@click.command()
@click.argument("one", metavar="PERSON", type=options.Reference())
@click.argument("other", metavar="PERSON", type=options.Reference())
@click.option(
    "--source",
    type=click.Choice(STATED),
    default=Source.USER.value,
    show_default=True,
    help="Where you know it from: a talk, a calendar, or yourself.",
)
@click.option(
    "--sure", type=click.IntRange(1, 100), metavar="PERCENT", help="How sure it is; else as such sources are."
)
@click.option("--on", type=options.Day(), help="The day you learned it; today if left out.")
@options.as_json
@pass_session
def tie(session: Session, one: str, other: str, source: str, sure: int | None, on: date | None, as_json: bool) -> None:
    """Note that two people know each other."""
    owner_id = session.open()
    from wellmet.actions import network as actions
    from wellmet.queries import people as queries

    ids = [queries.resolve(owner_id, reference=reference) for reference in (one, other)]
    certainty = sure / 100 if sure else USUAL[Source(source)]
    knowing = actions.Knowing(on or session.now.date(), Source(source), certainty)
    actions.tie(owner_id, one_id=ids[0], other_id=ids[1], knowing=knowing)
    if as_json:
        output.document({"people": ids, "source": source, "certainty": certainty})
    else:
        click.echo(f"Noted: they know each other ({certainty:.0%} sure).")


@click.command()
@click.argument("one", metavar="PERSON", type=options.Reference())
@click.argument("other", metavar="PERSON", type=options.Reference())
@options.as_json
@pass_session
def untie(session: Session, one: str, other: str, as_json: bool) -> None:
    """Take back that two people know each other."""
    owner_id = session.open()
    from wellmet.actions import network as actions
    from wellmet.queries import people as queries

    ids = [queries.resolve(owner_id, reference=reference) for reference in (one, other)]
    actions.untie(owner_id, one_id=ids[0], other_id=ids[1])
    if as_json:
        output.document({"people": ids})
    else:
        click.echo("Taken back.")


@click.command()
@click.argument("goal", metavar="EMPLOYER|PERSON", type=options.Reference())
@click.option("--count", type=click.IntRange(1, 20), default=5, show_default=True, help="How many ways.")
@options.as_json
@pass_session
@click.pass_context
def route(ctx: click.Context, session: Session, goal: str, count: int, as_json: bool) -> None:
    """Ways to an employer or person, through people who may be asked."""
    owner_id = session.open()
    from wellmet.queries import routes as queries

    ways = queries.ways(owner_id, goal=queries.goal(owner_id, reference=goal), now=session.now, count=count)
    if as_json:
        output.document(document(ways, today=session.now.date()))
    else:
        tell(ways, today=session.now.date())
    if not ways.ways:
        ctx.exit(errors.NO)


def document(ways: "Ways", *, today: date) -> dict[str, Any]:
    from wellmet import words

    return {
        "routes": [
            {
                "people": list(way.route.people),
                "names": [ways.names[person_id] for person_id in way.route.people],
                "odds": round(way.route.odds, 6),
                "steps": [
                    {"from": step.giver_id, "to": step.person_id, "odds": round(step.odds, 4), "text": text}
                    for step, text in zip(way.steps, said(way, ways=ways), strict=True)
                ],
            }
            for way in ways.ways
        ],
        "shut": [
            {
                "person": one.person_id,
                "name": ways.names[one.person_id],
                "rule": one.standing.rule or None,
                "until": one.standing.until,
                "text": words.shut(one.person_id, one.standing, names=ways.names, today=today),
            }
            for one in ways.shut
        ],
    }


def said(way: "Way", *, ways: "Ways") -> list[str]:
    from wellmet import words

    first, *others = way.steps
    link, standing = ways.links.get(first.person_id), ways.relationships[first.person_id]
    return [
        words.first_step(first, link=link, standing=standing, names=ways.names),
        *(words.step(step, names=ways.names, places=ways.places) for step in others),
    ]


def tell(ways: "Ways", *, today: date) -> None:
    from wellmet import words

    for place, way in enumerate(ways.ways, start=1):
        names = " → ".join(ways.names[person_id] for person_id in way.route.people)
        click.echo(output.clean(f"{place}. you → {names}: {words.odds(way.route.odds)}"))
        for text in said(way, ways=ways):
            click.echo(output.clean(f"   {text}"))
    if not ways.ways:
        click.echo(output.clean(words.no_way(ways.goal.name, is_known=bool(ways.goal.people))))
    for one in ways.shut:
        text = words.shut(one.person_id, one.standing, names=ways.names, today=today)
        click.echo(output.clean(f"A likelier way is shut: {text}"))


@click.command()
@options.as_json
@pass_session
def net(session: Session, as_json: bool) -> None:
    """How far your talks carry, whom they reached, and what is owed along each chain."""
    owner_id = session.open()
    from wellmet.queries import net as queries

    found = queries.overview(owner_id, now=session.now)
    if as_json:
        output.document(whole(found))
    else:
        describe(found, today=session.now.date())


def whole(found: "Overview") -> dict[str, Any]:
    from wellmet import words

    health = found.health
    return {
        "chain": {
            "reproduction": round(health.reproduction, 3),
            "low": round(health.low, 3),
            "high": round(health.high, 3),
            "talks": health.talks,
            "names": health.names,
            "advice": words.chain(health),
        },
        "circles": [
            {"kind": one.kind, "name": one.name, "people": one.people, "talked": one.talked} for one in found.circles
        ],
        "employers": [
            {"employer": ways.goal.name, "reached": ways.goal.employer_id in found.reached, "ways": bool(ways.ways)}
            for ways in found.targets
        ],
        "chains": [
            {"people": list(one.people), "names": names(one, found), "owed": owed(one, found)} for one in found.chains
        ],
    }


def names(chain: "Chain", found: "Overview") -> list[str]:
    return [found.names[person_id] for person_id in chain.people]


def owed(chain: "Chain", found: "Overview") -> list[dict[str, Any]]:
    from wellmet import words

    return [
        {
            "what": one.kind,
            "person": one.person_id,
            "about": one.about_id,
            "due_on": one.due_on,
            "overdue": one.is_overdue,
            "rule": one.rule,
            "text": words.due(one, names=found.names),
        }
        for one in found.owed_along(chain)
    ]


def describe(found: "Overview", *, today: date) -> None:
    from wellmet import words

    click.echo(words.chain(found.health))
    if covered := words.coverage(found.circles, reached=len(found.reached), aimed_at=len(found.targets)):
        click.echo(covered)
    for chain in found.chains:
        click.echo(output.clean("\n" + " → ".join(["you", *names(chain, found)])))
        for one in found.owed_along(chain):
            said = words.due(one, names=found.names)
            click.echo(output.clean(f"   {words.day(one.due_on, today=today)}: {said}"))
