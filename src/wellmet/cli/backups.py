from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session

KINDS = ("json", "csv", "vcard")


@click.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write; else it is printed.")
@click.option("--format", type=click.Choice(KINDS), default="json", show_default=True, help="The kind of file.")
@pass_session
def export(session: Session, out: Path | None, format: str) -> None:
    """Everything out, in a form that other programs read."""
    import json

    owner_id = session.open()
    from wellmet.db import archives
    from wellmet.queries import exports

    if format == "vcard":
        text = exports.vcards(owner_id)
    elif format == "csv":
        text = exports.table(owner_id)
    else:
        text = json.dumps(exports.document(owner_id), ensure_ascii=False, indent=1, default=output.plain) + "\n"
    if out is None or str(out) == "-":
        click.echo(text, nl=False)
        return
    try:
        archives.write_through(out, text.encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise errors.Unusable(f"{out}: cannot be written ({error.strerror}).") from error
    output.note(f"Written to {out}.")


@click.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@options.as_json
@pass_session
def backup(session: Session, out: Path | None, as_json: bool) -> None:
    """Keep a copy of everything in one file."""
    if out and (out.exists() or out.is_symlink()):
        raise errors.Unusable(f"{out}: there is a file of that name already; name another one.")
    owner_id = session.open()
    from wellmet.actions import safekeeping

    with written(out or session.backups):
        if out:
            made = safekeeping.make_at(owner_id, path=out, folder=session.backups, now=session.now)
        else:
            made = safekeeping.make(owner_id, folder=session.backups, now=session.now)
    if as_json:
        output.document({"file": str(made.path), "rows": made.rows})
    else:
        click.echo(f"{made.rows} rows are kept in {made.path}.")


@click.command()
@click.argument("file", type=click.Path(exists=False, dir_okay=False, path_type=Path))
@options.as_json
@pass_session
def restore(session: Session, file: Path, as_json: bool) -> None:
    """Put a backup in the place of everything there is now; what was there is kept as a backup first."""
    if refusal := options.unreadable(str(file)):
        raise errors.Unusable(f"{file}: {refusal}.")
    owner_id = session.open(repair=True)
    from wellmet.actions import safekeeping

    with written(session.backups):
        restored = safekeeping.put_back(owner_id, path=file, folder=session.backups, now=session.now)
    if as_json:
        before = str(restored.before)
        output.document({"file": str(file), "rows": restored.rows, "shortened": restored.shortened, "before": before})
    else:
        click.echo(f"{restored.rows} rows are back. What was here before is kept in {restored.before}.")
        output.without_traits(restored.shortened)


@contextmanager
def written(path: Path) -> Iterator[None]:
    """Say which file could not be written, and why."""
    try:
        yield
    except OSError as error:
        raise errors.Unusable(f"{path}: cannot be written ({error.strerror}).") from error
