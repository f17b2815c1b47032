import pytest

from wellmet.core import formats
from wellmet.core.formats import Field, Format, Parsed


def _read(text: str, **said: str) -> Parsed:
    first = formats.read(text.encode())
    layouts = (
        {first.layout.key: {heading.replace("_", " "): field for heading, field in said.items()}}
        if first.layout
        else {}
    )
    return formats.read(text.encode(), layouts=layouts) if said else first


@pytest.mark.parametrize(
    "header",
    [
        "Full Name,Email,Company,Job Title,Phone",
        "Vollständiger Name;E-Mail-Adresse;Firma;Position;Telefon",
        "nom complet\tcourriel\tsociété\tfonction\ttéléphone",
        "Nombre y apellidos,Correo electrónico,Empresa,Puesto,Móvil",
    ],
)
def test_columns_are_known_in_several_languages(header: str) -> None:
    delimiter = next(mark for mark in ";\t," if mark in header)
    row = delimiter.join(["Rosa Diaz", "r@example.org", "Lincoln High", "Teacher", "+1 503 555 0142"])
    parsed = _read(f"{header}\n{row}\n")
    (entry,) = parsed.entries
    assert parsed.format is Format.CSV
    assert (entry.contact.name, entry.contact.emails, entry.contact.phones) == (
        "Rosa Diaz",
        ("r@example.org",),
        ("+1 503 555 0142",),
    )
    assert (entry.contact.affiliations[0].employer, entry.contact.affiliations[0].role) == ("Lincoln High", "Teacher")


def test_parts_of_a_name_and_of_addresses_are_put_together_and_the_rest_is_kept() -> None:
    parsed = _read(
        "First Name,Last Name,Home Street,Home City,Business City,E-mail 2 Address,Spouse\n"
        "Rosa,Diaz,12 Mill Lane,Leeds,York,r@example.org;s@example.org,Tom\n,,,,,,alone\n"
    )
    (entry,) = parsed.entries
    assert (parsed.read, parsed.hidden) == (2, 1)
    assert (entry.contact.name, entry.contact.addresses) == ("Rosa Diaz", ("12 Mill Lane, Leeds", "York"))
    assert entry.contact.emails == ("r@example.org", "s@example.org")
    assert [(line.parameters, line.value) for line in entry.lines] == [(('X-HEADING="Spouse"',), "Tom")]


def test_what_the_user_says_of_a_column_counts_and_nonsense_does_not() -> None:
    text = "who,where\nRosa Diaz,Lincoln High\nTom Okafor,Pier Nine\n"
    assert _read(text).entries == ()
    parsed = _read(text, who="name", where="employer")
    assert [(entry.contact.name, entry.contact.affiliations[0].employer) for entry in parsed.entries] == [
        ("Rosa Diaz", "Lincoln High"),
        ("Tom Okafor", "Pier Nine"),
    ]
    assert parsed.layout
    assert parsed.layout.fields == (Field.NAME, Field.EMPLOYER)
    assert _read(text, who="nonsense").entries == ()
