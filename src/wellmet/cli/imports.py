from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from wellmet.cli import address_books, errors, options, output, reading
from wellmet.cli.session import Session, pass_session

if TYPE_CHECKING:  # importing Django would slow every --help
    from wellmet.queries.imports import Progress, Report, Source


@click.command(name="import")
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True, readable=False), metavar="FILE…")
@click.option("--preview", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--undo", "batch", type=int, metavar="BATCH", help="Take a whole import back.")
@click.option("--carddav", metavar="URL", help="Fetch from an address book server; this goes out to that server.")
@click.option("--user", metavar="NAME", help="Your name on that server; the password is asked for, and not kept.")
@click.option("--book", "books", multiple=True, metavar="NAME", help="Only this address book of the server.")
@options.as_json
@pass_session
@click.pass_context
def import_(
    ctx: click.Context,
    session: Session,
    files: tuple[str, ...],
    preview: bool,
    batch: int | None,
    carddav: str | None,
    user: str | None,
    books: tuple[str, ...],
    as_json: bool,
) -> None:
    """Bring people in from files of any known format, told by their content, or from an address book server."""
    if [bool(files), batch is not None, carddav is not None].count(True) != 1 or (preview and batch is not None):
        raise click.UsageError("Name files to import, or --carddav a server, or --undo an import by its number.")
    if (carddav is not None) != (user is not None) or (books and carddav is None):
        raise click.UsageError(
            "--carddav, --user and --book belong together: --carddav https://dav.example.org --user ada"
        )
    if missing := [f"{path}: {why}." for path in files if (why := reading.missing(path))]:
        raise errors.Unusable("\n".join(missing))
    owner_id = session.open()
    from wellmet.actions import imports as actions
    from wellmet.queries import imports as queries

    if carddav is not None and user is not None:
        sign_in = address_books.signed_in(carddav, user=user)
        with bar() as progress:
            fetched = address_books.read(owner_id, sign_in=sign_in, names=books, progress=progress)
        found = [queries.Source(file.name, file.parsed) for file in fetched]
    else:
        found = read(owner_id, files=files)
    if batch is not None:
        reports = actions.undo(owner_id, batch_id=batch, now=session.now)
        number: int | None = batch
    elif preview:
        with bar() as progress:
            reports, number = queries.outlook(owner_id, sources=found, progress=progress).reports, None
    else:
        with bar() as progress:
            number, reports = actions.take_in(owner_id, sources=found, now=session.now, progress=progress)
    if as_json:
        output.document({"batch": number, "files": [asdict(report) for report in reports]})
    else:
        tell(reports, batch=number, preview=preview, undone=batch is not None)
        if any(source.parsed.profile for source in found):
            output.note("It says something of you, too: `wellmet profile set --from FILE` fills what is blank.")
    has_people = any(report.new + report.updated + report.unchanged for report in reports)
    if batch is None and not has_people and not any(source.parsed.profile for source in found):
        ctx.exit(errors.UNUSABLE)


def read(owner_id: int, *, files: tuple[str, ...]) -> "list[Source]":
    from wellmet.queries.imports import Source

    return [Source(file.name, file.parsed) for path in files for file in reading.read(owner_id, path=path)]


@contextmanager
def bar() -> "Iterator[Progress]":
    """A progress bar on standard error, seen only on a terminal."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("reading", total=None)
        yield lambda stage, done, total: progress.update(task, description=stage, completed=done, total=total)


def tell(reports: "tuple[Report, ...]", *, batch: int | None, preview: bool, undone: bool) -> None:
    output.table(
        ["file", "format", "read", "new", "updated", "same", "skipped"],
        [
            [
                report.path,
                report.format,
                *(str(count) for count in (report.read, report.new, report.updated, report.unchanged, report.skipped)),
            ]
            for report in reports
        ],
    )
    for report in reports:
        for problem in report.problems:
            output.problem(report.path, line=problem.line, field=problem.field, message=problem.message)
    if not undone:
        output.without_traits(sum(report.shortened for report in reports))
    if undone:
        click.echo(f"Import {batch} is taken back.")
    elif preview:
        click.echo("This was a preview; nothing was changed.")
    elif batch is None:
        click.echo("Nothing new in it; nothing was changed.")
    else:
        click.echo(f"This was import {batch}. `wellmet import --undo {batch}` takes it back.")
