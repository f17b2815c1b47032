from pathlib import Path

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session

STAMP = "%Y%m%d-%H%M%S-%f"


@click.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write; else it is printed.")
@click.option("--format", type=click.Choice(["json"]), default="json", show_default=True, help="The kind of file.")
@pass_session
def export(session: Session, out: Path | None, format: str) -> None:
    """Everything out, in a form that other programs read."""
    import json

    owner_id = session.open()
    from wellmet.actions import archives
    from wellmet.queries import exports

    text = json.dumps(exports.document(owner_id), ensure_ascii=False, indent=1, default=output.plain) + "\n"
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        archives.write_beside(out, lambda file: file.write(text.encode("utf-8", "surrogatepass")))
    except OSError as error:
        raise errors.Unusable(f"{out}: cannot be written ({error.strerror}).") from error
    output.note(f"Written to {out}.")


@click.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@options.as_json
@pass_session
def backup(session: Session, out: Path | None, as_json: bool) -> None:
    """Keep a copy of everything in one file."""
    owner_id = session.open()
    from wellmet.actions import backups

    path = out or session.backups / f"wellmet-{session.now.strftime(STAMP)}.zip"
    try:
        rows = backups.save(owner_id, path=path, now=session.now)
    except OSError as error:
        raise errors.Unusable(f"{path}: cannot be written ({error.strerror}).") from error
    if as_json:
        output.document({"file": str(path), "rows": rows})
    else:
        click.echo(f"{rows} rows are kept in {path}.")


@click.command()
@click.argument("file", type=click.Path(exists=False, dir_okay=False, path_type=Path))
@options.as_json
@pass_session
def restore(session: Session, file: Path, as_json: bool) -> None:
    """Put a backup in the place of everything there is now; what was there is kept as a backup first."""
    if not file.is_file():
        raise errors.Unusable(f"{file}: there is no such file.")
    owner_id = session.open()
    from wellmet.actions import backups

    before = session.backups / f"before-restore-{session.now.strftime(STAMP)}.zip"
    backups.save(owner_id, path=before, now=session.now)
    try:
        rows = backups.restore(owner_id, path=file)
    except ValueError:
        before.unlink()
        raise
    if as_json:
        output.document({"file": str(file), "rows": rows, "before": str(before)})
    else:
        click.echo(f"{rows} rows are back. What was here before is kept in {before}.")
