from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core.formats.dates import connected_on


@pytest.mark.parametrize(
    "text",
    ["08 Feb 2026", "8 February 2026", "08-Feb-26", "8-Feb-2026", "2026-02-08", "08.02.2026", "8.2.26", "8. Feb. 2026"],
)
def test_a_day_is_read_however_a_program_wrote_it(text: str) -> None:
    assert connected_on(text) == date(2026, 2, 8)


def test_german_months_are_read() -> None:
    assert connected_on("03. Mär. 2024") == connected_on("3 März 2024") == date(2024, 3, 3)
    assert [connected_on(f"1 {month} 2024") for month in ("Mai", "Okt", "Dez")] == [
        date(2024, month, 1) for month in (5, 10, 12)
    ]


def test_slashes_are_read_only_where_one_reading_is_possible() -> None:
    assert connected_on("13/02/2026") == connected_on("2/13/26") == date(2026, 2, 13)
    assert connected_on("5/5/2026") == date(2026, 5, 5)
    assert connected_on("02/08/2026") is None
    assert connected_on("13/13/2026") is None


@pytest.mark.parametrize("text", ["", "soon", "30 Feb 2026", "8 Foo 2026", "08 Feb 1826", "08 Feb 9999", "0000-00-00"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert connected_on(text) is None


@given(st.dates(date(2003, 5, 5), date(2099, 12, 31)))
def test_every_day_as_linkedin_and_spreadsheets_write_it_comes_back(day: date) -> None:
    assert connected_on(f"{day:%d %b %Y}") == connected_on(f"{day:%d-%b-%y}") == connected_on(day.isoformat()) == day


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert connected_on(text) is None or text.strip()
