"""Memory and time of every reader as multiples of the file, on large files of each kind and on ones made to be awkward.

Each file is read in a process of its own: once the file is in memory its peak is noted, then it is read, and what the
peak has grown by is divided by the size of the file. Beside it the same for nothing but decoding and splitting it into
lines, and how many megabytes a second were read.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

sys.path.insert(0, str(Path(__file__).parent.parent))

MOST = 40  # times the file, which no reader may exceed: rows of eighteen bytes become a contact each
TIMES = 10  # as large are those that are one line, and take no room but their own
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nN:Díaz;Rosa{0};;;\r\nFN:Rosa{0} Díaz\r\nORG:Firm {0}\r\nTITLE:Clerk\r\n"
    "EMAIL;TYPE=WORK:rosa{0}@example.org\r\nTEL;TYPE=CELL:+1503555{0:06}\r\nX-OWN;A=b:{0}\r\nNOTE:at the fair\r\n{1}"
    "END:VCARD\r\n"
)
MAIL = (
    "From x Mon May  4 10:00:00 2026\nFrom: Rosa {0} <rosa{0}@example.org>\nTo: ada@example.org\nSubject: x\n"
    "Date: Mon, 4 May 2026 10:00:00 +0000\n\n" + "words of a mail that nobody reads\n" * 40 + "\n"
)
EVENT = (
    "BEGIN:VEVENT\r\nDTSTART:20260{1}10T100000Z\r\nATTENDEE;CN=Ada King:mailto:ada@example.org\r\n"
    "ATTENDEE;CN=Rosa {0}:mailto:rosa{0}@example.org\r\nSUMMARY:x\r\nEND:VEVENT\r\n"
)
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MESSAGES = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
PAGE = "https://www.linkedin.com/in/"


def many(line: Callable[[int], str], *, size: int, head: str = "", foot: str = "") -> bytes:
    parts, length, number = [head], 0, 0
    while length < size:
        parts.append(line(number))
        length += len(parts[-1])
        number += 1
    return "".join([*parts, foot]).encode()


def zipped(data: bytes, name: str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return packed.getvalue()


def linkedin(size: int) -> bytes:
    return many(
        lambda n: f"Rosa{n},Díaz,{PAGE}rosa{n},rosa{n}@example.org,Firm {n},Clerk,08 Feb 2021\n",
        size=size,
        head=LINKEDIN,
    )


def messages(size: int) -> bytes:
    def line(number: int) -> str:
        who = f"Rosa {number % 30_000},{PAGE}rosa{number % 30_000}"
        return f'{number},{who},Ada King,{PAGE}ada,2024-05-01 10:00:00 UTC,"{"a word " * 12}"\n'

    return many(line, size=size, head=MESSAGES)


def photo(number: int) -> str:
    return "PHOTO;ENCODING=b;TYPE=JPEG:" + "/9j/4AAQSkZJRgABAQEAYABgAAD" * 700 + "\r\n"


ONE_LINE = (
    "one line",
    "one line of a card",
    "one line of a calendar",
    "one line of a mailbox",
    "one cell of a table",
    "NULs",
)
FILES: dict[str, Callable[[int], bytes]] = {
    "vCards": lambda size: many(lambda n: CARD.format(n, ""), size=size),
    "vCards with pictures": lambda size: many(lambda n: CARD.format(n, photo(n)), size=size),
    "LinkedIn connections": linkedin,
    "LinkedIn messages": messages,
    "Google contacts": lambda size: many(
        lambda n: f"Rosa{n},Díaz,Firm {n},Clerk,rosa{n}@example.org,+1503555{n:06},x\n",
        size=size,
        head="First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value,Labels\n",
    ),
    "Outlook contacts": lambda size: many(
        lambda n: f"Rosa{n},Díaz,Firm {n},Clerk,rosa{n}@example.org,+1503555{n:06},note\n",
        size=size,
        head="First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone,Notes\n",
    ),
    "any table": lambda size: many(
        lambda n: f"Rosa{n} Díaz;Firm {n};Clerk;rosa{n}@example.org;{n};x\n",
        size=size,
        head="Name;Firma;Rolle;E-Mail;A;B\n",
    ),
    "mailbox": lambda size: many(MAIL.format, size=size),
    "calendar": lambda size: many(
        lambda n: EVENT.format(n % 5_000, 1 + n % 9), size=size, head="BEGIN:VCALENDAR\r\n", foot="END:VCALENDAR\r\n"
    ),
    "archive, by what it unpacks to": lambda size: zipped(linkedin(size), "Connections.csv"),
    "one line": lambda size: b"a" * size,
    "one line of a card": lambda size: b"BEGIN:VCARD\r\nFN:Rosa\r\nNOTE:" + b"a" * size + b"\r\nEND:VCARD\r\n",
    "one line, folded": lambda size: (
        b"BEGIN:VCARD\r\nFN:Rosa\r\nNOTE:" + b"a\r\n " * (size // 4) + b"\r\nEND:VCARD\r\n"
    ),
    "one line of a calendar": lambda size: (
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:" + b"a" * size + b"\nEND:VEVENT\n"
    ),
    "one line of a mailbox": lambda size: b"From x 2026\nFrom: " + b"a" * size + b"\n\n",
    "one cell of a table": lambda size: b'Name,Email\n"' + b"a" * size + b'",r@example.org\n',
    "a quote nobody closed": lambda size: b'Name,Email\n"' + b"Rosa,r@example.org\n" * (size // 19),
    "only commas": lambda size: b"Name,Email\n" + b"," * size,
    "NULs": lambda size: b"\0" * size,
    "NULs in cards": lambda size: CARD.format(1, "").encode("utf-16-le") * (size // 500),
    "halves of surrogates": lambda size: b"Name,Email\n" + b"\xed\xa0\x80,x@example.org\n" * (size // 18),
    "no line ends but CR": lambda size: b"Name,Email\r" + b"Rosa,r@example.org\r" * (size // 19),
    "nested JSON": lambda size: b"[" * size,
    "JSON": lambda size: b"[" + b'{"a":1},' * (size // 8) + b"{}]",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=5)
    parser.add_argument("--kind", choices=FILES)
    parser.add_argument("--only-lines", action="store_true")
    options = parser.parse_args()
    if options.kind:
        print(json.dumps(measure(options.kind, size=options.megabytes << 20, only_lines=options.only_lines)))
        return
    print("peak memory beyond the file itself, as a multiple of the file")
    worst = 0.0
    for kind in FILES:
        size = options.megabytes * (TIMES if kind in ONE_LINE else 1)
        floor, found = (run(kind, size, *more) for more in (("--only-lines",), ()))
        worst = max(worst, found["multiple"])
        print(
            f"{kind:32} {size:4} MB {found['multiple']:6.1f} x   lines alone {floor['multiple']:5.1f} x   "
            f"{found['people']:>9,} people   {found['mb'] / found['seconds']:6.1f} MB/s"
        )
    print(f"the largest is {worst:.1f}, and {MOST} is what none may exceed")
    sys.exit(worst > MOST)


def run(kind: str, megabytes: int, *more: str) -> dict[str, float]:
    command = [sys.executable, __file__, "--kind", kind, "--megabytes", str(megabytes), *more]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(kind: str, *, size: int, only_lines: bool) -> dict[str, float]:
    from wellmet.core import formats
    from wellmet.core.formats import encodings, remarks
    from wellmet.core.people import Seeker

    formats.read(b"BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n")
    data = made(kind, size)
    # An archive is measured by what it unpacks to, since that is what is read.
    length = size if data.startswith(b"PK") else len(data)
    base, began = peak_mb(), time.perf_counter()
    people = 0
    if only_lines:
        kept = encodings.decoded_lines(data, remarks=remarks.Remarks())
        people = len(kept)
    else:
        files = formats.read_all(data, name="file", own=Seeker(name="Ada King", email="ada@example.org"))
        people = sum(len(file.parsed.entries) for file in files)
    seconds = time.perf_counter() - began
    return {
        "multiple": (peak_mb() - base) / (length / 2**20),
        "people": people,
        "seconds": max(seconds, 1e-9),
        "mb": length / 2**20,
    }


def made(kind: str, size: int) -> bytes:
    """Make a file in a process of its own, so that the making leaves no trace in the peak."""
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import limits; " + (
        f"sys.stdout.buffer.write(limits.FILES[{kind!r}]({size}))"
    )
    return subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE).stdout


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
