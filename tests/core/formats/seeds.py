"""Small files of every kind that is read, for tests and for the fuzzer to begin from."""

from pathlib import Path

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
RESUME = '{"basics": {"name": "Ada", "email": "ada@example.org"}, "work": [{"name": "Pier Nine", "startDate": "2019"}]}'


def files() -> list[bytes]:
    """Give every file as bytes, and the cases that once went wrong."""
    texts = [CARD, OLD_CARD, CONNECTIONS, GOOGLE, RESUME]
    cases = sorted((Path(__file__).parent / "cases").glob("*"))
    return [*(text.encode() for text in texts), CARD.encode("utf-16"), *(case.read_bytes() for case in cases)]
