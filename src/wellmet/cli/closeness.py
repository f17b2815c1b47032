from dataclasses import asdict

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session


@click.command()
@click.option(
    "--accept", "people", multiple=True, type=options.Reference(), metavar="PERSON", help="Note it of PERSON."
)
@click.option("--accept-all", is_flag=True, help="Note it of everybody.")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
@options.as_json
@pass_session
@click.pass_context
def closeness(
    ctx: click.Context, session: Session, people: tuple[str, ...], accept_all: bool, limit: int | None, as_json: bool
) -> None:
    """How people seem to stand to you, by what passed between you; nothing is noted unless you accept it."""
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import closeness as actions
    from wellmet.queries import closeness as queries
    from wellmet.queries import people as people_queries

    today = session.now.date()
    chosen = {people_queries.resolve(owner_id, reference=one) for one in people}
    found = queries.suggested(owner_id, today=today, limit=limit)
    if chosen or accept_all:
        found = tuple(one for one in found if accept_all or one.id in chosen)
        actions.accept(owner_id, person_ids=[one.id for one in found], today=today)
    if as_json:
        output.document(
            {"suggestions": [{"person": one.id, "name": one.name, **asdict(one.closeness)} for one in found]}
        )
    elif found:
        output.table(
            ["id", "name", "seems", "why"],
            [
                [str(one.id), one.name, words.relationship(one.closeness.relationship), words.closeness(one.closeness)]
                for one in found
            ],
        )
        output.note("Noted." if chosen or accept_all else "--accept PERSON notes it; you decide.")
    else:
        output.note("Nothing suggests how anybody stands to you, beyond what you have said.")
    if not found:
        ctx.exit(errors.NO)
