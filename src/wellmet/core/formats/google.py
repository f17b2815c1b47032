"""Google's contact export, the layout up to 2024 and the one since, read by headings."""

import re
from collections.abc import Iterable
from itertools import zip_longest

from .card_columns import kept_column
from .drafts import NO_LINK, NOT_TO_CALL, Draft, full_name, is_link, is_to_call, names_somebody
from .remarks import Remarks
from .tables import Table, records
from .texts import one_line
from .values import Entry, Format, Parsed

__all__ = ["is_numbered", "read"]

JOINED = " ::: "
# (subject, number, part): `E-mail 1 - Value` is ("e-mail", "1", "value"), and a plain heading stands alone.
Role = tuple[str, str, str]
_NUMBERED = re.compile(r"(e-mail|phone|address|organization|website|im|relation|event) ([0-9]{1,4}) - ([a-z .]+)")
_SAME = {
    "first name": "given name",
    "middle name": "additional name",
    "last name": "family name",
    "labels": "group membership",
}
_ORGANIZATION = {"organization name": "name", "organization title": "title"}
_ADDRESS_PARTS = ("street", "extended address", "po box", "city", "region", "postal code", "country")
_READ = frozenset(
    {"name", "given name", "additional name", "family name", "name prefix", "name suffix", "nickname", "file as"}
    | {"occupation", "location", "notes", "group membership"}
)
_READ_PARTS = frozenset(
    {("e-mail", "value"), ("phone", "value"), ("website", "value"), ("organization", "name"), ("organization", "title")}
    | {("im", "value"), ("address", "formatted")}
    | {("address", part) for part in _ADDRESS_PARTS}
)
# How things are labelled and sorted, which says nothing about the person.
_TECHNICAL = frozenset({"file as", "initials", "short name", "sensitivity", "priority", "directory server", "mileage"})
_TECHNICAL_PARTS = frozenset({"type", "label", "service"})
_PERSONAL = {
    "birthday": "birthday",
    "gender": "gender",
    "photo": "photo",
    "hobby": "hobbies",
    "maiden name": "maiden name",
}
_PERSONAL_PARTS = {"relation": "relatives", "event": "anniversaries"}


def is_numbered(column: str) -> bool:
    """Tell whether a heading is of the kind that only Google's exports have.

    >>> is_numbered("e-mail 1 - value"), is_numbered("e-mail 2 address")
    (True, False)
    """
    return bool(_NUMBERED.fullmatch(column))


def read(table: Table, *, remarks: Remarks) -> Parsed:
    """Read everybody the file names, noting each column that has content and no place here."""
    roles = [_role(column) for column in table.columns]
    unread = {index: heading for index, heading in enumerate(table.headings) if not _is_read(roles[index])}
    entries = []
    count = 0
    for line, cells in records(table, remarks=remarks):
        count += 1
        filled = {roles[index]: cell for index, cell in enumerate(cells) if cell and not cell.isspace()}
        kept = []
        for index, heading in unread.items():
            if cells[index].strip():
                _note_unread(line, roles[index], heading, remarks)
                kept.append(kept_column(heading, cells[index].strip()))
        contact = _draft(line, filled, remarks).contact()
        if names_somebody(contact):
            entries.append(Entry(line, contact, tuple(kept)))
    return Parsed(Format.GOOGLE_CSV, tuple(entries), remarks.told(), read=count, hidden=count - len(entries))


def _role(column: str) -> Role:
    if match := _NUMBERED.fullmatch(column):
        return match[1], match[2], match[3]
    if column in _ORGANIZATION:
        return "organization", "0", _ORGANIZATION[column]
    return _SAME.get(column, column), "", ""


def _is_read(role: Role) -> bool:
    subject, number, part = role
    if number:
        return (subject, part) in _READ_PARTS or part in _TECHNICAL_PARTS
    return subject in _READ or subject in _TECHNICAL


def _note_unread(line: int, role: Role, heading: str, remarks: Remarks) -> None:
    subject, number, _ = role
    trait = (_PERSONAL_PARTS if number else _PERSONAL).get(subject)
    if trait:
        remarks.leave_out(trait)
    else:
        remarks.note(line, heading, "kept for export, and not shown")


def _draft(line: int, filled: dict[Role, str], remarks: Remarks) -> Draft:
    plain = {subject: value for (subject, number, _), value in filled.items() if not number}
    draft = Draft(line, remarks, given=plain.get("given name", ""), family=plain.get("family name", ""))
    draft.name = _name(line, plain, remarks)
    draft.occupation = plain.get("occupation", "")
    draft.notes = [plain.get("notes", "")]
    draft.groups = plain.get("group membership", "").split(JOINED)
    draft.addresses = [plain.get("location", "")]
    for subject, parts in _numbered(filled):
        _add(draft, subject, parts)
    return draft


def _name(line: int, plain: dict[str, str], remarks: Remarks) -> str:
    """Take the name as written, else from its parts, else what the person is called or filed as."""
    parts = full_name(
        prefix=plain.get("name prefix", ""),
        given=plain.get("given name", ""),
        middle=plain.get("additional name", ""),
        family=plain.get("family name", ""),
        suffix=plain.get("name suffix", ""),
    )
    name = plain.get("name", "").strip() or parts
    if not name:
        return plain.get("nickname", "").strip() or plain.get("file as", "")
    if "nickname" in plain:
        remarks.note(line, "Nickname", "other forms of the name are kept for export only")
    return name


def _numbered(filled: dict[Role, str]) -> Iterable[tuple[str, dict[str, str]]]:
    groups: dict[tuple[str, str], dict[str, str]] = {}
    for (subject, number, part), value in filled.items():
        if number:
            groups.setdefault((subject, number), {})[part] = value
    return ((subject, parts) for (subject, _), parts in groups.items())


def _add(draft: Draft, subject: str, parts: dict[str, str]) -> None:
    values = parts.get("value", "").split(JOINED)
    if subject == "e-mail":
        draft.emails += values
    elif subject == "website":
        draft.urls += values
    elif subject == "organization":
        _add_work(draft, parts)
    elif subject == "address":
        draft.addresses += _addresses(parts)
    elif subject == "phone":
        if is_to_call((parts.get("type", ""), parts.get("label", ""))):
            draft.phones += values
        else:
            draft.remarks.note(draft.line, "Phone", NOT_TO_CALL)
    elif subject == "im":
        _add_handles(draft, values)


def _add_handles(draft: Draft, values: list[str]) -> None:
    draft.urls += filter(is_link, values)
    if not all(map(is_link, filter(None, values))):
        draft.remarks.note(draft.line, "IM", NO_LINK)


def _add_work(draft: Draft, parts: dict[str, str]) -> None:
    names, titles = parts.get("name", "").split(JOINED), parts.get("title", "").split(JOINED)
    for employer, role in zip_longest(names, titles, fillvalue=""):
        draft.employers.append(employer)
        draft.roles.append(role)


def _addresses(parts: dict[str, str]) -> list[str]:
    if "formatted" in parts:
        return [one_line(address) for address in parts["formatted"].split(JOINED)]
    columns = (parts.get(part, "").split(JOINED) for part in _ADDRESS_PARTS)
    return [one_line(*address) for address in zip_longest(*columns, fillvalue="")]
