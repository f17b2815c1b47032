"""Commands about employers: who they are, each once, and which names mean which."""

from dataclasses import asdict

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session


@click.group(cls=errors.Group)
def employers() -> None:
    """Employers, each once: list them, join names, and take them apart."""


@employers.command("list")
@click.argument("query", type=options.Line(), default="")
@click.option("--limit", type=click.IntRange(min=1), help="The first so many.")
@options.as_json
@pass_session
@click.pass_context
def list_(ctx: click.Context, session: Session, query: str, limit: int | None, as_json: bool) -> None:
    """Employers by how many people you know there, with the names that mean them."""
    owner_id = session.open()
    from wellmet.queries import employers as queries

    found = queries.listed(owner_id, query=query, limit=limit)
    if as_json:
        output.document(found)
    elif found:
        output.table(
            ["", "name", "people", "also called"],
            [[str(one.id), one.name, str(one.people), ", ".join(one.also)] for one in found],
        )
    else:
        output.note("No employer fits that.")
    if not found:
        ctx.exit(errors.NO)


@employers.command()
@options.as_json
@pass_session
@click.pass_context
def duplicates(ctx: click.Context, session: Session, as_json: bool) -> None:
    """Pairs of employers that may be one.

    `same` is what an import joins by itself; it shows here where people were written down by hand.
    """
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import employers as actions
    from wellmet.queries import one_employer

    actions.look(owner_id)
    found = one_employer.standing(owner_id)
    if as_json:
        output.document({"pairs": [{**asdict(one), "reasons": words.employer_likeness(one.reasons)} for one in found]})
    elif found:
        rows = [
            [
                f"{one.a}  {one.names[0]}",
                f"{one.b}  {one.names[1]}",
                one.verdict,
                ", ".join(words.employer_likeness(one.reasons)),
            ]
            for one in found
        ]
        output.table(["", "", "", "why"], rows)
        output.note("`wellmet employers merge A B` makes them one; with `--apart` it says that they are two.")
    else:
        output.note("No employer seems to be here twice.")
    if not found:
        ctx.exit(errors.NO)


@employers.command()
@click.argument("a", type=options.Line())
@click.argument("b", type=options.Line())
@click.option("--apart", is_flag=True, help="Say that they are two, so that nobody asks again.")
@options.as_json
@pass_session
def merge(session: Session, a: str, b: str, apart: bool, as_json: bool) -> None:
    """Make one employer of two, by number or name: B is called A from now on."""
    owner_id = session.open()
    from wellmet.actions import employers as actions
    from wellmet.queries import employers as queries

    one, other = (queries.one(owner_id, reference=reference) for reference in (a, b))
    if apart:
        actions.keep_apart(owner_id, one_id=one, other_id=other)
    else:
        actions.merge(owner_id, kept_id=one, other_id=other)
    if as_json:
        output.document({"employer": one, "other": other, "merged": not apart})
    elif apart:
        click.echo("They are two, and nobody will ask again.")
    else:
        name = queries.house(owner_id, employer_id=one).name
        click.echo(f"They are one employer now: {name}. `wellmet employers unmerge {other}` takes them apart.")


@employers.command()
@click.argument("name", type=options.Line())
@options.as_json
@pass_session
def unmerge(session: Session, name: str, as_json: bool) -> None:
    """Let NAME, by number or as it is spelled, be an employer of its own again."""
    owner_id = session.open()
    from wellmet.actions import employers as actions
    from wellmet.queries import employers as queries

    parted = actions.unmerge(owner_id, employer_id=queries.spelled(owner_id, reference=name))
    if as_json:
        output.document({"employer": parted.kept_id, "other": parted.other_id})
        return
    names = queries.names_of(owner_id, employer_ids=[parted.kept_id, parted.other_id])
    click.echo(f"They are two again: {names[parted.kept_id]} and {names[parted.other_id]}.")
