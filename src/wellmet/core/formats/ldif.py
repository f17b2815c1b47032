"""LDIF (RFC 2849), as Thunderbird and mail servers export address books: one block of lines for each person."""

import re
from base64 import b64decode
from collections import defaultdict
from collections.abc import Iterable, Iterator

from .card_columns import kept_column
from .drafts import Draft, full_name, names_somebody
from .encodings import uncontrolled
from .remarks import Remarks
from .texts import one_line
from .values import CardLine, Entry, Format, Parsed

__all__ = ["is_ldif", "read"]

KEPT = "no place for it here; kept for export"
NOT_TEXT = "this value is no text; it is kept as it is written"
A_LIST = "this entry is a list, not a person"
PERSONAL = "birthday or anniversary: personal, so kept for your own export only"
_LINE = re.compile(r"([A-Za-z][\w.;-]*)(::?)[ ]*+(.*)", re.ASCII | re.DOTALL)
_FIRST = re.compile(r"(?:version: *1|dn::? .*)", re.IGNORECASE)
_LISTS = {"groupofnames", "groupofuniquenames"}
_SILENT = {"dn", "objectclass", "modifytimestamp", "changetype", "version"}
_PERSONAL = ("birth", "anniversary")
_NAMES = {
    "emails": ("mail", "mozillasecondemail", "rfc822mailbox"),
    "phones": ("mobile", "cellphone", "telephonenumber", "homephone"),
    "urls": ("mozillahomeurl", "homeurl", "mozillaworkurl", "workurl", "labeleduri"),
    "work": ("street", "mozillaworkstreet2", "l", "st", "postalcode", "c", "countryname"),
    "home": (
        *("mozillahomestreet", "homestreet", "mozillahomestreet2", "mozillahomelocalityname", "mozillahomestate"),
        *("mozillahomepostalcode", "mozillahomecountryname"),
    ),
    "employers": ("o", "company"),
    "roles": ("title",),
    "notes": ("description", "notes"),
    "name": ("cn", "commonname", "displayname"),
    "given": ("givenname",),
    "family": ("sn", "surname"),
}
_USED = {name for names in _NAMES.values() for name in names}


def is_ldif(line: str) -> bool:
    """Tell whether a line begins an LDIF file.

    >>> is_ldif("dn: cn=Rosa Diaz,mail=rosa@example.org"), is_ldif("dn is a word")
    (True, False)
    """
    return bool(_FIRST.fullmatch(line.strip()[:2_000]))


def read(lines: list[str], *, remarks: Remarks) -> Parsed:
    """Read everybody in it; what has no place in a contact is kept for export."""
    entries = []
    count = 0
    for line, said in _blocks(lines, remarks):
        count += 1
        if not _LISTS.isdisjoint(kind.casefold() for kind in said["objectclass"]):
            remarks.note(line, "objectclass", A_LIST)
        elif names_somebody(contact := _draft(line, said, remarks).contact()):
            entries.append(Entry(line, contact, tuple(_kept(line, said, remarks))))
    return Parsed(Format.LDIF, tuple(entries), remarks.told(), read=count, hidden=count - len(entries))


def _blocks(lines: Iterable[str], remarks: Remarks) -> Iterator[tuple[int, dict[str, list[str]]]]:
    said: dict[str, list[str]] = defaultdict(list)
    began = 0
    for line, text in [*_unfolded(lines), (0, "")]:
        if match := _LINE.fullmatch(text):
            began = began or line
            value = _decoded(match[3], remarks=remarks, line=line) if match[2] == "::" else match[3].strip()
            name = match[1].partition(";")[0].casefold()
            said[name] += [value] if value else []
        elif not text.strip():
            if set(said) - {"version"}:
                yield began, said
            said, began = defaultdict(list), 0


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give each line with those that go on from it; comments are passed over."""
    began, parts = 0, [""]
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\r\n")
        if text.startswith(" ") and began:
            parts.append(text[1:])
            continue
        if began and not parts[0].startswith("#"):
            yield began, "".join(parts)
        began, parts = number, [text]
    if began and not parts[0].startswith("#"):
        yield began, "".join(parts)


def _decoded(value: str, *, remarks: Remarks, line: int) -> str:
    try:
        return uncontrolled(b64decode(value.strip(), validate=True).decode("utf-8")).strip()
    except ValueError:  # both of what is no base64 and of what is no text
        remarks.note(line, "", NOT_TEXT)
        return value.strip()


def _draft(line: int, said: dict[str, list[str]], remarks: Remarks) -> Draft:
    found = {field: [value for name in names for value in said[name]] for field, names in _NAMES.items()}
    given, family = (next(iter(found[part]), "") for part in ("given", "family"))
    whole = full_name(prefix="", given=given, middle="", family=family, suffix="")
    return Draft(
        line,
        remarks,
        name=next(iter(found["name"]), "") or whole,
        given=given,
        family=family,
        emails=found["emails"],
        phones=found["phones"],
        urls=found["urls"],
        addresses=[one_line(*found["home"]), one_line(*found["work"])],
        employers=found["employers"][:1],
        roles=found["roles"][:1],
        notes=found["notes"],
    )


def _kept(line: int, said: dict[str, list[str]], remarks: Remarks) -> Iterator[CardLine]:
    for name, values in said.items():
        if name not in _USED | _SILENT:
            is_personal = any(word in name for word in _PERSONAL)
            remarks.note(0 if is_personal else line, "" if is_personal else name, PERSONAL if is_personal else KEPT)
            yield from (kept_column(name, value) for value in values)
