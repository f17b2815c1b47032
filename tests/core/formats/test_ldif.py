import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed

BOOK = """version: 1

# an address book
dn: cn=Rosa Diaz,mail=rosa@example.org
objectclass: top
objectclass: mozillaAbPersonAlpha
givenName: Rosa
sn:: RMOtYXo=
cn:: Um9zYSBEw61heg==
mail: rosa@example.org
mozillaSecondEmail: r2@example.org
telephoneNumber: +1 503 555 0100
mobile: +1 503 555 0142
fax: +1 503 555 0199
title: Teacher
o: Lincoln
  High
mozillaHomeStreet: 12 Mill Lane
mozillaHomeLocalityName: Leeds
birthyear: 1970
description;lang-en: met at the fair
nsAIMid: rosa

dn: cn=Choir
objectclass: groupOfNames
cn: Choir
member: cn=Rosa Diaz,mail=rosa@example.org

dn: mail=tom@example.org
mail: tom@example.org
jpegPhoto:: !
userCertificate:: /9j/AA==
"""


def _read(text: str) -> Parsed:
    return formats.read(text.encode())


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_everybody_in_an_address_book_is_read_with_all_that_has_a_place(line_end: str) -> None:
    parsed = _read(BOOK.replace("\n", line_end))
    rosa, tom = (entry.contact for entry in parsed.entries)
    assert (parsed.format, parsed.read, parsed.hidden) == (Format.LDIF, 3, 1)
    assert (rosa.name, rosa.given, rosa.family) == ("Rosa Díaz", "Rosa", "Díaz")
    assert rosa.emails == ("rosa@example.org", "r2@example.org")
    assert rosa.phones == ("+1 503 555 0142", "+1 503 555 0100")
    assert (rosa.affiliations[0].role, rosa.affiliations[0].employer) == ("Teacher", "Lincoln High")
    assert (rosa.addresses, rosa.notes) == (("12 Mill Lane, Leeds",), "met at the fair")
    assert tom.emails == ("tom@example.org",)


def test_what_has_no_place_is_kept_for_export_and_told() -> None:
    parsed = _read(BOOK)
    kept = {line.parameters[0]: line.value for line in parsed.entries[0].lines}
    assert kept == {
        'X-HEADING="fax"': "+1 503 555 0199",
        'X-HEADING="birthyear"': "1970",
        'X-HEADING="nsaimid"': "rosa",
    }
    told = {(problem.line, problem.field) for problem in parsed.problems}
    assert {(4, "fax"), (0, ""), (24, "objectclass")} <= told
    assert [line.value for line in parsed.entries[1].lines] == ["!", "/9j/AA=="]
    assert any("no text" in problem.message for problem in parsed.problems)


def test_a_name_may_come_from_its_parts_and_a_block_may_name_nobody() -> None:
    parsed = _read("dn: x\ngivenName: Ann\nsn: Lee\n\ndn: y\nobjectclass: top\n\n\n#\n nothing\n")
    assert [entry.contact.name for entry in parsed.entries] == ["Ann Lee"]
    assert (parsed.read, parsed.hidden) == (2, 1)


def test_a_file_that_ends_in_a_comment_or_begins_with_a_space_is_read() -> None:
    assert len(_read("dn: x\ncn: Ann\n# the end").entries) == 1
    assert [entry.contact.name for entry in _read(" dn: x\ncn: Ann\n").entries] == ["Ann"]


@given(st.lists(st.sampled_from(BOOK.split("\n")) | st.text(max_size=20)))
def test_no_order_of_lines_makes_it_raise(lines: list[str]) -> None:
    parsed = _read("\n".join(["dn: x", *lines]))
    assert parsed.read == len(parsed.entries) + parsed.hidden
