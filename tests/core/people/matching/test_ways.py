from wellmet.core.people import Contact
from wellmet.core.people.matching import profile
from wellmet.core.people.matching.ways import mailbox, ways


def pieces(one: Contact, other: Contact, *, users: int = 1) -> tuple[str, ...]:
    both = [profile(number, contacts=[who]) for number, who in enumerate((one, other))]
    named = {way: users for each in both for way in (*each.mailboxes, *each.numbers)}
    return tuple(ways(*both, users=named))


def rosa(*said: str) -> Contact:
    return Contact(
        name="Rosa Diaz",
        emails=tuple(one for one in said if "@" in one),
        phones=tuple(one for one in said if one.startswith("+")),
        urls=tuple(one for one in said if one.startswith("linkedin")),
    )


def test_a_number_in_common_is_ones_own_the_houses_or_the_firms() -> None:
    line, mobile, other = "+1 503 555 0142", "+1 503 555 7788", "+1 971 555 3311"
    assert pieces(rosa(line), rosa(line, mobile)) == ("number own",)
    assert pieces(rosa(line, other), rosa(line, mobile)) == ("number partly",)
    assert pieces(rosa(line), rosa(line), users=3) == ("number shared",)
    assert pieces(rosa(mobile), rosa(other)) == ("number other",)
    assert pieces(rosa("+1 503 555 7788"), rosa("+1 503 555 7789")) == ("number alike",)


def test_a_mailbox_of_several_or_of_a_family_is_shared() -> None:
    assert pieces(rosa("rosa@x.example"), rosa("rosa@x.example"), users=3) == ("mailbox shared",)
    assert pieces(rosa("diaz@x.example"), rosa("diaz@x.example")) == ("mailbox shared",)
    assert pieces(rosa("thediazs@x.example"), rosa("thediazs@x.example")) == ("mailbox shared",)
    assert pieces(rosa("dias2@x.example"), rosa("dias2@x.example")) == ("mailbox shared",)
    assert pieces(rosa("r7@x.example"), rosa("r7@x.example")) == ("mailbox own",)


def test_pages_of_one_site_that_differ_speak_against() -> None:
    assert pieces(rosa("linkedin.com/in/rosa-1"), rosa("linkedin.com/in/rosa-1")) == ("page own",)
    assert pieces(rosa("linkedin.com/in/rosa-1"), rosa("linkedin.com/in/rosa-2")) == ("page other",)


def test_mailboxes_that_differ_are_elsewhere_alike_or_other() -> None:
    assert mailbox("grace.hopper@navy.example", "grace.hoper@navy.example") == "mailbox alike"
    assert mailbox("grace.hopper@navy.example", "grace.hoper@nvy.exmple") == "mailbox alike"
    assert mailbox("info@acme.example", "info@zenith.example") == "mailbox other"
    assert mailbox("rosa@acme.example", "erik@zenith.example") == "mailbox other"
