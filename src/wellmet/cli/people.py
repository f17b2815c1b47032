import sys
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from wellmet.cli import errors, options, output
from wellmet.cli.session import Session, pass_session
from wellmet.core import people
from wellmet.core.people import Affiliation, Contact

if TYPE_CHECKING:  # importing Django would slow every --help
    from wellmet.queries.asks import Entry, Shown
    from wellmet.queries.people import Listed, Whole


def about(command: options.Command) -> options.Command:
    for option in reversed(
        [
            click.option("--employer", type=options.Line(), help="Where they work."),
            click.option("--role", type=options.Line(), help="What they are called there."),
            click.option("--occupation", type=options.Line(), help="What they do, in everyday words."),
            click.option("--relationship", type=options.Word(people.Relationship), help="How you stand to them."),
            click.option("--how-met", type=options.Line(), help="How you met."),
            click.option(
                "--email", "emails", type=options.EMAIL, multiple=True, help="An e-mail address; may be repeated."
            ),
            click.option(
                "--phone", "phones", type=options.PHONE, multiple=True, help="A phone number; may be repeated."
            ),
            click.option("--url", "urls", type=options.URL, multiple=True, help="A profile page; may be repeated."),
            click.option("--note", help="Something about the work and the conversation."),
        ]
    ):
        command = option(command)
    return command


def contact_of(name: str, said: dict[str, Any]) -> Contact:
    place = Affiliation(said["employer"], said["role"] or "") if said["employer"] else None
    return Contact(
        name=name,
        emails=said["emails"],
        phones=said["phones"],
        urls=said["urls"],
        affiliations=(place,) if place else (),
        occupation=said["occupation"] or ("" if place else said["role"] or ""),
        relationship=said["relationship"] or "",
        how_met=said["how_met"] or "",
        notes=said["note"] or "",
    )


@click.command()
@click.argument("name", type=options.Name())
@about
@click.option("--via", type=options.Reference(), metavar="PERSON", help="Who named them to you.")
@options.as_json
@pass_session
def add(session: Session, /, name: str, via: str | None, as_json: bool, **said: Any) -> None:
    """Write down somebody you know."""
    owner_id = session.open()
    from wellmet.actions import network
    from wellmet.actions import people as actions
    from wellmet.queries import people as queries

    through = queries.resolve(owner_id, reference=via) if via else None
    contact = contact_of(name, said)
    twins = like(owner_id, contact=contact, today=session.now.date())
    if through is None:
        person_id = actions.add(owner_id, contact=contact, on=session.now.date())
    else:
        not_themselves(owner_id, referrer_id=through, name=name, today=session.now.date())
        naming = network.Naming(session.now.date())
        person_id = network.refer(owner_id, referrer_id=through, contact=contact, naming=naming)
    for query, twin in twins.items():
        if twin.id != person_id:
            output.note(output.clean(f'There is already a {twin.name}; `wellmet people "{query}"` shows both.'))
            break
    show_person(session, owner_id, person_id=person_id, as_json=as_json)
    tell_of_note(contact.notes)


def tell_of_note(note: str) -> None:
    """Say on standard error what to think of, where a note was kept that should perhaps not be."""
    from wellmet import words

    if remark := words.note_remark(note):
        output.note(remark)


def like(owner_id: int, *, contact: Contact, today: date) -> "dict[str, Listed]":
    """Somebody who has this name, e-mail address or phone number already, by what finds them."""
    from wellmet.queries import people as queries

    found: dict[str, Listed] = {}
    for said in (contact.name, *contact.emails, *map(last_digits, contact.phones)):
        if said and len(said) <= options.LONGEST_NAME:
            for one in queries.find(owner_id, query=said, today=today):
                names = (people.fold(known) for known in (one.name, *one.emails))
                if people.fold(said) in names or said in map(last_digits, one.phones):
                    found.setdefault(said, one)
    return found


def last_digits(phone: str) -> str:
    """What stays the same of a number whether its country is written or not."""
    return "".join(letter for letter in phone if letter.isdecimal())[-9:]


def not_themselves(owner_id: int, *, referrer_id: int, name: str, today: date) -> None:
    """Refuse somebody of the very name of the one who is said to have named them."""
    from wellmet.queries import people as queries

    referrer = queries.person(owner_id, person_id=referrer_id, today=today).listed.name
    if people.fold(referrer) == people.fold(name):
        raise errors.Unusable(f"{output.clean(referrer)} cannot be the one who named themselves.")


@click.command()
@click.argument("person", type=options.Reference())
@click.option("--name", type=options.Name(), default="", help="What they are called.")
@about
@click.option(
    "--remove", "removed", multiple=True, metavar="VALUE", help="An address, number or employer to take away."
)
@click.option("--do-not-contact/--may-contact", default=None, help="Whether to leave them alone altogether.")
@options.as_json
@pass_session
def edit(
    session: Session,
    /,
    person: str,
    name: str,
    removed: tuple[str, ...],
    do_not_contact: bool | None,
    as_json: bool,
    **said: Any,
) -> None:
    """Change what you say of a person."""
    contact = contact_of(name, said)
    if contact == Contact() and not removed and do_not_contact is None:
        raise click.UsageError("Say what is to change; `wellmet edit --help` lists what can.")
    owner_id = session.open()
    from wellmet.actions import people as actions
    from wellmet.queries import people as queries

    person_id = queries.resolve(owner_id, reference=person)
    if contact != Contact() or removed:
        actions.edit(owner_id, person_id=person_id, said=contact, removed=removed)
    if do_not_contact is not None:
        actions.set_do_not_contact(owner_id, person_id=person_id, do_not_contact=do_not_contact)
    show_person(session, owner_id, person_id=person_id, as_json=as_json)
    tell_of_note(contact.notes)


