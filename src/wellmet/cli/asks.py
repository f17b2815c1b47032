from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session
from wellmet.core import people

if TYPE_CHECKING:  # importing this would slow every --help
    from wellmet.core import ethics


@click.command()
@click.argument("person", required=False, type=options.Reference())
@options.channel
@click.option("--outcome", type=options.Word(people.Outcome), help="What came of it.")
@options.purpose
@click.option("--on", type=options.Day(), help="The day it happened; today if left out.")
@click.option("--note", default="", help="What was said, about the work and the conversation.")
@click.option("--knew-someone", type=click.Choice(["yes", "no"]), help="Whether they knew somebody who could help.")
@click.option(
    "--answered",
    multiple=True,
    metavar="QUESTION",
    help="A question of your profile that they answered; it is crossed out.",
)
@click.option("--undo", is_flag=True, help="Take the last entry back.")
@options.as_json
@pass_session
def log(
    session: Session,
    person: str | None,
    channel: people.Channel | None,
    outcome: people.Outcome | None,
    purpose: people.Purpose | None,
    on: date | None,
    note: str,
    knew_someone: str | None,
    answered: tuple[str, ...],
    undo: bool,
    as_json: bool,
) -> None:
    """Note an ask, or what came of it."""
    if undo == bool(person or channel or outcome):
        raise click.UsageError("Name a person with --channel and --outcome, or --undo the last entry.")
    if not undo and not (person and channel and outcome):
        raise click.UsageError("A log entry needs a person, --channel and --outcome.")
    owner_id = session.open()
    from wellmet import words
    from wellmet.actions import asks as actions
    from wellmet.queries import asks as queries
    from wellmet.queries import messages as message_queries
    from wellmet.queries import people as people_queries
    from wellmet.queries import profile as profile_queries

    against: tuple[ethics.Finding, ...] = ()
    if undo:
        shown = actions.undo(owner_id)
    else:
        assert person and channel and outcome
        logged = actions.Logged(
            channel=channel,
            outcome=outcome,
            on=on or session.now.date(),
            purpose=purpose,
            note=note,
            knew_someone={"yes": True, "no": False}.get(knew_someone or ""),
            answered=tuple(profile_queries.open_question(owner_id, said=said) for said in answered),
        )
        person_id = people_queries.resolve(owner_id, reference=person)
        if outcome is people.Outcome.SENT and logged.on == session.now.date():
            against = message_queries.objections(
                owner_id, person_id=person_id, channel=channel, purpose=purpose, now=session.now
            )
        noted = actions.log(owner_id, person_id=person_id, logged=logged, now=session.now)
        (shown,) = queries.shown(owner_id, ask_id=noted.ask_id)
    if as_json:
        output.document(
            {**asdict(shown), "outcome": shown.outcome, "undone": undo, "findings": [*map(asdict, against)]}
        )
    else:
        last = shown.history[-1]
        deed = "Taken back" if undo else "Noted"
        click.echo(
            output.clean(
                f"{deed}: {shown.name}, {shown.purpose} {words.channel(people.Channel(shown.channel))}, "
                f"{last.outcome} on {last.on}."
            )
        )
    for finding in against:
        output.note(f"{finding.severity} {finding.rule}: {finding.message} {finding.advice}")
    if not undo and (remark := words.note_remark(note)):
        output.note(remark)


@click.command()
@click.option("--days", type=click.IntRange(0, 366), default=7, show_default=True, help="How far to look ahead.")
@options.as_json
@pass_session
@click.pass_context
def due(ctx: click.Context, session: Session, days: int, as_json: bool) -> None:
    """What you owe and what is to be done: thanks, news, follow-ups."""
    owner_id = session.open()
    from wellmet import words
    from wellmet.queries import asks as queries

    owed = queries.due(owner_id, today=session.now.date(), days=days)
    if as_json:
        output.document(
            [
                {
                    "what": one.kind,
                    "person": one.person_id,
                    "name": owed.names[one.person_id],
                    "due_on": one.due_on,
                    "overdue": one.is_overdue,
                    "rule": one.rule,
                    "about": owed.names.get(one.about_id) if one.about_id else None,
                    "text": words.due(one, names=owed.names),
                }
                for one in owed.dues
            ]
        )
    else:
        for one in owed.dues:
            late = " (overdue)" if one.is_overdue else ""
            click.echo(output.clean(f"{one.due_on}{late}  {words.due(one, names=owed.names)}"))
        if not owed.dues:
            output.note(f"Nothing is due in the next {days} days.")
    if not owed.dues:
        ctx.exit(errors.NO)
