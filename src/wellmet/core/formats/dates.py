"""The dates of contact exports, as LinkedIn writes them and as spreadsheets rewrite them."""

import re
from datetime import date

__all__ = ["american", "connected_on", "month", "sent_on"]

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("jan ene gen", "feb fév fev", "mar mär mrz maa", "apr avr abr", "may mai mag mei", "jun juin giu"),
            *("jul juil lug", "aug aoû aou ago", "sep set", "oct okt out ott", "nov", "dec dez déc dic"),
        ),
        start=1,
    )
    for name in names.split()
}
_NAMED = re.compile(r"([0-9]{1,2})\.?[ -](?:de )?([^\W\d_]{3,10})\.?,?[ -](?:de )?([0-9]{4}|[0-9][0-9])")
_CHINESE = re.compile(r"([0-9]{4})年([0-9][0-9]?)月([0-9][0-9]?)日")
_ISO = re.compile(r"([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}|[0-9][0-9])")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9][0-9])")
_STAMP = re.compile(r"[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}")
_AMERICAN = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9][0-9])\b")
_MONTH = re.compile(r"(?:([^\W\d_]{3,9})\.? )?([12][0-9]{3})")
FIRST_YEAR = 2000  # LinkedIn opened in 2003, so two digits always mean this century
LAST_YEAR = 2099


def connected_on(text: str) -> date | None:
    """Read the day of a connection; None if the text is no date, or could be two.

    >>> connected_on("08 Feb 2026"), connected_on("4-Apr-21"), connected_on("03/04/2021")
    (datetime.date(2026, 2, 8), datetime.date(2021, 4, 4), None)
    """
    if match := _NAMED.fullmatch(text):
        return _date(match[3], _month(match[2]), match[1])
    if match := _ISO.fullmatch(text) or _CHINESE.fullmatch(text):
        return _date(match[1], int(match[2]), match[3])
    if match := _DOTTED.fullmatch(text):
        return _date(match[3], int(match[2]), match[1])
    if match := _SLASHED.fullmatch(text):
        return _slashed(int(match[1]), int(match[2]), match[3])
    return None


def sent_on(text: str) -> date | None:
    """Read the day of a message or an endorsement; the time of day and its zone are passed over.

    >>> sent_on("2025-06-01 14:03:22 UTC"), sent_on("2019/03/04 08:00:00 UTC")
    (datetime.date(2025, 6, 1), datetime.date(2019, 3, 4))
    """
    return connected_on(text[:10].replace("/", "-")) if _STAMP.match(text) else connected_on(text)


def american(text: str) -> date | None:
    """Read the day of an invitation, which LinkedIn writes month first whatever the language.

    >>> american("1/29/26, 2:37 PM")
    datetime.date(2026, 1, 29)
    """
    match = _AMERICAN.match(text)
    return _date(match[3], int(match[1]), match[2]) if match else None


def month(text: str) -> str:
    """Read the start or end of a job as ISO 8601, as exact as it is written; empty for what is no date.

    >>> month("Jan 2024"), month("2019"), month("08 Feb 2021"), month("today")
    ('2024-01', '2019', '2021-02-08', '')
    """
    if day := connected_on(text):
        return day.isoformat()
    match = _MONTH.fullmatch(text)
    number = _month(match[1] or "") if match else 0
    if match and match[1]:
        return f"{match[2]}-{number:02d}" if number else ""
    return match[2] if match else ""


def _month(name: str) -> int:
    """The number of a month by its first letters; 0 for a word that is none."""
    name = name.casefold()
    return _MONTHS.get(name[:4]) or _MONTHS.get(name[:3], 0)


def _slashed(first: int, second: int, year: str) -> date | None:
    """Decide between day/month and month/day only where one of them cannot be a month."""
    readings = {_date(year, second, str(first)), _date(year, first, str(second))} - {None}
    return readings.pop() if len(readings) == 1 else None


def _date(year: str, month: int, day: str) -> date | None:
    number = int(year) + (FIRST_YEAR if len(year) == 2 else 0)
    if not FIRST_YEAR <= number <= LAST_YEAR:
        return None
    try:
        return date(number, month, int(day))
    except ValueError:
        return None
