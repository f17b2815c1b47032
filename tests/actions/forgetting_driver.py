"""One person in every place that keeps anything, then forgotten, then imported again: in a process of its own.

It works on the data folder and the database of its environment, and prints what it did as JSON; the test looks at the
folder's bytes. What a server keeps is written there as well, table by table.
"""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Django is set up first
    from wellmet.queries.imports import Source

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
NAME = "Rosamünd Quetzalli"
CARD = f"""BEGIN:VCARD
VERSION:3.0
N:Quetzalli;Rosamünd;;;
FN:{NAME}
EMAIL:rosq@xylo.example
TEL:+1 503 555 0142
ADR;TYPE=HOME:;;12 Zyxwv Lane;Portland;OR;97201;USA
ORG:Quetzal Bakery;Ovens
TITLE:Xylographer
URL:https://www.linkedin.com/in/rosq-xylo
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQRosqPhotoRosqPhotoRosqPhoto
CATEGORIES:Vuvuzelas
BDAY:1970-04-12
NOTE:plays the bombarde
X-SECRET:rosq-own-property
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Grace Hopper
EMAIL:grace@example.org
NOTE:came through {NAME.upper()}\\, call rosq@xylo.example
END:VCARD
"""
GOOGLE = f"""First Name,Last Name,Organization Name,Organization Title,Labels,Notes,E-mail 1 - Value,Phone 1 - Value
Rosamünd,Quetzalli,Quetzal Bakery,Xylographer,Choir,likes zithers,rosq@other.example,+1 503 555 0142
Grace,Hopper,Navy,Admiral,,met {NAME} there,grace@example.org,
"""
TABLE = "Whoever,Reach,Toils at\nRosamünd Xochitl,rosq@xylo.example,Quetzal Bakery\nTom Oak,tom@example.org,Pier\n"
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Rosamünd,Quetzalli,https://www.linkedin.com/in/rosq-xylo,,Quetzal Bakery,Xylographer,08 Feb 2021
"""
MESSAGES = f"""CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER
1,{NAME},https://www.linkedin.com/in/rosq-xylo,Ada King,https://www.linkedin.com/in/ada,2024-05-01 10:00:00 UTC,hi,INBOX
"""
CALENDAR = f"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20260105T100000Z
SUMMARY:Lunch with {NAME}
ORGANIZER;CN=Ada King:mailto:ada@example.org
ATTENDEE;CN={NAME}:mailto:rosq@xylo.example
END:VEVENT
END:VCALENDAR
"""
MAILBOX = f"""From x 2026
From: {NAME} <rosq@xylo.example>
To: Ada King <ada@example.org>
Date: Sun, 3 May 2026 10:00:00 +0000

Hello
"""


# What is known of her and of nobody else.
STRINGS = (
    "Rosamünd|Quetzal|Xochitl|rosq|555 0142|5550142|555 0199|5550199|Zyxwv|Xylogr|xylo|Vuvuzel|RosqPhoto|bombarde|"
    "zither|theremin|Hobby Forge|blacksmith|glockenspiel|ocarina|1970-04-12|Choir"
).split("|")


def spellings(string: str) -> set[bytes]:
    """How a string may stand in a file: as it is, folded, or escaped as JSON escapes it."""
    folded = string.casefold()
    return {folded.encode(), folded.replace("ü", "u").encode(), json.dumps(folded)[1:-1].encode()}


def archive() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as opened:
        opened.writestr("Connections.csv", CONNECTIONS)
        opened.writestr("messages.csv", MESSAGES)
    return kept.getvalue()


FILES = {
    f"cards of {NAME}.vcf": CARD.encode(),
    "google.csv": GOOGLE.encode(),
    "table.csv": TABLE.encode(),
    "linkedin.zip": archive(),
    "calendar.ics": CALENDAR.encode(),
    "mail.mbox": MAILBOX.encode(),
}


def main() -> None:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    owner_id, person_ids = world()
    folder = data_folder()
    before = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()} | tables()
    forget(owner_id, person_ids=person_ids)
    told = again(owner_id)
    everything = b"".join(before.values()).lower()
    there = [one for one in STRINGS if any(spelling in everything for spelling in spellings(one))]
    for name, content in tables().items():
        (folder / name).write_bytes(content)
    print(json.dumps({"files": sorted(before), "strings": there, **told}))


def tables() -> dict[str, bytes]:
    """Every table of a PostgreSQL database, as a dump has it; none on SQLite, whose file lies in the folder."""
    from django.db import connection

    if connection.vendor != "postgresql":
        return {}
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            with cursor.copy(f'COPY "{table}" TO STDOUT') as rows:
                found[f"{table}.copy"] = b"".join(bytes(part) for part in rows)
    return found


def data_folder() -> Path:
    from django.conf import settings

    return Path(settings.DATA)


def sources(owner_id: int) -> "list[Source]":
    from wellmet.core import formats
    from wellmet.queries import imports, layouts, profile

    said, own = layouts.said(owner_id), profile.seeker(owner_id)
    read = (file for name, data in FILES.items() for file in formats.read_all(data, name=name, own=own, layouts=said))
    return [imports.Source(file.name, file.parsed) for file in read]


def world() -> tuple[int, list[int]]:
    from wellmet.actions import imports, layouts, owners, profile
    from wellmet.core import formats
    from wellmet.core.people import Seeker

    owner_id = owners.ensure_local()
    profile.save(owner_id, seeker=Seeker(name="Ada King", email="ada@example.org", country="US"))
    (table,) = formats.read_all(FILES["table.csv"], name="table.csv")
    meant = {"Whoever": "name", "Reach": "email", "Toils at": "employer"}
    assert table.parsed.layout
    layouts.remember(owner_id, layout=table.parsed.layout, said=meant)
    imports.take_in(owner_id, sources=sources(owner_id), now=NOW)
    return owner_id, talked_of(owner_id)


