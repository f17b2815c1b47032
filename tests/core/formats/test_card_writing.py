import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import CardLine, Entry
from wellmet.core.people import Affiliation, AffiliationKind, Contact

DATA = os.environ.get("WELLMET_TEST_DATA")
CARD = "BEGIN:VCARD\r\nVERSION:{version}\r\n{lines}\r\nEND:VCARD\r\n"
names = st.sampled_from(["X-FUTURE", "NOTE", "BDAY", "TEL", "EMAIL", "ADR", "RELATED", "X-ABLABEL", "CATEGORIES"])
words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff"), min_size=1, max_size=90
)
properties = st.builds(
    lambda group, name, parameter, value: f"{group}{name}{parameter}:{value}",
    st.sampled_from(["", "item1.", "home."]),
    names,
    st.sampled_from(["", ";TYPE=HOME,pref", ';LABEL="a;b:c"', ";X-A=1;VALUE=text"]),
    words,
)


def _read(*lines: str, version: str = "3.0") -> Entry:
    (entry,) = formats.read(CARD.format(version=version, lines="\r\n".join(lines)).encode()).entries
    return entry


def _again(entry: Entry, contact: Contact | None = None, **how: frozenset[str]) -> Entry:
    written = formats.write_card(contact or entry.contact, cards=[entry.lines], **how)  # type: ignore[arg-type]
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    (again,) = formats.read(written.encode()).entries
    return again


def _kept(entry: Entry) -> Counter[tuple[str, str, tuple[str, ...], str]]:
    named = (
        (*line[:2], tuple(one if "=" in one else f"TYPE={one}" for one in line.parameters), line.value)
        for line in entry.lines
    )
    return Counter(line for line in named if line[1] not in {"VERSION", "PHOTO"})


@settings(max_examples=60)
@given(st.lists(properties, max_size=8), st.sampled_from(["3.0", "4.0"]))
def test_every_property_comes_out_again(lines: list[str], version: str) -> None:
    entry = _read("FN:Rosa Diaz", "N:Diaz;Rosa;;;", *lines, version=version)
    again = _again(entry)
    assert _kept(again) == _kept(entry)
    assert again.contact == entry.contact


@pytest.mark.skipif(not DATA, reason="WELLMET_TEST_DATA is not set: no cards of real programs")
def test_cards_of_real_programs_come_out_with_every_property() -> None:
    paths = sorted((Path(DATA or "") / "cards").glob("*.vcf"))
    assert paths
    for path in paths:
        for entry in formats.read(path.read_bytes()).entries:
            again = _again(entry)
            assert not _kept(entry) - _kept(again), path.name
            assert {line[1] for line in _kept(again) - _kept(entry)} <= {"N", "FN"}, path.name
            assert again.contact == entry.contact, path.name


def test_what_an_old_card_holds_bare_is_escaped_in_a_new_one() -> None:
    old = _read(
        "FN:Rosa Diaz",
        "TEL;CELL;VOICE:1",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a, b=0D=0AZo=C3=AB",
        "CATEGORIES:x,y",
        version="2.1",
    )
    written = formats.write_card(old.contact, cards=[old.lines])
    assert "VERSION:3.0" in written
    assert "TEL;TYPE=CELL;TYPE=VOICE:1" in written
    assert "NOTE:a\\, b\\nZoë" in written
    assert "CATEGORIES:x,y" in written
    assert formats.read(written.encode()).entries[0].contact == old.contact


def test_a_birthday_without_a_year_stays_as_it_was() -> None:
    assert CardLine("", "BDAY", (), "--0412") in _again(_read("FN:Rosa", "BDAY:--0412", version="4.0")).lines


