"""Commands about who is the same: asking, merging, taking apart, and what is held on somebody."""

import click

from wellmet.cli import errors, options, output, pairs
from wellmet.cli.session import Session, pass_session


@click.command()
@options.as_json
@pass_session
def duplicates(session: Session, as_json: bool) -> None:
    """Pairs that may be one person.

    `same` is what an import merges by itself; it shows here where people were written down by hand.
    """
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import likeness
    from wellmet.queries import matching

    likeness.look(owner_id)
    pairs.tell(
        matching.standing(owner_id),
        say=words.likeness,
        hint="`wellmet merge A B` makes them one; `wellmet merge A B --apart` says that they are two.",
        nobody="Nobody seems to be here twice.",
        as_json=as_json,
    )


@click.command()
@click.argument("a", type=options.Reference())
@click.argument("b", type=options.Reference())
@click.option("--apart", is_flag=True, help="Say that they are two, so that nobody asks again.")
@click.option("--alike", is_flag=True, help="Decide alike for every other pair of which the same was found.")
@options.as_json
@pass_session
def merge(session: Session, a: str, b: str, apart: bool, alike: bool, as_json: bool) -> None:
    """Make one person of two, A and B; `wellmet unmerge A` takes them apart."""
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import likeness, merging
    from wellmet.queries import matching
    from wellmet.queries import people as queries

    one, other = (queries.resolve(owner_id, reference=reference) for reference in (a, b))
    others = (
        pairs.like_these(
            matching.standing(owner_id), one=one, other=other, say=words.likeness, command="wellmet duplicates"
        )
        if alike
        else []
    )
    if apart:
        merging.keep_apart(owner_id, one_id=one, other_id=other)
    else:
        likeness.merge(owner_id, kept_id=one, other_id=other, now=session.now)
    decided = pairs.decided(
        lambda: likeness.decide(owner_id, pairs=others, is_one=not apart, now=session.now), unless=likeness.NoQuestion
    )
    if as_json:
        more = {"alike": decided} if alike else {}
        output.document({"person": one, "other": other, "merged": not apart, **more})
    elif apart:
        click.echo("They are two, and nobody will ask again.")
    else:
        name = queries.person(owner_id, person_id=one, today=session.now.date()).listed.name
        click.echo(f"They are one person now: {one}  {name}. `wellmet unmerge {one}` takes them apart.")
    if alike and not as_json:
        pairs.told_alike(decided)


@click.command()
@click.argument("person", type=options.Reference())
@options.as_json
@pass_session
def unmerge(session: Session, person: str, as_json: bool) -> None:
    """Make two people of one again: the last merge is taken apart, and what was changed since stays with PERSON."""
    owner_id = session.open()
    from wellmet.actions import merging
    from wellmet.queries import people as queries

    taken = merging.unmerge(owner_id, person_id=queries.resolve(owner_id, reference=person))
    if as_json:
        output.document({"person": taken.kept_id, "other": taken.person_id, "changed_since": taken.changed_since})
        return
    lines = queries.wholes(owner_id, person_ids=[taken.kept_id, taken.person_id], today=session.now.date())
    click.echo("They are two again: " + " and ".join(f"{id_}  {lines[id_].listed.name}" for id_ in sorted(lines)) + ".")
    if taken.changed_since:
        output.note(f"What you changed since stays with {taken.kept_id}: {', '.join(taken.changed_since)}.")


@click.command()
@click.argument("person", type=options.Reference())
@options.as_json
@pass_session
def about(session: Session, person: str, as_json: bool) -> None:
    """What is held on a person, from where, since when."""
    owner_id = session.open()
    from wellmet.queries import people as queries
    from wellmet.queries import provenance

    held = provenance.about(owner_id, person_id=queries.resolve(owner_id, reference=person))
    if as_json:
        output.document(held)
        return
    for source in held.sources:
        since = f", since {source.since:%Y-%m-%d}" if source.since else ""
        click.echo(f"{source.format}{since}")
        output.table(["", ""], [[field, value] for field, value in source.said])
    output.table(["also held", "how many"], [[kind, str(count)] for kind, count in held.rows.items()])
    output.note(f"`wellmet forget {held.person_id}` erases all of it.")


@click.command()
@click.argument("person", type=options.Reference())
@options.as_json
@pass_session
def remove(session: Session, person: str, as_json: bool) -> None:
    """Put a person into the bin, for thirty days; `wellmet forget` erases for good."""
    owner_id = session.open()
    from wellmet.actions import binning
    from wellmet.queries import people as queries

    person_id = queries.resolve(owner_id, reference=person)
    binned = binning.remove(owner_id, person_id=person_id, now=session.now)
    if as_json:
        output.document({"person": person_id, "bin": binned})
    else:
        click.echo(f"In the bin for thirty days. `wellmet bin --restore {binned}` brings them back.")


@click.command("bin")
@click.option("--restore", type=int, metavar="NUMBER", help="Bring somebody back as they were.")
@click.option("--forget", type=int, metavar="NUMBER", help="Erase somebody in the bin for good.")
@options.as_json
@pass_session
@click.pass_context
def bin_(ctx: click.Context, session: Session, restore: int | None, forget: int | None, as_json: bool) -> None:
    """Who is in the bin, and back out of it."""
    owner_id = session.open()
    from wellmet.actions import binning, erasing
    from wellmet.queries import binned

    binning.empty(owner_id, now=session.now)
    if restore is not None:
        person_id = binning.take_out(owner_id, binned_id=restore)
        output.document({"person": person_id}) if as_json else click.echo(f"Back again, with the number {person_id}.")
        return
    if forget is not None:
        gone = erasing.forget_binned(owner_id, binned_id=forget, folder=session.backups)
        output.document(output.erased(gone)) if as_json else click.echo("Erased for good.")
        output.still_to_know(gone)
        return
    found = binned.waiting(owner_id)
    if as_json:
        output.document({"bin": found})
    elif found:
        output.table(["", "name", "since"], [[str(one.id), one.name, f"{one.binned_at:%Y-%m-%d}"] for one in found])
    else:
        output.note("The bin is empty.")
    if not found:
        ctx.exit(errors.NO)
