import warnings
from datetime import UTC, date, datetime

import pytest

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed
from wellmet.core.people import Seeker

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import icalendar  # another hand's writer, to check our reader against

ADA = Seeker(email="ada@example.org")
ROSA = 'ATTENDEE;CN="Rosa Diaz":mailto:rosa@example.org'


def _read(*lines: str, start: str = "20260105T100000Z", stamp: str = "20260301T000000Z", own: Seeker = ADA) -> Parsed:
    event = ["BEGIN:VEVENT", f"DTSTAMP:{stamp}", f"DTSTART:{start}", "ORGANIZER:mailto:ada@example.org", *lines]
    return formats.read("\r\n".join(["BEGIN:VCALENDAR", *event, "END:VEVENT", "END:VCALENDAR", ""]).encode(), own=own)


def _met(parsed: Parsed) -> int:
    return sum(one.sent for entry in parsed.entries for one in entry.contact.exchanges)


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        ("", 1),
        ("RRULE:FREQ=WEEKLY", 8),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260201", 2),
        ("RRULE:FREQ=DAILY;COUNT=5", 5),
        ("RRULE:FREQ=MONTHLY", 2),
        ("RRULE:FREQ=YEARLY;INTERVAL=0", 1),
        ("RRULE:FREQ=SECONDLY;COUNT=999999999;INTERVAL=x", 56),
        ("RRULE:FREQ=MONTHLY;INTERVAL=99999;UNTIL=99991231", 1),
        ("RRULE:FREQ=DAILY;INTERVAL=99999;UNTIL=99991231", 30),
    ],
)
def test_a_meeting_counts_each_time_until_its_end_or_until_the_file_was_made(rule: str, times: int) -> None:
    parsed = _read(*filter(None, [ROSA, rule]))
    assert parsed.format is Format.ICALENDAR
    (entry,) = parsed.entries
    assert (entry.contact.name, entry.contact.emails) == ("Rosa Diaz", ("rosa@example.org",))
    assert _met(parsed) == times
    assert entry.is_known_only is (times < 2)


@pytest.mark.parametrize(
    "lines",
    [
        ("STATUS:CANCELLED", ROSA),
        (ROSA.replace(":mailto", ";PARTSTAT=DECLINED:mailto"),),
        (ROSA.replace(":mailto", ";CUTYPE=ROOM:mailto"),),
        ("BEGIN:VALARM", ROSA, "END:VALARM"),
        tuple(f"ATTENDEE:mailto:x{number}@example.org" for number in range(20)),
    ],
)
def test_what_did_not_take_place_and_crowds_are_left_out(lines: tuple[str, ...]) -> None:
    assert _read(*lines).entries == ()


def test_a_date_that_is_none_and_a_meeting_of_others_count_for_nobody() -> None:
    parsed = _read(ROSA, start="someday")
    assert (parsed.entries, parsed.problems[0].field) == ((), "DTSTART")
    assert _read(ROSA, start="20269999").entries == ()
    assert "which address is yours" in _read(ROSA, own=Seeker()).problems[0].message


def test_an_address_that_is_none_is_nobody() -> None:
    assert _read("ATTENDEE:urn:uuid:1", ROSA, "DTEND:20260105", "STATUS-OF-MIND:calm").read == 1


def test_what_icalendar_writes_is_understood() -> None:
    written = icalendar.Calendar()
    event = icalendar.Event()
    event.add("dtstart", datetime(2026, 1, 5, 10, tzinfo=UTC))
    event.add("dtstamp", datetime(2026, 3, 1, tzinfo=UTC))
    event.add("rrule", {"freq": "monthly", "count": 2})
    event.add("organizer", icalendar.vCalAddress("MAILTO:ada@example.org"))
    rosa = icalendar.vCalAddress("MAILTO:rosa@example.org")
    rosa.params["cn"] = "Díaz, Rosa"
    event.add("attendee", rosa)
    written.add_component(event)
    (entry,) = formats.read(written.to_ical(), own=ADA).entries
    assert (entry.contact.name, [one.last_on for one in entry.contact.exchanges]) == (
        "Rosa Díaz",
        [date(2026, 1, 5), date(2026, 2, 5)],
    )
