"""Commands about employers: who they are, each once, and which names mean which."""

import click

from wellmet.cli import errors, options, output, pairs
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
def duplicates(session: Session, as_json: bool) -> None:
    """Pairs of employers that may be one.

    `same` is what an import joins by itself; it shows here where people were written down by hand.
    """
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import employers as actions
    from wellmet.queries import one_employer

    actions.look(owner_id)
    pairs.tell(
        one_employer.standing(owner_id),
        say=words.employer_likeness,
        hint="`wellmet employers merge A B` makes them one; with `--apart` it says that they are two.",
        nobody="No employer seems to be here twice.",
        as_json=as_json,
    )


@employers.command()
@click.argument("a", type=options.Line())
@click.argument("b", type=options.Line())
@click.option("--apart", is_flag=True, help="Say that they are two, so that nobody asks again.")
@click.option("--alike", is_flag=True, help="Decide alike for every other pair of which the same was found.")
@options.as_json
@pass_session
def merge(session: Session, a: str, b: str, apart: bool, alike: bool, as_json: bool) -> None:
    """Make one employer of two, by number or name: B is called A from now on."""
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import employers as actions
    from wellmet.queries import employers as queries
    from wellmet.queries import one_employer

    one, other = (queries.one(owner_id, reference=reference) for reference in (a, b))
    others = (
        pairs.like_these(
            one_employer.standing(owner_id),
            one=one,
            other=other,
            say=words.employer_likeness,
            command="wellmet employers duplicates",
        )
        if alike
        else []
    )
    if apart:
        actions.keep_apart(owner_id, one_id=one, other_id=other)
    else:
        actions.merge(owner_id, kept_id=one, other_id=other)
    decided = pairs.decided(lambda: actions.decide(owner_id, pairs=others, is_one=not apart), unless=actions.NoQuestion)
    if as_json:
        more = {"alike": decided} if alike else {}
        output.document({"employer": one, "other": other, "merged": not apart, **more})
    elif apart:
        click.echo("They are two, and nobody will ask again.")
    else:
        name = queries.house(owner_id, employer_id=one).name
        click.echo(f"They are one employer now: {name}. `wellmet employers unmerge {other}` takes them apart.")
    if alike and not as_json:
        pairs.told_alike(decided)


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
