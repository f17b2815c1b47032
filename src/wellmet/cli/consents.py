from datetime import date
from typing import Any

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session
from wellmet.core import people


@click.command()
@options.as_json
@pass_session
@click.pass_context
def consents(ctx: click.Context, session: Session, as_json: bool) -> None:
    """Who may be named to whom."""
    owner_id = session.open()
    from wellmet.queries import consents as queries

    found = queries.leaves(owner_id, today=session.now.date())
    if as_json:
        output.document([document(one) for one in found])
        return
    for one in found:
        until = f" until {one.last_day.isoformat()}" if one.answer is people.Permission.YES and one.last_day else ""
        click.echo(output.clean(f"{one.giver} to {one.person}: {SAID[one.answer]}{until}"))
    if not found:
        click.echo("Nobody has named anybody to you yet.")
        ctx.exit(errors.NO)


SAID = {
    people.Permission.YES: "may be named",
    people.Permission.NO: "would rather not be named",
    people.Permission.ASK: "not asked yet, so not to be named",
}


def document(one: Any) -> dict[str, Any]:
    return {
        "giver": one.giver_id,
        "giver_name": one.giver,
        "person": one.person_id,
        "person_name": one.person,
        "answer": one.answer,
        "until": one.last_day,
    }


@click.command()
@click.argument("giver", type=options.Reference())
@click.argument("person", type=options.Reference())
@click.option(
    "--answer", type=options.Word(people.Permission), required=True, help="What GIVER said; no takes a yes back."
)
@click.option("--on", type=options.Day(), help="When they said so; today where nothing is said.")
@options.as_json
@pass_session
def consent(
    session: Session, giver: str, person: str, answer: people.Permission, on: date | None, as_json: bool
) -> None:
    """Note whether GIVER may be named to PERSON, whom they named."""
    owner_id = session.open()
    from wellmet.actions import consents as actions
    from wellmet.queries import consents as queries
    from wellmet.queries import people as people_queries

    giver_id = people_queries.resolve(owner_id, reference=giver)
    person_id = people_queries.resolve(owner_id, reference=person)
    actions.record(owner_id, giver_id=giver_id, person_id=person_id, answer=answer, on=on or session.now.date())
    leaves = queries.leaves(owner_id, today=session.now.date())
    (noted,) = (one for one in leaves if (one.giver_id, one.person_id) == (giver_id, person_id))
    if as_json:
        output.document(document(noted))
    else:
        click.echo(output.clean(f"{noted.giver} to {noted.person}: {SAID[noted.answer]}."))
