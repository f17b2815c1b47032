import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.people import Affiliation, Contact

words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)


@given(st.builds(Contact, name=words, notes=words, occupation=words))
def test_no_cell_begins_a_formula(contact: Contact) -> None:
    text = formats.write_table([contact])
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}]


def test_a_table_that_was_written_is_read_again() -> None:
    rosa = Contact(
        name="Rosa Diaz",
        given="Rosa",
        family="Diaz",
        emails=("r@example.org", "s@example.org"),
        phones=("+1 503 555 0142",),
        urls=("https://rosa.example",),
        affiliations=(Affiliation("=cmd", "Teacher"),),
        occupation="Teacher of history",
        notes="sings",
        groups=("Choir", "School"),
    )
    assert formats.read(formats.write_table([rosa]).encode()).entries[0].contact == rosa
