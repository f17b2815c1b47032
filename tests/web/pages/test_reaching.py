"""Links into the user's own programs carry the draft, and nothing that somebody smuggled into an address."""

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wellmet.core.messages import Draft
from wellmet.core.people import Channel, Contact, Purpose, Relationship
from wellmet.web.pages import reaching

GRACE = Contact(
    name="Grace Hopper",
    emails=("grace@harbor.example", "second@harbor.example"),
    phones=("+1 503-555-0101",),
    urls=("https://grace.example", "https://www.linkedin.com/in/grace"),
    addresses=("1 Pier Road",),
)


def draft(channel: Channel, *, body: str = "Dear Grace", subject: str = "") -> Draft:
    return Draft(channel, Relationship.KNOWN, Purpose.ADVICE, body, subject)


@pytest.mark.parametrize(
    ("channel", "href", "address"),
    [
        (Channel.EMAIL, "mailto:grace@harbor.example?subject=&body=Dear%20Grace", "grace@harbor.example"),
        (Channel.PHONE, "tel:+15035550101", "+1 503-555-0101"),
        (Channel.VOICEMAIL, "tel:+15035550101", "+1 503-555-0101"),
        (Channel.TEXT, "sms:+15035550101?body=Dear%20Grace", "+1 503-555-0101"),
        (Channel.LINKEDIN_NOTE, "", "https://www.linkedin.com/in/grace"),
        (Channel.LETTER, "", "1 Pier Road"),
        (Channel.IN_PERSON, "", ""),
        (Channel.VIDEO, "", ""),
    ],
)
def test_a_channel_opens_the_program_that_belongs_to_it(channel: Channel, href: str, address: str) -> None:
    reach = reaching.reach(GRACE, draft=draft(channel))
    assert (reach.href, reach.address) == (href, address)


@pytest.mark.parametrize("channel", Channel)
def test_where_no_address_is_known_nothing_opens(channel: Channel) -> None:
    assert reaching.reach(Contact(name="Grace"), draft=draft(channel)) == reaching.Reach()


@pytest.mark.parametrize("number", ["", "ext. 5", "12", "call me", "#31#"])
def test_what_cannot_be_dialled_is_no_link(number: str) -> None:
    assert (reaching.tel(number), reaching.sms(number, draft=draft(Channel.TEXT))) == ("", "")


@given(some.text(some.characters(exclude_categories=["Cs"])), some.text(some.characters(exclude_categories=["Cs"])))
def test_no_subject_or_text_breaks_out_of_its_place(subject: str, body: str) -> None:
    link = reaching.mailto("a@b.example", draft=draft(Channel.EMAIL, body=body, subject=subject))
    assert link.isascii()
    fields = dict(field.split("=") for field in urlsplit(link).query.split("&"))
    assert unquote(fields["subject"]) == subject
    assert unquote(fields["body"]).split("\r\n") == (body.splitlines() or [""])


def test_an_address_cannot_add_readers() -> None:
    link = reaching.mailto("a@b.example?bcc=spy@c.example&x=", draft=draft(Channel.EMAIL))
    assert urlsplit(link).query == "subject=&body=Dear%20Grace"
