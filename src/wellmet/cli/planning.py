from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session
from wellmet.core import people

if TYPE_CHECKING:  # importing these would slow every --help
    from wellmet.core import planning
    from wellmet.queries.planning import Planned, Shelved

REASONS = ("no-use", "not-close", "leave-out")
undo = click.option("--undo", is_flag=True, help="Bring the last one back who was put off, or the one of --id.")
number = click.option("--id", "put_off_id", type=click.IntRange(1), help="With --undo: which, by the number given.")


@click.command(name="next")
@click.option("--count", type=click.IntRange(1, 100), default=5, show_default=True, help="How many people.")
@click.option("--employer", type=options.Line(), help="Only towards this employer.")
@options.channel
@options.as_json
@pass_session
@click.pass_context
def next_(
    ctx: click.Context,
    session: Session,
    count: int,
    employer: str | None,
    channel: people.Channel | None,
    as_json: bool,
) -> None:
    """Whom to ask next, how, and why."""
    owner_id = session.open()
    from wellmet.core import planning
    from wellmet.queries import employers
    from wellmet.queries import planning as queries

    choice = planning.Choice(
        count=count,
        employer_id=employers.one(owner_id, reference=employer) if employer else None,
        channel=channel,
    )
    planned = queries.plan(owner_id, choice=choice, now=session.now)
    if as_json:
        output.document(document(planned))
    else:
        tell(planned, session=session)
    if not planned.plan.suggestions:
        ctx.exit(errors.NO)


def document(planned: "Planned") -> dict[str, Any]:
    from wellmet import words

    chain = planned.plan.chain
    return {
        "suggestions": [
            {
                "person": one.person_id,
                "name": planned.names[one.person_id],
                "score": round(one.score, 6),
                "odds": round(one.odds, 4),
                "reasons": [say(reason, planned=planned) for reason in one.reasons],
                "against": [say(reason, planned=planned) for reason in one.against],
                "channel": one.channel,
                "purpose": one.purpose,
                "when": {"from": one.starts_at, "to": one.ends_at},
                "employer": planned.employers.get(one.employer_id) if one.employer_id else None,
                "via": planned.names.get(one.via_id) if one.via_id else None,
            }
            for one in planned.plan.suggestions
        ],
        "chain": {
            "reproduction": round(chain.reproduction, 3),
            "low": round(chain.low, 3),
            "high": round(chain.high, 3),
            "advice": words.chain(chain),
        },
    }


def say(reason: "planning.Reason", *, planned: "Planned") -> str:
    from wellmet import words

    return words.reason(reason, names=planned.names, employers=planned.employers)


def tell(planned: "Planned", *, session: Session) -> None:
    from wellmet import words

    if not planned.plan.suggestions:
        click.echo(words.nobody_to_ask(known=planned.known, has_found_work=planned.has_found_work))
    for place, one in enumerate(planned.plan.suggestions, start=1):
        name = output.clean(planned.names[one.person_id])
        when = words.window(one.starts_at, one.ends_at, now=session.now)
        click.echo(f"{place}. {name}: {words.channel(one.channel)}, {when}; {words.purpose(one.purpose)}")
        for reason in one.reasons:
            click.echo(output.clean(f"   + {say(reason, planned=planned)}"))
        for reason in one.against:
            click.echo(output.clean(f"   - {say(reason, planned=planned)}"))
    if not planned.has_found_work:
        click.echo(f"\n{words.chain(planned.plan.chain)}")


@click.command()
@click.argument("person", required=False, type=options.Reference())
@click.option("--days", type=click.IntRange(1, 366), help="For how many days; a week if left out.")
@undo
@number
@options.as_json
@pass_session
def later(
    session: Session, person: str | None, days: int | None, undo: bool, put_off_id: int | None, as_json: bool
) -> None:
    """Suggest PERSON again after some days."""
    must_be_one(person, undo=undo, put_off_id=put_off_id, is_whole=True)
    tell_of(act(session, person, "later", days=days, put_off_id=put_off_id), undone=undo, as_json=as_json)


@click.command(name="pass")
@click.argument("person", required=False, type=options.Reference())
@click.option("--because", type=click.Choice(REASONS), help="Why not this one.")
@undo
@number
@options.as_json
@pass_session
def pass_(
    session: Session, person: str | None, because: str | None, undo: bool, put_off_id: int | None, as_json: bool
) -> None:
    """Not this one, because…: suggest PERSON no more.

    no-use: they cannot help now; comes back in 90 days. not-close: you do not know them well enough; comes back
    tomorrow, taken for one step further away. leave-out: stays out, until you take it back.
    """
    must_be_one(person, undo=undo, put_off_id=put_off_id, is_whole=bool(because))
    tell_of(act(session, person, because or "", put_off_id=put_off_id), undone=undo, as_json=as_json)


def must_be_one(person: str | None, *, undo: bool, put_off_id: int | None, is_whole: bool) -> None:
    if undo == bool(person) or (put_off_id and not undo):
        raise click.UsageError("Name a person, or --undo.")
    if person and not is_whole:
        raise click.UsageError("Say why: --because no-use, not-close or leave-out.")


def act(
    session: Session, person: str | None, reason: str, *, days: int | None = None, put_off_id: int | None = None
) -> "Shelved":
    """Put a person off, or without one take that back."""
    owner_id = session.open()
    from wellmet.actions import planning as actions
    from wellmet.core.planning import PutOffReason
    from wellmet.queries import people as people_queries

    if person is None:
        return actions.undo(owner_id, put_off_id=put_off_id)
    person_id = people_queries.resolve(owner_id, reference=person)
    return actions.put_off(owner_id, person_id=person_id, reason=PutOffReason(reason), now=session.now, days=days)


def tell_of(shelved: "Shelved", *, undone: bool, as_json: bool) -> None:
    if as_json:
        document: dict[str, Any] = {**asdict(shelved), "undone": undone}
        output.document(document)
    elif undone:
        click.echo(output.clean(f"Taken back: {shelved.name} may be suggested again."))
    else:
        until = f"until {shelved.until}" if shelved.until else "until you take it back"
        click.echo(output.clean(f"{shelved.name} is not suggested {until}. To take it back: --undo --id {shelved.id}."))
