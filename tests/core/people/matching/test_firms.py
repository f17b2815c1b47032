import pytest

from wellmet.core.people.matching import same_firm


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Northwind Analytics, Inc.", "Northwind", True),
        ("Fabrikam GmbH", "FABRIKAM", True),
        ("Blue Bird Ltd", "Bluebird", True),
        ("Contoso Logistics", "Contoso Logistcs", True),
        ("Apple Bank", "Apple", False),
        ("Harbor Foods", "Harbor Freight", False),
        ("AT Partners", "AT", False),
        ("Mercy Hospital", "Mercy School", False),
    ],
)
def test_a_firm_is_known_without_what_people_leave_out(one: str, other: str, is_same: bool) -> None:
    assert same_firm(one, other) is same_firm(other, one) is is_same
