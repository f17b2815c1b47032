import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed
from wellmet.core.people import Affiliation, Contact

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import vobject  # another hand's writer, to check our reader against


def _read(*lines: str, version: str = "3.0", encoding: str = "utf-8") -> Parsed:
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    parsed = formats.read(text.encode(encoding))
    assert parsed.format == Format.VCARD
    return parsed


def _contact(*lines: str, version: str = "3.0") -> Contact:
    return _read(*lines, version=version).entries[0].contact


def _fields(parsed: Parsed) -> list[str]:
    return [problem.field for problem in parsed.problems]


def test_a_whole_card_finds_its_places() -> None:
    parsed = _read(
        "N:Hopper;Grace;B;Dr.;PhD",
        "FN:Grace Hopper",
        "ORG:Navy",
        "TITLE:Admiral",
        "ROLE:Programmer",
        "TEL;TYPE=CELL:+1 555 0100",
        "item1.EMAIL;type=INTERNET:grace@x.org",
        "item1.X-ABLabel:_$!<Home>!$_",
        "URL:http\\://x.org/grace",
        "ADR;TYPE=HOME:;;12 Mill Lane\\nFlat 3;Leeds;;LS1;UK",
        "CATEGORIES:Navy,myContacts,Old friends",
        "NOTE:met at the fair\\; likes\\, well\\, moths",
        "UID:1",
    )
    assert parsed.problems == ()
    assert parsed.entries[0].contact == Contact(
        name="Grace Hopper",
        given="Grace",
        family="Hopper",
        emails=("grace@x.org",),
        phones=("+1 555 0100",),
        urls=("http://x.org/grace",),
        addresses=("12 Mill Lane, Flat 3, Leeds, LS1, UK",),
        affiliations=(Affiliation("Navy", "Admiral"),),
        occupation="Programmer",
        notes="met at the fair; likes, well, moths",
        groups=("Navy", "Old friends"),
    )


def test_a_name_is_built_from_its_parts_where_none_is_written() -> None:
    assert _contact("N:Hopper;Grace;B;Dr.;PhD").name == "Dr. Grace B Hopper, PhD"
    assert _contact("FN: ", "N:Hopper;Grace").name == "Grace Hopper"
    assert _contact("NICKNAME:Amazing").name == "Amazing"


def test_other_forms_of_a_name_are_told() -> None:
    assert _fields(_read("FN:Grace", "NICKNAME:Amazing", "FN:Grace B Hopper")) == ["NICKNAME", "FN"]


def test_employers_are_told_apart_from_departments_and_keep_their_titles() -> None:
    parsed = _read("FN:Ada", "ORG:Acme;Research", "TITLE:CTO", "ORG:;Initech", "TITLE:Clerk", "ORG:;")
    assert parsed.entries[0].contact.affiliations == (Affiliation("Acme", "CTO"), Affiliation("Initech", "Clerk"))
    assert _fields(parsed) == ["ORG"]


def test_a_title_without_employer_is_an_occupation() -> None:
    assert _contact("FN:Ada", "TITLE:Nurse").occupation == "Nurse"


def test_fax_and_pager_are_told_by_type_and_by_label() -> None:
    parsed = _read(
        "FN:Ada",
        "TEL;HOME;FAX:1",
        "TEL;TYPE=pager:2",
        "item1.TEL:3",
        "item1.X-ABLabel:Work fax",
        "TEL;TYPE=voice,fax:4",
    )
    assert parsed.entries[0].contact.phones == ("4",)
    assert [(problem.line, problem.field) for problem in parsed.problems] == [(4, "TEL")]


def test_addresses_of_the_web_lose_their_scheme_where_it_says_nothing() -> None:
    contact = _contact("FN:Ada", "TEL;VALUE=uri:tel:+1-555-0100;ext=7", "EMAIL:mailto:ada@x.org", version="4.0")
    assert (contact.phones, contact.emails) == (("+1-555-0100 ext. 7",), ("ada@x.org",))


def test_profiles_are_kept_as_links_and_messenger_names_told() -> None:
    parsed = _read(
        "FN:Ada", "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/ada", "X-SKYPE:ada55", "IMPP:xmpp:ada"
    )
    assert parsed.entries[0].contact.urls == ("http://www.linkedin.com/in/ada",)
    assert _fields(parsed) == ["X-SKYPE", "IMPP"]


def test_a_label_is_an_address_only_where_there_is_no_other() -> None:
    assert _contact("FN:Ada", "LABEL:12 Mill Lane\\nLeeds").addresses == ("12 Mill Lane, Leeds",)
    assert _contact("FN:Ada", "LABEL:x", "ADR:;;y").addresses == ("y",)


def test_personal_traits_are_told_with_one_word_for_the_file() -> None:
    parsed = _read("FN:Ada", "BDAY:1815-12-10", "GENDER:F", "PHOTO:data:,", "X-SPOUSE:William", "BDAY:1815")
    (problem,) = parsed.problems
    assert (problem.line, problem.field) == (0, "birthday, gender, photo, relatives")


def test_what_is_not_shown_is_told_with_its_line() -> None:
    parsed = _read("FN:Ada", "X-FUTURE;A=b:something", "X-EMPTY:", "TZ:UTC")
    assert [(problem.line, problem.field) for problem in parsed.problems] == [(4, "X-FUTURE"), (6, "TZ")]


