from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Damaged, Session, pass_session

if TYPE_CHECKING:  # importing Django would slow every --help
    from wellmet.queries.health import Check


@click.command()
@options.as_json
@pass_session
@click.pass_context
def doctor(ctx: click.Context, session: Session, as_json: bool) -> None:
    """Check the data and the installation."""
    import wellmet
    from wellmet.db.folder import data_folder

    checks = look(session)
    if as_json:
        output.document(
            {
                "wellmet": wellmet.__version__,
                "data": str(data_folder()),
                "well": all(check.is_well for check in checks),
                "checks": [asdict(check) for check in checks],
            }
        )
    else:
        rows = [[check.name, "well" if check.is_well else "NOT WELL", check.found] for check in checks]
        output.table(
            ["check", "", "found"], [["wellmet", "", wellmet.__version__], ["data", "", str(data_folder())], *rows]
        )
    if not all(check.is_well for check in checks):
        ctx.exit(errors.NO)


def look(session: Session) -> "list[Check]":
    """Run all checks; a database too damaged for them is one bad finding."""
    try:
        owner_id = session.open()
        from django.db import DatabaseError

        from wellmet import words
        from wellmet.actions import scrubbing
        from wellmet.queries import health

        try:
            carried = scrubbing.carry_through(owner_id, folder=session.backups)
            found = f"{carried.done} cut off before, carried through now" if carried.done else "nothing was cut off"
            if carried.let_go:
                found += f"; {words.let_go(carried.let_go)}"
            if carried.unreadable:
                files = ", ".join(map(str, carried.unreadable))
                found = f"somebody forgotten may still stand in what cannot be read: {files}. Mend or delete it."
            return [*health.checks(owner_id), health.Check("forgetting", not carried.unreadable, found)]
        except DatabaseError as error:
            if errors.of_the_database(error) != errors.DAMAGED:
                raise
            return [health.Check("database", False, errors.DAMAGED)]
    except Damaged as error:
        from wellmet.queries import health

        return [health.Check("database", False, error.message)]
