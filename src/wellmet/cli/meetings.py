import click

from wellmet.cli import errors, options, output
from wellmet.cli.people import show_person, tell_of_note
from wellmet.cli.session import Session, pass_session
from wellmet.core import people


@click.command()
@click.argument("sentence")
@options.as_json
@pass_session
def met(session: Session, sentence: str, as_json: bool) -> None:
    """Write down somebody you met, in one sentence: "Met Rosa at the gym, she teaches"."""
    understood = people.meeting(sentence)
    if not understood.contact.name:
        raise errors.Unusable(
            "No name was understood in this; nothing was written down. Begin with it: “Met Rosa at …”."
        )
    owner_id = session.open()
    from wellmet.actions import meetings as actions
    from wellmet.queries import meetings as queries

    today = session.now.date()
    if queries.namesakes(owner_id, name=understood.contact.name, today=today):
        output.note(output.clean(f"There is already somebody called {understood.contact.name}; they are kept apart."))
    kept = actions.keep(owner_id, met=actions.Met(understood.contact, understood.named), on=today)
    show_person(session, owner_id, person_id=kept.person_id, as_json=as_json)
    tell_of_note(understood.contact.notes)