def test_a_card_without_a_name_but_with_a_telephone_is_somebody() -> None:
    parsed = formats.read(b"BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nNOTE:who?\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n")
    assert (parsed.read, parsed.hidden) == (3, 2)
    assert parsed.entries[0].contact == Contact(phones=("1",))


def test_lists_and_places_are_told_and_are_nobody() -> None:
    parsed = _read("FN:The choir", "KIND:group", "MEMBER:urn:uuid:1", version="4.0")
    assert (parsed.read, parsed.hidden, parsed.entries, _fields(parsed)) == (1, 0, (), ["KIND"])


@pytest.mark.parametrize(
    "lines",
    [
        ("N:;;;;", "FN:Harbor Logistics", "ORG:Harbor Logistics;", "X-ABShowAs:COMPANY"),
        ("FN:Harbor Logistics", "KIND:org"),
        ("N:;;;;", "FN:Harbor Logistics", "ORG:Harbor Logistics", "TEL:+1 503 555 0100"),
    ],
)
def test_a_company_is_told_and_is_nobody(lines: tuple[str, ...]) -> None:
    parsed = _read(*lines)
    assert (parsed.read, parsed.hidden, parsed.entries) == (1, 1, ())
    assert "company" in parsed.problems[0].message


def test_somebody_with_a_name_at_a_company_is_a_person() -> None:
    assert _contact("N:Lovelace;Ada;;;", "FN:Ada Lovelace", "ORG:Ada Lovelace").name == "Ada Lovelace"
    assert _contact("N:;;;;", "FN:Ada", "ORG:Harbor Logistics").affiliations == (Affiliation("Harbor Logistics"),)


def test_cards_that_name_nobody_are_told_once() -> None:
    parsed = formats.read(b"BEGIN:VCARD\nNOTE:a\nEND:VCARD\nBEGIN:VCARD\nNOTE:b\nEND:VCARD\n")
    (problem,) = parsed.problems
    assert (problem.line, "names nobody" in problem.message, parsed.hidden) == (1, True, 2)


def test_one_bad_card_loses_nothing_else() -> None:
    text = "BEGIN:VCARD\nFN:Ada\nTEL;A=,,,,\njunk\nBEGIN:VCARD\nFN:Grace\nEND:VCARD\njunk\nBEGIN:VCARD\nFN:Linus"
    parsed = formats.read(text.encode())
    assert [(entry.line, entry.contact.name) for entry in parsed.entries] == [(1, "Ada"), (5, "Grace"), (9, "Linus")]
    assert parsed.problems


def test_people_come_in_the_order_of_the_file_even_inside_another() -> None:
    text = "junk\nBEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Grace\nEND:VCARD\nEND:VCARD\n"
    assert [entry.contact.name for entry in formats.read(text.encode()).entries] == ["Ada", "Grace"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_card_is_read_in_the_encoding_of_its_program(encoding: str) -> None:
    assert _read("FN:Zoë Müller", encoding=encoding).entries[0].contact.name == "Zoë Müller"


def test_a_line_in_another_character_set_than_its_file_is_read() -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=SHIFT_JIS:" + "山田".encode("shift_jis") + b"\nEND:VCARD\n"
    assert formats.read(data).entries[0].contact.name == "山田"


VISIBLE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30)
# What a writer that is not ours writes between words, too: names have spaces, and folding happens at them.
WORDS = st.lists(VISIBLE, min_size=1, max_size=12).map(" ".join)


@settings(max_examples=50)
@given(name=WORDS, given_name=VISIBLE, family=VISIBLE, employer=WORDS, notes=st.lists(WORDS, max_size=3).map("\n".join))
def test_what_vobject_writes_comes_back(name: str, given_name: str, family: str, employer: str, notes: str) -> None:
    card = vobject.vCard()
    card.add("fn").value = name
    card.add("n").value = vobject.vcard.Name(family=family, given=given_name)
    card.add("org").value = [employer]
    card.add("note").value = notes
    parsed = formats.read(card.serialize().encode())
    assert parsed.problems == ()
    assert parsed.entries[0].contact == Contact(
        name=name, given=given_name, family=family, affiliations=(Affiliation(employer),), notes=notes
    )


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


@settings(max_examples=50)
@given(
    name=WORDS,
    phones=st.lists(VISIBLE, max_size=3, unique=True),
    groups=st.lists(VISIBLE, max_size=3, unique=True),
    width=st.integers(1, 20),
)
def test_a_card_folded_anywhere_comes_back(name: str, phones: list[str], groups: list[str], width: int) -> None:
    groups = [group for group in groups if group.casefold() != "mycontacts"]
    phones = [
        phone for phone in phones if not phone.lower().startswith(("tel:", "mailto:")) and ";ext=" not in phone.lower()
    ]
    lines = [f"FN:{_escape(name)}", *(f"TEL;CELL:{_escape(phone)}" for phone in phones)]
    lines += [f"CATEGORIES:{','.join(map(_escape, groups))}"] if groups else []
    folded = ["\r\n ".join(line[place : place + width] for place in range(0, len(line), width)) for line in lines]
    assert _contact(*folded) == Contact(name=name, phones=tuple(phones), groups=tuple(groups))
