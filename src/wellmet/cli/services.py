"""Entries of address books that are no people."""

from dataclasses import asdict

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session


@click.command()
@click.argument("people", nargs=-1, type=options.Reference(), metavar="[PERSON]…")
@click.option("--sure", is_flag=True, help="All that are surely no people.")
@click.option("--back", is_flag=True, help="Say that each PERSON is a person after all.")
@options.as_json
@pass_session
@click.pass_context
def services(
    ctx: click.Context, session: Session, people: tuple[str, ...], sure: bool, back: bool, as_json: bool
) -> None:
    """Entries that are no people: taxis, hotlines, voicemail.

    Lists what seems to be none; each PERSON named is set aside: never suggested, never asked about, exported as before.
    """
    if back and (sure or not people):
        raise click.UsageError("Name who is a person after all: wellmet services --back PERSON.")
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import selections
    from wellmet.queries import people as people_queries
    from wellmet.queries import services as queries

    ids = {people_queries.resolve(owner_id, reference=reference) for reference in people}
    ids |= {one.id for one in queries.seeming(owner_id) if one.is_sure} if sure else set()
    if people or sure:
        changed = selections.set_is_person(owner_id, person_ids=sorted(ids), is_person=back)
        said = "back among people" if back else "set aside; `wellmet services --back PERSON` takes it back"
        if as_json:
            output.document({"changed": changed, "are_people": back})
        else:
            click.echo(f"{len(changed)} {said}.")
        return
    seeming, aside = queries.seeming(owner_id), queries.set_aside(owner_id)
    if as_json:
        found = [{**asdict(one), "why": words.service(one.word)} for one in seeming]
        output.document({"seeming": found, "set_aside": [{"id": one.id, "name": one.name} for one in aside]})
    else:
        rows = [[f"{one.id}  {one.name}", words.service(one.word), "sure" if one.is_sure else ""] for one in seeming]
        rows += [[f"{one.id}  {one.name}", "set aside", ""] for one in aside]
        output.table(["", "", ""], rows)
        output.note("`wellmet services PERSON…` sets aside, `--sure` all that are sure; `--back PERSON` takes it back.")
    if not seeming:
        ctx.exit(errors.NO)
