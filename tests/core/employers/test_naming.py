import pytest

from wellmet.core.employers import named, spelling_key


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("The Müller & Söhne GmbH & Co. KG", ("muller", "sohne")),
        ("Blue Lagoon Spa", ("blue", "lagoon", "spa")),
        ("Fiat SpA", ("fiat",)),
        ("Company", ("company",)),
        ("The", ("the",)),
        ("Smith and", ("smith",)),
        ("A T Kearney", ("at", "kearney")),
        ("E.ON SE", ("e", "on")),
        ("हिन्द मोटर्स", ("hind", "motrs")),
        ("", ()),
        ("🚀", ()),
    ],
)
def test_a_name_is_its_own_words(name: str, words: tuple[str, ...]) -> None:
    assert named(name).words == words


def test_what_is_set_apart_is_a_part() -> None:
    assert named("Clinic | Northwind (UK), Ltd").parts == (("clinic",), ("northwind",), ("uk",), ("ltd",))


def test_a_spelling_keeps_the_legal_form_and_odd_marks() -> None:
    assert spelling_key("Fabrikam, Inc.") == "fabrikam inc"
    assert spelling_key("!!!") == "!!!"
