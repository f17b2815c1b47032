from typing import TYPE_CHECKING, Any

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session
from wellmet.core import people

if TYPE_CHECKING:  # importing these would slow every --help
    from wellmet.core import planning
    from wellmet.queries.planning import Planned


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
    from wellmet.queries import planning as queries

    choice = planning.Choice(
        count=count,
        employer_id=queries.employer(owner_id, name=employer) if employer else None,
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
        click.echo(words.nobody_to_ask(known=planned.known))
    for place, one in enumerate(planned.plan.suggestions, start=1):
        name = output.clean(planned.names[one.person_id])
        when = words.window(one.starts_at, one.ends_at, now=session.now)
        click.echo(f"{place}. {name}: {words.channel(one.channel)}, {when}; {words.purpose(one.purpose)}")
        for reason in one.reasons:
            click.echo(output.clean(f"   + {say(reason, planned=planned)}"))
        for reason in one.against:
            click.echo(output.clean(f"   - {say(reason, planned=planned)}"))
    click.echo(f"\n{words.chain(planned.plan.chain)}")
