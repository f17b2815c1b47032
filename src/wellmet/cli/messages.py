from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session
from wellmet.core import people

if TYPE_CHECKING:  # importing these would slow every --help
    from wellmet.core import ethics, messages
    from wellmet.queries.messages import Drafted, Saying

REPLIES = {"yes": people.Outcome.AGREED, "no": people.Outcome.DECLINED}


@click.command()
@click.argument("person", type=options.Reference())
@options.channel
@options.purpose
@click.option("--referrer", type=options.Reference(), metavar="PERSON", help="Who named them, if several did.")
@click.option("--minutes", type=click.IntRange(5, 60), default=20, show_default=True, help="How long to ask for.")
@click.option("--relationship", type=options.Word(people.Relationship), help="How you stand to them, if not as kept.")
@click.option("--voice", type=options.Word(people.Voice), help="How it should sound, if not as in your profile.")
@click.option("--reply", type=click.Choice(["yes", "no"]), help="Answer their yes with two times, or their no.")
@click.option("--about", type=options.Reference(), metavar="PERSON", help="Somebody they named: ask leave to say so.")
@click.option("--learned", type=options.Line(), default="", help="One thing you learned from them, to thank for.")
@options.as_json
@pass_session
@click.pass_context
def say(
    ctx: click.Context,
    session: Session,
    person: str,
    channel: people.Channel | None,
    purpose: people.Purpose | None,
    referrer: str | None,
    minutes: int,
    relationship: people.Relationship | None,
    voice: people.Voice | None,
    reply: str | None,
    about: str | None,
    learned: str,
    as_json: bool,
) -> None:
    """A first draft of what to say, and its check."""
    owner_id = session.open()
    from wellmet.queries import messages as queries
    from wellmet.queries import people as people_queries

    wish = queries.Wish(
        channel=channel,
        purpose=purpose,
        referrer_id=people_queries.resolve(owner_id, reference=referrer) if referrer else None,
        minutes=minutes,
        relationship=relationship,
        voice=voice,
        reply=REPLIES[reply] if reply else None,
        about_id=people_queries.resolve(owner_id, reference=about) if about else None,
        learned=learned,
    )
    person_id = people_queries.resolve(owner_id, reference=person)
    found = queries.saying(owner_id, person_id=person_id, wish=wish, now=session.now, with_own=False)
    drafted = found.drafted
    if as_json:
        output.document(document(drafted) | around(found))
    else:
        tell(drafted)
        tell_around(found, now=session.now)
    ctx.exit(verdict(drafted.findings))


def document(drafted: "Drafted") -> dict[str, Any]:
    return {
        "person": drafted.whole.listed.id,
        "name": drafted.whole.listed.name,
        "channel": drafted.draft.channel,
        "purpose": drafted.draft.purpose,
        "relationship": drafted.draft.relationship,
        "subject": drafted.draft.subject,
        "body": drafted.draft.body,
        **asdict(drafted.measure),
        "findings": [asdict(finding) for finding in drafted.findings],
    }


def around(found: "Saying") -> dict[str, Any]:
    """What the draft stands on, what to have ready beside it, and by which ways one could go."""
    drafted = found.drafted
    return {
        "facts": [
            {"text": said.text, "facts": [{"kind": fact.kind, "text": fact.text} for fact in said.facts]}
            for said in drafted.draft.said
        ],
        "asides": {one.kind: one.text for one in found.asides},
        "ways": [
            {
                "channel": one.channel,
                "when": {"from": one.starts_at.isoformat(), "to": one.ends_at.isoformat()},
                "reasons": list(one.reasons),
            }
            for one in found.approaches
        ],
        "ladder": {"rung": found.ladder.rung, "of": found.ladder.of, "missing": found.ladder.missing},
    }


def tell_around(found: "Saying", *, now: datetime) -> None:
    from wellmet import words

    for one in found.asides:
        click.echo(output.clean(f"\n{words.aside(one.kind)}: {one.text}"))
    if found.approaches:
        click.echo("\nWays, the best first:")
    for way in found.approaches:
        click.echo(output.clean(f"  {words.approach(way, now=now)}"))
    click.echo(words.ladder(found.ladder))


def tell(drafted: "Drafted") -> None:
    from wellmet import words

    measure = drafted.measure
    if drafted.draft.subject:
        click.echo(f"Subject: {output.clean(drafted.draft.subject)}\n")
    click.echo(output.clean(drafted.draft.body))
    length = (
        f"{measure.seconds} seconds aloud" if drafted.draft.channel.is_spoken else f"{measure.characters} characters"
    )
    click.echo(f"\n({words.channel(drafted.draft.channel)}, {measure.words} words, {length})")
    for finding in drafted.findings:
        click.echo(line(finding, draft=drafted.draft))


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, readable=False), default="-")
@click.option("--channel", type=options.Word(people.Channel), required=True, help="The way it will be said or sent.")
@click.option("--relationship", type=options.Word(people.Relationship), required=True, help="How you stand to them.")
@click.option("--purpose", type=options.Word(people.Purpose), required=True, help="What the ask is for.")
@click.option("--subject", default="", help="The subject of an e-mail.")
@click.option(
    "--to",
    "recipient",
    type=options.Reference(),
    metavar="PERSON",
    help="Check it against what is known of this person.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@options.as_json
@pass_session
@click.pass_context
def check(
    ctx: click.Context,
    session: Session,
    file: str,
    channel: people.Channel,
    relationship: people.Relationship,
    purpose: people.Purpose,
    subject: str,
    recipient: str | None,
    form: str,
    as_json: bool,
) -> None:
    """Check your own words; needs no data."""
    from wellmet.core import messages

    text = options.read_file(file).decode(errors="replace")
    body = text.replace("\r\n", "\n").replace("\r", "\n")
    draft = messages.Draft(channel=channel, relationship=relationship, purpose=purpose, body=body, subject=subject)
    if recipient is None:
        findings = messages.check(draft)
    else:
        owner_id = session.open()
        from wellmet.queries import messages as queries
        from wellmet.queries import people as people_queries

        person_id = people_queries.resolve(owner_id, reference=recipient)
        findings = queries.judge(owner_id, person_id=person_id, draft=draft, now=session.now).findings
    if form == "sarif":
        from wellmet.cli import sarif

        output.document(sarif.log(findings, text=text, file=file))
    elif as_json or form == "json":
        output.document({"findings": [asdict(finding) for finding in findings], **asdict(messages.measure(draft))})
    else:
        for finding in findings:
            click.echo(line(finding, draft=draft))
        if not findings:
            click.echo("Nothing to mend.")
    ctx.exit(verdict(findings))


def line(finding: "ethics.Finding", *, draft: "messages.Draft") -> str:
    """A finding in one line, with the words it is about where it is about some of them."""
    whole = draft.subject if finding.field == "subject" else draft.body
    spot = " ".join(whole[finding.start : finding.end].split())
    quoted = f" “{spot}”" if spot and len(spot) < len(whole.strip()) else ""
    return output.clean(f"{finding.severity} {finding.rule}{quoted}: {finding.message} {finding.advice}")


def verdict(findings: "tuple[ethics.Finding, ...]") -> int:
    """The exit code of a check: 4 where a rule blocks, 1 where one finds an error."""
    from wellmet.core import ethics

    severities = {finding.severity for finding in findings}
    if ethics.Severity.BLOCK in severities:
        return errors.REFUSED
    return errors.NO if ethics.Severity.ERROR in severities else 0
