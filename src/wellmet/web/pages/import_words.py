"""What kinds of files, fields and exchanges are called on the pages that bring people in."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

PROFILE = {
    "name": gettext_lazy("Name"),
    "email": gettext_lazy("E-mail"),
    "phone": gettext_lazy("Phone"),
    "url": gettext_lazy("Pages"),
    "town": gettext_lazy("Town"),
    "headline": gettext_lazy("What you do"),
    "summary": gettext_lazy("In short"),
    "employers": gettext_lazy("Employers you follow"),
    "skills": gettext_lazy("Skills"),
    "work": gettext_lazy("Work"),
    "education": gettext_lazy("Training"),
}
PASSED = {
    "message": gettext_lazy("messages"),
    "mail": gettext_lazy("mails"),
    "meeting": gettext_lazy("meetings"),
    "invitation": gettext_lazy("invitations"),
    "recommendation": gettext_lazy("recommendations"),
    "endorsement": gettext_lazy("endorsements"),
}
UNREAD = {"zip", "json", "unknown", "empty"}
KINDS = {
    "linkedin-connections": gettext_lazy("LinkedIn connections"),
    "vcard": gettext_lazy("contact cards (vCard)"),
    "google-csv": gettext_lazy("Google contacts"),
    "linkedin-messages": gettext_lazy("LinkedIn messages"),
    "linkedin-invitations": gettext_lazy("LinkedIn invitations"),
    "linkedin-endorsements": gettext_lazy("LinkedIn endorsements"),
    "linkedin-recommendations": gettext_lazy("LinkedIn recommendations"),
    "linkedin-notes": gettext_lazy("LinkedIn notes"),
    "linkedin-profile": gettext_lazy("your own part of LinkedIn"),
    "outlook-csv": gettext_lazy("Outlook contacts"),
    "icalendar": gettext_lazy("a calendar"),
    "ldif": gettext_lazy("an address book (LDIF)"),
    "mbox": gettext_lazy("a mailbox"),
    "zip": gettext_lazy("an archive"),
    "json": gettext_lazy("JSON"),
    "csv": gettext_lazy("a table"),
    "empty": gettext_lazy("empty"),
    "unknown": gettext_lazy("not known here"),
}
ADVICE = {
    "zip": gettext_lazy("Unpack it, and choose the files that are in it."),
    "empty": gettext_lazy("Export your contacts once more; this file holds nothing."),
}
TRY = gettext_lazy("Export your contacts as vCard (.vcf) or as Google CSV, as every phone can, and choose that file.")
FIELDS = {
    "name": gettext_lazy("Name"),
    "emails": gettext_lazy("E-mail"),
    "phones": gettext_lazy("Phone"),
    "urls": gettext_lazy("Pages"),
    "addresses": gettext_lazy("Address"),
    "affiliations": gettext_lazy("Work and school"),
    "occupation": gettext_lazy("What they do"),
    "relationship": gettext_lazy("How you stand"),
    "how_met": gettext_lazy("How you met"),
    "notes": gettext_lazy("Notes"),
    "groups": gettext_lazy("Groups"),
    "connected_on": gettext_lazy("Connected on"),
    "exchanges": gettext_lazy("What passed between you"),
}


def source(format: str) -> str:
    """Where something is known from: oneself, or a kind of file."""
    return _("you") if format == "hand" else str(KINDS.get(format, format))
