"""Small files of every kind that is read, for tests and for the fuzzer to begin from."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

CARD = """BEGIN:VCARD\r
VERSION:3.0\r
N:Diaz;Rosa;M;Dr.;PhD\r
FN:Dr. Rosa M Diaz\\, PhD\r
ORG:Lincoln High;History\r
TITLE:Teacher\r
item1.TEL;TYPE=CELL,pref:+1 503 555 0142\r
item1.X-ABLabel:_$!<Mobile>!$_\r
EMAIL;TYPE=INTERNET:rosa@example.org\r
ADR;TYPE=HOME:;;12 Mill Lane\\nFlat 3;Portland;OR;97201;USA\r
BDAY;VALUE=date:--0412\r
PHOTO;ENCODING=b;TYPE=JPEG:/9j/\r
 AAAA\r
CATEGORIES:Choir,School\r
NOTE:met at the fair\\; sings\r
X-FUTURE;A="b;c:d":1\r
END:VCARD\r
"""
OLD_CARD = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=ADaz;Rosa
TEL;CELL;VOICE:+1 503 555 0142
NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=
two
AGENT:
BEGIN:VCARD
FN:Tom
END:VCARD
END:VCARD
"""
CONNECTIONS = """Notes:
"When exporting your connection data, you may notice"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Rosa,Diaz,https://www.linkedin.com/in/rosa-diaz,rosa@example.org,Lincoln High,Teacher,08 Feb 2021
,,,,,,07 Jun 2026
"""
GOOGLE = """First Name,Middle Name,Last Name,Organization Name,Labels,Birthday,E-mail 1 - Label,E-mail 1 - Value
Rosa,,Diaz,Lincoln High,Choir ::: * myContacts,--04-12,* Work,rosa@example.org ::: r@example.net
"""
MESSAGES = """CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER
1,Rosa Diaz,https://www.linkedin.com/in/rosa,Ada King,https://www.linkedin.com/in/ada,2024-05-01 10:00:00 UTC,"a
b",INBOX
1,Ada King,https://www.linkedin.com/in/ada,Rosa Diaz,https://www.linkedin.com/in/rosa,2024-05-02 10:00:00 UTC,c,INBOX
"""
INVITATIONS = """From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ada King,Rosa Diaz,"1/29/26, 2:37 PM",hi,OUTGOING,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/rosa
"""
POSITIONS = """Company Name,Title,Description,Location,Started On,Finished On
Pier Nine,Clerk,counted,,Jan 2019,Mar 2021
"""
MAILBOX = """From x 2026
From: =?utf-8?q?Rosa_D=C3=ADaz?= <rosa@example.org>
To: Ada King <ada@example.org>,
\t"Okafor, Tom" <tom@example.org>
Date: Sun, 3 May 2026 10:00:00 +0000

Hi
>From me

From x 2026
From: ada@example.org
Cc: Rosa <rosa@example.org>
Date: 4 May 2026 10:00 +0000

Hi
"""
CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
DTSTAMP:20260601T100000Z\r
DTSTART;TZID=Europe/Berlin:20260105T100000\r
RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260501T000000Z;BYDAY=MO\r
ORGANIZER;CN=Ada King:mailto:ada@example.org\r
ATTENDEE;CN="Rosa Diaz";PARTSTAT=ACCEPTED;CUTYPE=INDIVIDUAL:mailto:rosa@\r
 example.org\r
BEGIN:VALARM\r
ATTENDEE:mailto:alarm@example.org\r
END:VALARM\r
END:VEVENT\r
END:VCALENDAR\r
"""
LDIF = """dn: cn=Rosa Diaz
objectclass: mozillaAbPersonAlpha
cn:: Um9zYSBEw61heg==
mail: rosa@example.org
o: Lincoln
  High
birthyear: 1970
"""
ANSWER = """<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:response><d:href>/ada/</d:href><d:propstat>
<d:prop><c:addressbook-home-set><d:href>/ada/books/</d:href></c:addressbook-home-set><d:current-user-principal>
<d:href>/ada/</d:href></d:current-user-principal></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>
<d:response><d:href>/1.vcf</d:href><d:propstat><d:prop><c:address-data>BEGIN:VCARD&#13;
FN:Tom
END:VCARD</c:address-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>
"""
RESUME = '{"basics": {"name": "Ada", "email": "ada@example.org"}, "work": [{"name": "Pier Nine", "startDate": "2019"}]}'


def files() -> list[bytes]:
    """Give every file as bytes, and the cases that once went wrong."""
    texts = [
        CARD,
        OLD_CARD,
        CONNECTIONS,
        GOOGLE,
        MESSAGES,
        INVITATIONS,
        POSITIONS,
        MAILBOX,
        CALENDAR,
        RESUME,
        LDIF,
        ANSWER,
    ]
    archive = BytesIO()
    with ZipFile(archive, "w", ZIP_DEFLATED) as opened:
        for name, text in (("messages.csv", MESSAGES), ("All.mbox", MAILBOX), ("x.ics", CALENDAR), ("x.vcf", CARD)):
            opened.writestr(ZipInfo(name), text)
    cases = sorted((Path(__file__).parent / "cases").glob("*"))
    return [
        *(text.encode() for text in texts),
        CARD.encode("utf-16"),
        archive.getvalue(),
        *(case.read_bytes() for case in cases),
    ]
