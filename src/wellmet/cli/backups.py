from itertools import chain, count
from pathlib import Path

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session

KINDS = ("json", "vcard")
STAMP = "%Y%m%d-%H%M%S-%f"


@click.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write; else it is printed.")
@click.option("--format", type=click.Choice(KINDS), default="json", show_default=True, help="The kind of file.")
@pass_session
def export(session: Session, out: Path | None, format: str) -> None:
    """Everything out, in a form that other programs read."""
    import json

    owner_id = session.open()
    from wellmet.actions import archives
    from wellmet.queries import exports

    if format == "vcard":
        text = exports.vcards(owner_id)
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
    path = out or unused(session, name="wellmet")
    rows = save(session, owner_id, path=path)
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
    if refusal := options.unreadable(str(file)):
        raise errors.Unusable(f"{file}: {refusal}.")
    owner_id = session.open(repair=True)
    from wellmet.actions import backups

    before = unused(session, name="before-restore")
    save(session, owner_id, path=before)
    try:
        rows = backups.restore(owner_id, path=file)
    except ValueError:
        before.unlink()
        raise
    if as_json:
        output.document({"file": str(file), "rows": rows, "before": str(before)})
    else:
        click.echo(f"{rows} rows are back. What was here before is kept in {before}.")


def unused(session: Session, *, name: str) -> Path:
    """A file in the folder of backups that is not there yet."""
    stem = f"{name}-{session.now.strftime(STAMP)}"
    stems = chain([stem], (f"{stem}-{number}" for number in count(2)))
    return next(path for path in (session.backups / f"{stem}.zip" for stem in stems) if not path.exists())


def save(session: Session, owner_id: int, *, path: Path) -> int:
    from wellmet.actions import backups

    try:
        session.backups.mkdir(exist_ok=True, mode=0o700)
        return backups.save(owner_id, path=path, now=session.now)
    except OSError as error:
        raise errors.Unusable(f"{path}: cannot be written ({error.strerror}).") from error
