from datetime import date

import click

from wellmet.cli import options
from wellmet.cli.people import not_themselves, show_person
from wellmet.cli.session import Session, pass_session
from wellmet.core import people


@click.command()
@click.argument("referrer", metavar="FROM", type=options.Reference())
@click.argument("name", type=options.Name())
@click.option("--employer", type=options.Line(), help="Where the named person works.")
@click.option("--role", type=options.Line(), default="", help="What they do there.")
@click.option("--email", "emails", type=options.EMAIL, multiple=True, help="Their e-mail address.")
@click.option("--phone", "phones", type=options.PHONE, multiple=True, help="Their phone number.")
@click.option("--words", default="", help="What was said of them.")
@click.option("--on", type=options.Day(), help="The day it was said; today if left out.")
@click.option(
    "--may-use-name",
    type=options.Word(people.Permission),
    default=people.Permission.ASK.value,
    show_default=True,
    help="Whether you may say who named them.",
)
@options.as_json
@pass_session
def refer(
    session: Session,
    referrer: str,
    name: str,
    employer: str | None,
    role: str,
    emails: tuple[str, ...],
    phones: tuple[str, ...],
    words: str,
    on: date | None,
    may_use_name: people.Permission,
    as_json: bool,
) -> None:
    """Note that somebody gave you somebody's name."""
    owner_id = session.open()
    from wellmet.actions import network as actions
    from wellmet.queries import people as queries

    place = people.Affiliation(employer, role) if employer else None
    contact = people.Contact(
        name=name,
        emails=emails,
        phones=phones,
        affiliations=(place,) if place else (),
        occupation="" if place else role,
    )
    referrer_id = queries.resolve(owner_id, reference=referrer)
    not_themselves(owner_id, referrer_id=referrer_id, name=name, today=session.now.date())
    person_id = actions.refer(
        owner_id,
        referrer_id=referrer_id,
        contact=contact,
        naming=actions.Naming(on or session.now.date(), words, may_use_name),
    )
    show_person(session, owner_id, person_id=person_id, as_json=as_json)
