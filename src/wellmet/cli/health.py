from dataclasses import asdict

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session


@click.command()
@options.as_json
@pass_session
@click.pass_context
def doctor(ctx: click.Context, session: Session, as_json: bool) -> None:
    """Check the data and the installation."""
    owner_id = session.open()
    import wellmet
    from wellmet.db.folder import data_folder
    from wellmet.queries import health

    checks = list(health.checks(owner_id))
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