def talked_of(owner_id: int) -> list[int]:
    """Everything that the user may note of somebody, or where others are noted."""
    from wellmet.actions import (
        asks,
        backups,
        binning,
        changes,
        consents,
        likeness,
        meetings,
        merging,
        messages,
        network,
        people,
        planning,
        uploads,
    )
    from wellmet.core.people import Affiliation, Channel, Contact, Outcome, Permission, Purpose
    from wellmet.core.planning import PutOffReason
    from wellmet.db.models import Person
    from wellmet.queries.wordings import Own

    (rosa,) = Person.objects.filter(owner_id=owner_id, name=NAME)
    grace = Person.objects.get(owner_id=owner_id, name="Grace Hopper")
    today = NOW.date()
    # A table has her under her maiden name: that is asked, and answered.
    maiden = Person.objects.get(owner_id=owner_id, name="Rosamünd Xochitl")
    likeness.decide(owner_id, pairs=[(rosa.pk, maiden.pk)], is_one=True, now=NOW)
    place = Affiliation("Quetzal Hobby Forge", "Blacksmith")
    by_hand = people.add(
        owner_id,
        contact=Contact(name="Rosa Quetzalli-Xochitl", phones=("+1 503 555 0199",), affiliations=(place,)),
        on=today,
    )
    likeness.look(owner_id)
    merging.merge(owner_id, kept_id=rosa.pk, other_id=by_hand, now=NOW)
    alike = people.add(owner_id, contact=Contact(name="Rosi Quetzalli", phones=("+1 503 555 0142",)), on=today)
    likeness.look(owner_id)
    logged = asks.Logged(Channel.PHONE, Outcome.TALKED, today, Purpose.ADVICE, note=f"{NAME} says: buy a theremin")
    asks.log(owner_id, person_id=rosa.pk, logged=logged, now=NOW)
    asks.log(owner_id, person_id=grace.pk, logged=replace(logged, note=f"speaks of {NAME}"), now=NOW)
    naming = network.Naming(today, words=f"{NAME} named her", may_use_name=Permission.YES)
    network.connect(owner_id, referrer_id=rosa.pk, person_id=grace.pk, naming=naming)
    consents.record(owner_id, giver_id=rosa.pk, person_id=grace.pk, answer=Permission.YES, on=today)
    network.tie(owner_id, one_id=rosa.pk, other_id=grace.pk, knowing=network.Knowing(today))
    planning.put_off(owner_id, person_id=rosa.pk, reason=PutOffReason.LATER, now=NOW)
    for one in (rosa.pk, grace.pk):
        own = Own(Channel.EMAIL, Purpose.ADVICE, f"about {NAME}", f"Dear, {NAME} told me of rosq@xylo.example.")
        messages.keep(owner_id, person_id=one, own=own)
    met = meetings.Met(Contact(name="Hal Iron", how_met=f"at {NAME}'s"), named=Contact(name="Ida Copper"))
    changes.meet(owner_id, met=met, on=today, back="/")
    hal = Person.objects.get(owner_id=owner_id, name="Hal Iron")
    changes.edit(
        owner_id, person_id=rosa.pk, said=Contact(notes="owns a glockenspiel"), removed=(), unsaid=(), back="/"
    )
    binning.remove(owner_id, person_id=hal.pk, now=NOW)
    # An older copy of her, written down by hand, waits in the bin.
    older = Contact(name=NAME, emails=("rosq@xylo.example",), notes="played the ocarina")
    binning.remove(owner_id, person_id=people.add(owner_id, contact=older, on=today), now=NOW)
    changes.mark(owner_id, person_ids=[alike], do_not_contact=True, back="/")
    backups.save(owner_id, path=made(data_folder() / "backups") / "one.zip", now=NOW)
    uploads.keep(owner_id, names=[f"{NAME}.vcf"], sizes=[9], contents=[iter([CARD.encode()])])
    kept = uploads.keep(owner_id, names=[f"{NAME} too.vcf"], sizes=[9], contents=[iter([CARD.encode()])])
    from wellmet.db import uploads as shelf

    uploads.take_in(owner_id, folder=shelf.folder_of(owner_id, token=kept), now=NOW)
    return [rosa.pk, alike]


def made(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder


def forget(owner_id: int, *, person_ids: list[int]) -> None:
    from wellmet.actions import erasing

    for person_id in person_ids:
        erasing.forget(owner_id, person_id=person_id, folder=data_folder() / "backups")


def again(owner_id: int) -> dict[str, object]:
    """Import every source again as the terminal does, then take that back, and import as the browser does."""
    from wellmet.actions import imports, uploads
    from wellmet.db import uploads as shelf
    from wellmet.db.models import Batch, Person

    imports.take_in(owner_id, sources=sources(owner_id), now=NOW)
    for batch in Batch.objects.filter(owner_id=owner_id, undone_at=None).order_by("-id"):
        imports.undo(owner_id, batch_id=batch.pk, now=NOW)
    token = uploads.keep(
        owner_id, names=[*FILES], sizes=[9] * len(FILES), contents=[iter([data]) for data in FILES.values()]
    )
    uploads.take_in(owner_id, folder=shelf.folder_of(owner_id, token=token), now=NOW)
    return {"people": sorted(Person.objects.filter(owner_id=owner_id).values_list("name", flat=True))}


if __name__ == "__main__":
    main()