@click.command(name="people")
@click.argument("query", type=options.Line(), default="")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
@options.as_json
@pass_session
@click.pass_context
def people_(ctx: click.Context, session: Session, query: str, limit: int | None, as_json: bool) -> None:
    """Find people by name, e-mail, employer or occupation."""
    owner_id = session.open()
    from wellmet.queries import people as queries

    found: tuple[Listed, ...] = ()
    if len(query) <= options.LONGEST_NAME:
        found = queries.find(owner_id, query=query, limit=limit, today=session.now.date())
    if as_json:
        output.document([asdict(one) for one in found])
    elif found:
        output.table(
            ["id", "name", "employer", "relationship", "reach"],
            [
                [
                    str(one.id),
                    one.name,
                    "\n".join(
                        f"{place.role}, {place.employer}".strip(", ") for place in one.affiliations if place.current
                    ),
                    one.relationship,
                    "\n".join((*one.emails, *one.phones)),
                ]
                for one in found
            ],
            longest=output.LONGEST_CELL,
        )
        output.note(f"{len(found)} {'person' if len(found) == 1 else 'people'}")
    else:
        output.note("Nobody fits." if query else "Nobody is here yet. `wellmet import FILE` brings people in.")
    if not found:
        ctx.exit(errors.NO)


@click.command()
@click.argument("person", type=options.Reference())
@options.as_json
@pass_session
def person(session: Session, person: str, as_json: bool) -> None:
    """Show one person, whole."""
    owner_id = session.open()
    from wellmet.queries import people as queries

    show_person(session, owner_id, person_id=queries.resolve(owner_id, reference=person), as_json=as_json)


@click.command()
@click.argument("person", type=options.Reference())
@click.option("--yes", is_flag=True, help="Do not ask; for scripts.")
@options.as_json
@pass_session
def forget(session: Session, person: str, yes: bool, as_json: bool) -> None:
    """Erase a person everywhere, for good; the next import does not bring them back."""
    if not yes and not sys.stdin.isatty():
        raise click.UsageError("Nobody is there to be asked whether to erase them for good; say --yes.")
    owner_id = session.open()
    from wellmet.actions import erasing
    from wellmet.queries import people as queries

    person_id = queries.resolve(owner_id, reference=person)
    name = output.clean(queries.person(owner_id, person_id=person_id, today=session.now.date()).listed.name)
    if not yes:
        question = f"Erase {name} and everything noted about them? This cannot be undone."
        click.confirm(question, abort=True, err=True)
    gone = erasing.forget(owner_id, person_id=person_id, folder=session.backups)
    if as_json:
        output.document({"person": person_id, **output.erased(gone)})
    else:
        backups = f"{gone.rewritten} {'backup' if gone.rewritten == 1 else 'backups'}"
        click.echo(f"{name} is erased, and out of {backups}." if gone.rewritten else f"{name} is erased.")
        click.echo("Only a mark that nobody can read a name from stays, so that no import brings them back.")
    output.still_to_know(gone)


def show_person(session: Session, owner_id: int, *, person_id: int, as_json: bool) -> None:
    from wellmet.queries import asks
    from wellmet.queries import people as queries

    whole = queries.person(owner_id, person_id=person_id, today=session.now.date())
    standing = asks.standing(owner_id, person_id=person_id, today=session.now.date())
    history = asks.shown(owner_id, person_id=person_id)
    if as_json:
        output.document(
            {
                **asdict(whole.listed),
                **{
                    field: getattr(whole.contact, field)
                    for field in ("given", "family", "urls", "addresses", "occupation", "how_met", "notes", "groups")
                },
                "connected_on": whole.contact.connected_on,
                "do_not_contact": whole.do_not_contact,
                "standing": standing,
                "came_through": whole.came_through,
                "gave": whole.gave,
                "asks": [{**asdict(ask), "outcome": ask.outcome} for ask in history],
            }
        )
        return
    output.table(["", whole.listed.name], person_lines(whole, history=history))


def person_lines(whole: "Whole", *, history: "tuple[Shown, ...]") -> list[list[str]]:
    named_by = whole.came_through
    places = [
        f"{place.role}, {place.employer}".strip(", ") + ("" if place.is_current else " (before)")
        for place in whole.contact.affiliations
    ]
    lines = [
        ["number", str(whole.listed.id)],
        ["relationship", whole.listed.relationship],
        ["occupation", whole.contact.occupation],
        ["works at", "\n".join(places)],
        ["how met", whole.contact.how_met],
        ["e-mail", "\n".join(whole.contact.emails)],
        ["phone", "\n".join(whole.contact.phones)],
        ["pages", "\n".join(whole.contact.urls)],
        ["notes", whole.contact.notes],
        ["named by", "\n".join(f"{link.name}, {link.on}; may use name: {link.may_use_name}" for link in named_by)],
        ["named", "\n".join(link.name for link in whole.gave)],
        ["so far", "\n".join(event_line(ask, entry=entry) for ask in history for entry in ask.history)],
        ["from", ", ".join(whole.listed.sources)],
    ]
    return [line for line in lines if line[1]]


def event_line(ask: "Shown", *, entry: "Entry") -> str:
    from wellmet import words

    way = words.channel(people.Channel(ask.channel))
    return f"{entry.on} {ask.purpose} {way}: {entry.outcome} {entry.note}".strip()
