import click

from wellmet.cli import errors, options, output, reading
from wellmet.cli.session import Session, pass_session
from wellmet.core import formats, people


@click.group()
def profile() -> None:
    """Say who you are and what you seek."""


@profile.command()
@click.option(
    "--from",
    "file",
    type=click.Path(allow_dash=True, readable=False),
    required=True,
    help="A JSON Resume, with our own fields under `wellmet`: seeks, town, employers, hours, confidence, questions, "
    "linkedin_premium; or a LinkedIn archive, which fills what is blank.",
)
@options.as_json
@pass_session
def set(session: Session, file: str, as_json: bool) -> None:
    """Take the profile from a file."""
    path = "standard input" if file == "-" else file
    if why := reading.missing(file):
        raise errors.Unusable(f"{path}: {why}.")
    said = of_archive(file)
    seeker = None if said else read(options.read_file(file), path=path)
    owner_id = session.open()
    from wellmet.actions import profile as actions

    if seeker:
        actions.save(owner_id, seeker=seeker)
    elif said:
        actions.fill(owner_id, said=said)
    show_profile(owner_id, as_json=as_json)


@profile.command()
@options.as_json
@pass_session
def show(session: Session, as_json: bool) -> None:
    """Show the profile."""
    show_profile(session.open(), as_json=as_json)


@profile.command()
@options.as_json
@pass_session
def edit(session: Session, as_json: bool) -> None:
    """Change the profile in your editor."""
    import json

    owner_id = session.open()
    from wellmet.actions import profile as actions
    from wellmet.queries import profile as queries

    before = json.dumps(formats.write_resume(queries.seeker(owner_id)), ensure_ascii=False, indent=2)
    after = click.edit(before, extension=".json")
    if after is not None:
        seeker = read(after.encode("utf-8", "surrogatepass"), path="what you wrote")
        actions.save(owner_id, seeker=seeker)
    show_profile(owner_id, as_json=as_json)


def of_archive(file: str) -> people.Seeker | None:
    """What a LinkedIn archive, packed or unpacked, says of the seeker; None for any other file."""
    if file == "-" or not reading.is_archive(file):
        return None
    said = people.Seeker()
    for one in reading.of(file, own=said):
        said = people.fill_blanks(said, said=one.parsed.profile or people.Seeker())
    if said == people.Seeker():
        raise errors.Unusable(f"{file}: there is nothing of you in this archive; the profile is as it was.")
    return said


def read(data: bytes, *, path: str) -> people.Seeker:
    seeker, problems = formats.read_resume(data)
    for problem in problems:
        output.problem(path, line=problem.line, field=problem.field, message=problem.message)
    if seeker is None:
        raise errors.Unusable(f"{path}: cannot be used; the profile is as it was.")
    return seeker


def show_profile(owner_id: int, *, as_json: bool) -> None:
    from wellmet.queries import profile as queries

    seeker = queries.seeker(owner_id)
    if as_json:
        output.document(formats.write_resume(seeker))
        return
    output.table(
        ["", "you"],
        [
            ["name", seeker.name],
            ["town", seeker.town],
            ["seeks", ", ".join(seeker.seeks)],
            ["employers", ", ".join(seeker.employers)],
            ["questions", "\n".join(seeker.questions)],
            ["hours a week", f"{seeker.hours:g}"],
            ["confidence", f"{seeker.confidence} of 10"],
            ["skills", ", ".join(seeker.skills)],
            ["LinkedIn", "Premium: notes of 300 letters" if seeker.has_linkedin_premium else ""],
            ["work", "\n".join(f"{job.title}, {job.place}".strip(", ") for job in seeker.work)],
            ["training", "\n".join(f"{school.title}, {school.place}".strip(", ") for school in seeker.education)],
        ],
    )
