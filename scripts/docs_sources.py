"""Write docs/sources.md: what each kind of file is read for, found out by reading one; --check tells if it is so."""

import io
import sys
import zipfile
from dataclasses import fields
from pathlib import Path

from wellmet.core import formats
from wellmet.core.people import Contact, Seeker

PAGE = Path(__file__).resolve().parent.parent / "docs" / "sources.md"
ADA, ROSA = "https://www.linkedin.com/in/ada", "https://www.linkedin.com/in/rosa"
OWN = Seeker(name="Ada King", email="ada@example.org", url=ADA)
COLUMNS = {
    **{"name": "name", "emails": "e-mail", "phones": "phone", "urls": "pages", "addresses": "address"},
    **{"affiliations": "work", "occupation": "occupation", "notes": "notes", "groups": "groups"},
    **{"connected_on": "connected on", "exchanges": "who wrote, when"},
}
# Parts of the name, and what only the user says.
UNSHOWN = {"given", "family", "relationship", "how_met"}
INTRODUCTION = """\
# What is read from where

Written by `make docs`, by reading a file of each kind; change the reader, not this page. “Kept for export” is what
comes out again with `wellmet export --format vcard` and is looked at by nothing else: birthdays, pictures, fax numbers,
and whatever only one program knows.

"""


def samples() -> dict[str, bytes]:
    """A file of each kind with everything in it that the kind can say."""
    cards = {
        version: f"BEGIN:VCARD\nVERSION:{version}\nN:Diaz;Rosa\nFN:Rosa Diaz\nEMAIL:r@x.org\nTEL:1\nURL:https://x.org\n"
        "ADR:;;12 Mill Lane;Leeds\nORG:Lincoln High\nTITLE:Teacher\nROLE:Teacher\nNOTE:x\n"
        "CATEGORIES:Choir\nBDAY:--0412\n"
        "END:VCARD\n"
        for version in ("2.1", "3.0", "4.0")
    }
    google = (
        "First Name,Last Name,Organization Name,Labels,Notes,Birthday,Occupation,E-mail 1 - Value,Phone 1 - Value,"
        "Website 1 - Value,Address 1 - Formatted\nRosa,Diaz,Lincoln High,Choir,x,--04-12,Teacher,r@x.org,1,https://x.org,Leeds\n"
    )
    outlook = (
        "First Name,Last Name,E-mail Address,Business Phone,Web Page,Business Street,Company,Job Title,Profession,"
        "Notes,Categories,Spouse\n"
        "Rosa,Diaz,r@x.org,1,https://x.org,12 Mill Lane,Lincoln High,Teacher,Teacher,x,Choir,Tom\n"
    )
    table = (
        "Full Name,Email,Phone,Website,Address,Company,Job Title,Occupation,Notes,Tags,Shoe size\n"
        "Rosa Diaz,r@x.org,1,https://x.org,Leeds,Lincoln High,Teacher,Teacher,x,Choir,38\n"
    )
    message = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
    mail = (
        "From x 2026\nFrom: Rosa <r@x.org>\nTo: ada@example.org\nDate: 3 May 2026 10:00 +0000\n\nx\n\n"
        "From x 2026\nFrom: ada@example.org\nTo: r@x.org\nDate: 3 May 2026 10:00 +0000\n\nx\n"
    )
    event = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105\nORGANIZER:mailto:ada@example.org\n"
        'ATTENDEE;CN="Rosa Diaz":mailto:r@x.org\nEND:VEVENT\nEND:VCALENDAR\n'
    )
    texts = {
        **{f"vCard {version}": card for version, card in cards.items()},
        "Google CSV": google,
        "Outlook CSV": outlook,
        "LDIF (Thunderbird)": "dn: cn=Rosa Diaz\ncn: Rosa Diaz\nmail: r@x.org\nmobile: 1\nhomeurl: https://x.org\n"
        "mozillaHomeStreet: 12 Mill Lane\no: Lincoln High\ntitle: Teacher\ndescription: x\nbirthyear: 1970\n",
        "any other table": table,
        "LinkedIn connections": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        f"Rosa,Diaz,{ROSA},r@x.org,Lincoln High,Teacher,08 Feb 2021\n",
        "LinkedIn messages": f"{message}1,Rosa Diaz,{ROSA},Ada King,{ADA},2024-05-01 10:00:00 UTC,x\n",
        "LinkedIn invitations": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        f'Ada King,Rosa Diaz,"1/29/26, 2:37 PM",x,OUTGOING,{ADA},{ROSA}\n',
        "LinkedIn endorsements": "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,"
        "Endorser Public Url\n"
        f"2019/03/04 08:00:00 UTC,x,Rosa,Diaz,{ROSA}\n",
        "LinkedIn notes": "Connection First Name,Connection Last Name,Connection Profile URL,Note\n"
        f"Rosa,Diaz,{ROSA},x\n",
        "LinkedIn, your own part": "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Pier Nine,Clerk,,,,\n",
        "mailbox (mbox, Maildir)": mail,
        "calendar (iCalendar)": event,
    }
    return {name: text.encode() for name, text in texts.items()} | {
        "archive (zip), Google Takeout": packed(cards["3.0"], mail)
    }


def packed(card: str, mail: str) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("Takeout/Contacts/All Contacts.vcf", card)
        opened.writestr("Takeout/Mail/All mail.mbox", mail)
    return archive.getvalue()


def page() -> str:
    assert set(COLUMNS) | UNSHOWN == {field.name for field in fields(Contact)}, "a field has no column"
    headings = ["from", *COLUMNS.values(), "kept for export", "your profile"]
    lines = [f"| {' | '.join(headings)} |", f"|{'---|' * len(headings)}"]
    for name, data in samples().items():
        parsed = [file.parsed for file in formats.read_all(data, own=OWN)]
        entries = [entry for one in parsed for entry in one.entries]
        said = [any(getattr(entry.contact, field) for entry in entries) for field in COLUMNS]
        marks = [*said, any(entry.lines for entry in entries), any(one.profile for one in parsed)]
        assert any(marks), f"nothing was read from {name}"
        lines.append(f"| {name} | {' | '.join('yes' if mark else '' for mark in marks)} |")
    return INTRODUCTION + "\n".join(lines) + "\n"


def main() -> None:
    if "--check" not in sys.argv:
        PAGE.write_text(page(), "utf-8")
    elif not PAGE.exists() or PAGE.read_text("utf-8") != page():
        sys.exit("docs/sources.md is not what `make docs` writes")


if __name__ == "__main__":
    main()