def test_what_other_sources_and_the_user_say_is_added() -> None:
    card = _read("N:Diaz;Rosa;;;", "FN:Rosa Diaz", "EMAIL:r@example.org", "ORG:Lincoln High", "CATEGORIES:Choir")
    work = (
        Affiliation("Lincoln High"),
        Affiliation("Pier Nine", "Clerk"),
        Affiliation("Harbor, Inc."),
        Affiliation("Gone", is_current=False),
        Affiliation("State", kind=AffiliationKind.SCHOOL),
    )
    more = Contact(
        name="Rosa Díaz",
        given="Rosa",
        family="Díaz",
        emails=("R@example.org", "rosa@example.net"),
        phones=("+1 503 555 0142",),
        addresses=("1 Main St; Portland",),
        affiliations=work,
        occupation="Teacher",
        notes="sings",
        groups=("choir", "School"),
    )
    again = _again(card, more).contact
    assert (again.name, again.family, again.emails) == ("Rosa Díaz", "Díaz", ("r@example.org", "rosa@example.net"))
    assert (again.phones, again.addresses, again.occupation) == (more.phones, more.addresses, "Teacher")
    assert (again.notes, again.groups) == ("sings", ("Choir", "School"))
    assert again.affiliations == work[:3]


def test_what_the_user_took_away_does_not_come_out() -> None:
    card = _read("FN:Rosa", "EMAIL:r@example.org", "TEL:+1 503 555 0142", "ORG:Pier Nine", "NOTE:x", "BDAY:1970")
    kept = _again(card, Contact(name="Rosa"), removed=frozenset({"R@example.org", "Pier Nine"})).lines
    assert [line.name for line in kept if line.name in {"EMAIL", "TEL", "ORG", "NOTE", "BDAY"}] == [
        "TEL",
        "NOTE",
        "BDAY",
    ]


def test_of_two_cards_the_newer_says_what_may_be_said_once() -> None:
    newer, older = (
        _read("FN:Rosa", "UID:1", f"BDAY:{year}", "item1.TEL:1", f"item1.X-ABLABEL:{year}").lines
        for year in (1971, 1970)
    )
    united = formats.united([newer, older])
    assert [line.value for line in united if line.name == "BDAY"] == ["1971"]
    assert [(line.group, line.value) for line in united if line.name == "X-ABLABEL"] == [
        ("item1", "1971"),
        ("item1-1", "1970"),
    ]
    assert formats.united([newer, newer]) == list(newer)


def test_a_damaged_frame_is_no_property() -> None:
    (entry,) = formats.read(b"BEGIN:VCARD\nFN:Rosa\nEND:VCARD1\nEND:VCARD\n").entries
    assert [line.name for line in entry.lines] == ["FN"]


def test_a_name_alone_makes_a_card() -> None:
    written = formats.write_card(Contact(name="Zoë 山田 " + "é" * 80))
    (entry,) = formats.read(written.encode()).entries
    assert entry.contact.name == "Zoë 山田 " + "é" * 80


def test_a_card_that_would_fill_the_disk_loses_only_what_is_too_much() -> None:
    parsed = formats.read(CARD.format(version="3.0", lines=f"FN:Rosa\r\nX-BIG:{'a' * 1_000_001}\r\nX-SMALL:1").encode())
    assert [line.name for line in parsed.entries[0].lines] == ["VERSION", "FN", "X-SMALL"]
    assert "too large" in " ".join(problem.message for problem in parsed.problems)


def test_somebody_who_works_under_their_own_name_stays_a_person() -> None:
    written = formats.write_card(Contact(name="Rosa Diaz", affiliations=(Affiliation("Rosa Diaz"),)))
    assert [entry.contact.name for entry in formats.read(written.encode()).entries] == ["Rosa Diaz"]


@given(st.text(max_size=60))
def test_a_line_with_another_text_says_that_text(text: str) -> None:
    line = CardLine("item1", "NOTE", ("LANGUAGE=en",), r"Nights\, mostly")
    assert formats.text_of(line) == "Nights, mostly"
    other = formats.with_text(line, text)
    assert formats.text_of(other) == text.replace("\r", "")
    assert other[:3] == line[:3]
