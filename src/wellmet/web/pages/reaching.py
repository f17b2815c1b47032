"""Where a press on the button leads: the user's own mail program, telephone or messages, with the draft filled in."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from django.utils.translation import gettext as _

from wellmet.core import messages, people
from wellmet.core.people import Channel


@dataclass(frozen=True, slots=True)
class Reach:
    """A way to somebody: what the button says and opens, none where nothing can be opened, and the address itself."""

    label: str = ""
    href: str = ""
    address: str = ""


def reach(contact: people.Contact, *, draft: messages.Draft) -> Reach:
    """The way that belongs to a draft's channel, as far as the records know an address for it."""
    if draft.channel is Channel.EMAIL and contact.emails:
        return Reach(_("Open in mail"), mailto(contact.emails[0], draft=draft), contact.emails[0])
    if draft.channel in {Channel.PHONE, Channel.VOICEMAIL} and contact.phones:
        return Reach(_("Call"), tel(contact.phones[0]), contact.phones[0])
    if draft.channel is Channel.TEXT and contact.phones:
        return Reach(_("Open in messages"), sms(contact.phones[0], draft=draft), contact.phones[0])
    if draft.channel.is_linkedin:
        # Words, not a link: Wellmet leads to no page outside this computer by itself.
        return Reach(address=next((url for url in contact.urls if "linkedin." in url), ""))
    if draft.channel is Channel.LETTER:
        return Reach(address=next(iter(contact.addresses), ""))
    return Reach()


def mailto(address: str, *, draft: messages.Draft) -> str:
    """A mail with subject and text (RFC 6068), where a line ends with CR LF.

    >>> from wellmet.core.people import Purpose, Relationship
    >>> draft = messages.Draft(Channel.EMAIL, Relationship.KNOWN, Purpose.ADVICE, "Dear Rosa,\\nmay I?", "You & I")
    >>> mailto("rosa@example.org", draft=draft)
    'mailto:rosa@example.org?subject=You%20%26%20I&body=Dear%20Rosa%2C%0D%0Amay%20I%3F'
    """
    body = "\r\n".join(draft.body.splitlines())
    return f"mailto:{quote(address, safe='@')}?subject={quote(draft.subject, safe='')}&body={quote(body, safe='')}"


def sms(number: str, *, draft: messages.Draft) -> str:
    """A text message with its text (RFC 5724); empty where the number cannot be dialled."""
    dialled = digits(number)
    return f"sms:{dialled}?body={quote(draft.body, safe='')}" if dialled else ""


def tel(number: str) -> str:
    """A call (RFC 3966); empty where the number cannot be dialled.

    >>> tel("+1 (503) 555-0110 ext. 12")
    'tel:+15035550110'
    """
    dialled = digits(number)
    return f"tel:{dialled}" if dialled else ""


def digits(number: str) -> str:
    """What to dial: digits with a plus before them, without an extension; empty if too few to be a number."""
    main = re.split(r"[a-zA-Z;,#/]", number.strip(), maxsplit=1)[0]
    plain = "".join(str(int(letter)) for letter in main if letter.isdecimal())
    return ("+" if main.startswith(("+", "＋")) else "") + plain if len(plain) > 2 else ""
