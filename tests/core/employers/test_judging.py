"""What two names of employers have to do with each other, in many languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellmet.core.employers import Reason, judge

SPELLING = """
Fabrikam GmbH | FABRIKAM
Fabrikam GmbH & Co. KG | Fabrikam
Toyota Motor Co., Ltd. | TOYOTA MOTOR
Świat Mebli Sp. z o.o. | swiat mebli
Empresa Ltda. | Empresa
Acme Pty Ltd | ACME
Foo Arredi S.p.A. | Foo Arredi
Nordlys A/S | Nordlys
Grupo Encanto, S.A.B. de C.V. | Grupo Encanto
Čokoláda a.s. | Cokolada, A.S.
Bor és Társa Kft. | Bor Társa
Deniz Tekstil A.Ş. | DENIZ TEKSTIL
AB Lumen | Lumen
PT Melati Tbk | Melati
ООО «Ромашка» | Ромашка
ООО «Ромашка» | Romashka
株式会社北風 | 北風
华北技术有限公司 | 华北技术
주식회사 한빛 | 한빛
บริษัท ดอกไม้ จำกัด (มหาชน) | ดอกไม้
כרמל בע"מ | כרמל
شركة النور ش.م.ل | النور
Ελληνική Θάλασσα Α.Ε. | Ελληνικη Θαλασσα
Công ty TNHH Hoa Sen | Hoa Sen
Müller AG | Mueller
Müller AG | Muller
The Lantern Company | Lantern
Lantern, The | Lantern
Barnes & Noble | Barnes and Noble Inc
Schmidt und Söhne | Schmidt & Söhne OHG
L’Étoile | L'Etoile
McDonald’s | McDonalds
I.B.M. | IBM
J. P. Morgan | JPMorgan
Blue Bird Ltd | Bluebird
Booking.com | Booking
www.northwind.com | Northwind
Acme Intl | Acme International
Fabrikam Technologies | Fabrikam Technology
Saint Mary's Hospital | St. Mary’s Hosp.
International Business Machines (IBM) | IBM
IBM (International Business Machines) | International Business Machines
Harborline LLC d/b/a Pier Nine | Pier Nine
北風 | 北風株式会社
"""

ASKED = """
description | Northwind Analytics, Inc. | Northwind
description | Fabrikam Holding | Fabrikam
part | Northwind Deutschland GmbH | Northwind Software
part | Siemens Healthineers | Siemens
part | Nordea Bank | Nordea
part | Toyota Motor Corporation | Toyota
part | First National Bank | First National
part | Northwind Analytics | Northwind Consulting
part | JPMorgan Chase & Co. | J.P. Morgan
part | Apple Software | Apple
place | Deloitte UK | Deloitte
place | Deloitte UK | Deloitte Germany
place | Saint Marys Hospital | St. Mary's Hospital, Portsmouth
place | Northwind London | Northwind
unit | Dept of Physics, University of Oslo | University of Oslo
unit | University of Oslo, Department of Physics | University of Oslo
unit | Team Northwind | Northwind
unit | Lehrstuhl für Statistik, Universität Bremen | Universität Bremen
unit | Northwind – Logistics | Acme, Northwind Logistics, Ring Road
initials | IBM | International Business Machines Corp.
initials | BBC | British Broadcasting Corporation
initials | BoA | Bank of America
initials | LMU München | Ludwig-Maximilians-Universität München
initials | HP | Hewlett-Packard
slip | Nortwind Analytics | Northwind Analytics
slip | Contoso Logistics | Contoso Logistcs
shortened | Fabrikam Engin Works | Fabrikam Engineering Works
order | University of York | York University
order | Universitetet i Oslo | University of Oslo
order | Noble & Barnes | Barnes & Noble
"""

TWO = """
Apple Bank | Apple
First National Bank | First National Pictures
Siemens Healthineers | Siemens Energy
St Mary's Hospital, London | St. Mary's Hospital, Portsmouth
Royal Bank of Scotland | Bank of Scotland
Bank of America | America
School No. 5 | School No. 7
Studio 54 | Studio
Delta Dental | Delta Air Lines
Delta Dental | Delta
Harbor Foods | Harbor Freight
Mercy Hospital | Mercy School
AT Partners | AT Foods
United Airlines | United Parcel Service
Northern Trust | Northern Rock
Department of Chemistry, University of Oslo | Department of Physics, University of Oslo
Anna | Hanna
Blue Lagoon Spa | Blue Lagoon Pool
Co | Ltd
Google | Alphabet
Physics, Oslo | Oslo
 | Northwind
! | ?
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip("\n").split("\n")]


@pytest.mark.parametrize(("one", "other"), rows(SPELLING))
def test_names_that_differ_by_case_marks_and_legal_form_are_one(one: str, other: str) -> None:
    said, reversed_ = judge(one, other), judge(other, one)
    assert said is not None and said.is_same
    assert reversed_ is not None and reversed_.is_same


@pytest.mark.parametrize(("reason", "one", "other"), rows(ASKED))
def test_names_that_may_be_one_are_told_why(reason: str, one: str, other: str) -> None:
    said = judge(one, other)
    assert said is not None
    assert said.reason is Reason(reason)
    assert judge(other, one) == said


@pytest.mark.parametrize(("one", "other"), rows(TWO))
def test_namesakes_are_two_houses(one: str, other: str) -> None:
    assert judge(one, other) is None
    assert judge(other, one) is None


PIECES = st.sampled_from(
    [
        "Northwind",
        "Apple",
        "Bank",
        "GmbH",
        "&",
        "of",
        "the",
        "UK",
        "Ltd.",
        "IBM",
        "(",
        ")",
        ",",
        "-",
        "北風",
        "Müller",
        "7",
    ]
)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=5).map(" ".join) | st.text(max_size=12), st.lists(PIECES, max_size=5).map(" ".join))
def test_no_name_is_too_odd_and_the_order_of_two_changes_nothing(one: str, other: str) -> None:
    assert judge(one, other) == judge(other, one)
    said = judge(one, one)
    assert said is None or said.is_same
