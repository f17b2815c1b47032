from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellmet.core import formats
from wellmet.core.formats import Format, Parsed
from wellmet.core.people import Exchange, ExchangeKind, Seeker

ADA = Seeker(email="ada@example.org")
SECRET = "From me, a secret"


def _mail(sender: str, to: str, day: str = "3 May 2026 10:00 +0000", *more: str) -> str:
    return "\n".join(
        ["From x Sun May  3 10:00:00 2026", f"From: {sender}", f"To: {to}", f"Date: {day}", *more, "", SECRET, ""]
    )


def _read(*mails: str, own: Seeker = ADA) -> Parsed:
    return formats.read("\n".join(mails).encode(), own=own)


def test_who_wrote_to_whom_is_counted_and_no_word_is_kept() -> None:
    parsed = _read(
        _mail("=?utf-8?q?Rosa_D=C3=ADaz?= <rosa@example.org>", "Ada <ada@example.org>"),
        _mail(
            "ada@example.org", '"Okafor, Tom" <tom@example.org>,\n Rosa <ROSA@example.org>', "4 May 2026 10:00 +0000"
        ),
    )
    assert parsed.format is Format.MBOX
    found = {entry.contact.emails[0]: entry for entry in parsed.entries}
    rosa = found["rosa@example.org"]
    assert (rosa.contact.name, rosa.is_known_only) == ("Rosa Díaz", False)
    assert rosa.contact.exchanges == (Exchange(ExchangeKind.MAIL, date(2026, 5, 4), 1, 1),)
    assert (found["tom@example.org"].contact.name, found["tom@example.org"].is_known_only) == ("Tom Okafor", True)
    assert "secret" not in repr(parsed)


@pytest.mark.parametrize(
    "mail",
    [
        _mail("rosa@example.org", "ada@example.org", "3 May 2026 10:00 +0000", "List-Id: <choir>"),
        _mail("rosa@example.org", "ada@example.org", "3 May 2026 10:00 +0000", "Precedence: bulk"),
        _mail("rosa@example.org", "ada@example.org", "3 May 2026 10:00 +0000", "Auto-Submitted: auto-replied"),
        _mail("no-reply@example.org", "ada@example.org"),
        _mail("rosa@example.org", ", ".join(f"x{number}@example.org" for number in range(20))),
        _mail("rosa@example.org", "ada@example.org", "yesterday"),
        _mail("rosa@example.org", "ada@example.org", "99 May 2026"),
        _mail("info@example.org", "ada@example.org"),
        _mail("rosa@example.org", "tom@example.org"),
    ],
)
def test_machines_lists_crowds_and_mail_between_others_are_left_out(mail: str) -> None:
    assert _read(mail).entries == ()


def test_mail_between_others_counts_for_nobody_in_a_box_of_the_seekers() -> None:
    between = _mail("rosa@example.org", "tom@example.org", "3 May 2026 10:00 +0000", "X-Mood: calm", " and more")
    parsed = _read(_mail("rosa@example.org", "ada@example.org"), between)
    assert [entry.contact.emails for entry in parsed.entries] == [("rosa@example.org",)]


def test_the_seekers_address_is_the_one_in_most_mails_where_it_was_not_said() -> None:
    mails = [_mail(f"{name}@example.org", "ada@example.org") for name in ("rosa", "tom")]
    assert len(_read(*mails, own=Seeker()).entries) == 2
    assert "which address is yours" in _read(mails[0], own=Seeker()).problems[0].message


def test_a_header_is_bounded_and_damage_in_it_costs_only_itself() -> None:
    parsed = _read(
        _mail(
            "=?x?b?!!!?= <rosa@example.org>",
            "ada@example.org",
            "3 May 2026 10:00 +0000",
            " folded",
            "X: " + "y" * 300_000,
        ),
        _mail(
            "=?utf-8?b?w? <tom@example.org>",
            "ada@example.org",
            "3 May 2026 10:00 +0000",
            "no header at all",
            "From: twice@x.org",
        ),
    )
    assert [entry.contact.emails for entry in parsed.entries] == [("rosa@example.org",), ("tom@example.org",)]


def test_messages_in_files_of_their_own_are_read_like_a_mailbox() -> None:
    lines = [
        b"From: Rosa <rosa@example.org>\n",
        b"To: ada@example.org\n",
        b"Date: 3 May 2026 10:00 +0000\n",
        b"\n",
        b"From: x\n",
    ]
    headers = formats.headers_of(iter(lines))
    assert headers[b"from"] == b"Rosa <rosa@example.org>"
    assert len(formats.read_messages([headers, formats.headers_of([])], own=ADA).entries) == 1


def test_what_lies_before_the_first_mail_and_strange_dates_count_for_nothing() -> None:
    told = formats.read_mailbox([b"no mail\n", b"From me\n", b"From x 2026\n", b"From: a@x.org\n"], own=ADA)
    assert told.entries == ()
    assert _read(_mail("rosa@example.org", "ada@example.org", "Mon, 31 Feb 2026 10:00 +0000")).entries == ()
    odd = _read(_mail("=?utf-8?b?=E9?= =?x-unknown?q?R=E9?= <rosa@example.org>", "ada@example.org"))
    assert len(odd.entries) == 1


@given(st.lists(st.binary(max_size=60), max_size=9))
def test_no_bytes_break_it(lines: list[bytes]) -> None:
    box = [b"From x 2026\n", *(line + b"\n" for line in lines)]
    assert formats.read_mailbox(box, own=ADA).format is Format.MBOX
